/** A tag or the words between two, as they stand in HTML. */
export type HtmlToken =
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string>; raw: string }
  | { type: 'close'; name: string; raw: string }
  | { type: 'text'; raw: string }

/** HTML in pieces, in order; comments, declarations and what a browser runs or draws by are none. */
export function toHtmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  while (at < html.length) {
    const unseen = endOfUnseen(html, at)
    const tag = unseen === undefined ? tagAt(html, at) : undefined
    if (unseen !== undefined) at = unseen
    else if (tag) {
      tokens.push(tag)
      at += tag.raw.length
      if (tag.type === 'open' && rawText.has(tag.name)) at = endOfRaw(html, at, tag.name)
    } else {
      const next = html.indexOf('<', at + 1)
      const end = next < 0 ? html.length : next
      tokens.push({ type: 'text', raw: html.slice(at, end) })
      at = end
    }
  }
  return tokens
}

/** Where a comment, a declaration or an instruction ends that starts here. */
function endOfUnseen(html: string, at: number): number | undefined {
  const mark = marks.find(([start]) => html.startsWith(start, at))
  if (!mark) return undefined
  const end = html.indexOf(mark[1], at + mark[0].length)
  return end < 0 ? html.length : end + mark[1].length
}

const marks: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
]

/** Elements whose words are none of the page. */
const rawText: ReadonlySet<string> = new Set(['script', 'style'])

function endOfRaw(html: string, at: number, name: string): number {
  const end = name === 'script' ? /<\/script/giu : /<\/style/giu
  end.lastIndex = at
  return end.exec(html)?.index ?? html.length
}

function tagAt(html: string, start: number): HtmlToken | undefined {
  const opening = matchAt(/<(\/?)([a-z][a-z\d]*)(?=[\s/>])/iy, html, start)
  if (!opening) return undefined
  const [first, slash, written = ''] = opening
  const name = written.toLowerCase()
  const attributes = new Map<string, string>()
  let at = start + first.length
  for (let count = 0; count < mostAttributes; count++) {
    const end = matchAt(/[\s/]*>/y, html, at)
    if (end) {
      const raw = html.slice(start, at + end[0].length)
      return slash ? { type: 'close', name, raw } : { type: 'open', name, attributes, raw }
    }
    const found = matchAt(attribute, html, at)
    if (!found) return undefined
    const [whole, key = '', double, single, bare] = found
    attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '')
    at += whole.length
  }
  return undefined
}

const attribute =
  /[\s/]*([^\s"'<>/=]{1,100})(?:\s*=\s*(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'=<>`]{1,4000})))?/y

/** A tag with more is none that somebody wrote. */
const mostAttributes = 40

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}
