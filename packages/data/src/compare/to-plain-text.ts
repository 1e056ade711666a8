const inline = new Set('a b code del dfn em i small span strong sub sup time'.split(' '))
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const citation = '<span class="citation">'

/**
 * The words of a piece of our own HTML. Numbers of citations are left out, since a source that is added elsewhere changes
 * them; what an image says is kept. No parser: it reads what `fragment` of `@plainleaf/html` writes and nothing else.
 */
export function toPlainText(html: string): string {
  let text = ''
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    text += html.slice(at, open < 0 ? html.length : open)
    if (open < 0) break
    const close = html.indexOf('>', open)
    if (close < 0) break
    if (html.startsWith(citation, open)) {
      const end = html.indexOf('</span>', close)
      at = end < 0 ? html.length : end + 7
      continue
    }
    const tag = html.slice(open + 1, close)
    text += saidBy(tag)
    at = close + 1
  }
  return text
    .replace(/&(?:#x([\da-f]{1,6})|([a-z]{1,6}));/gi, (whole, hex?: string, name?: string) =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name ?? ''] ?? whole),
    )
    .split(/\s/u)
    .filter(Boolean)
    .join(' ')
    .replace(/ ([.,;:!?])/g, '$1')
}

/** Nothing for a mark within a line, what an image says, and a space between blocks. */
function saidBy(tag: string): string {
  const bare = tag.startsWith('/') ? tag.slice(1) : tag
  const end = bare.search(/[^a-z\d]/)
  const name = end < 0 ? bare : bare.slice(0, end)
  if (inline.has(name)) return ''
  const alt = name === 'img' ? /\balt="([^"]*)"/.exec(tag)?.[1] : undefined
  return alt ? ` ${alt} ` : ' '
}
