const citation = '<span class="citation">'

/** The words of finished HTML, without citations. */
export function wordsOf(html: string): string {
  return withoutCitations(html)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
}

function withoutCitations(html: string): string {
  const [first = '', ...rest] = html.split(citation)
  const words = rest.map((part) => part.slice(part.indexOf('</span>') + '</span>'.length))
  return [first, ...words].join('')
}

/** The words of the first paragraph or list item of a section, for a glance at what it says. */
export function firstWords(html: string, section: string): string {
  const from = html.indexOf(`id="${section}"`)
  if (from < 0) return ''
  const start = behindNotices(html.slice(from))
  const found = /<(?:p|li)>/.exec(start)
  if (!found) return ''
  const text = start.slice(found.index + found[0].length)
  return wordsOf(text.slice(0, text.indexOf(found[0].replace('<', '</'))))
}

/** What follows the notices at the start of a section: they are not what the section says. */
function behindNotices(section: string): string {
  const first = section.search(/<(?:p|li)>/)
  const notice = section.indexOf('<aside class="callout important"')
  const end = section.indexOf('</aside>', notice)
  return notice < 0 || end < 0 || first < notice ? section : behindNotices(section.slice(end))
}

/** Minutes that reading takes, at 200 words a minute, at least one. */
export function minutesOf(html: string): number {
  const text = html.split('role="doc-bibliography"')[0] ?? html
  return Math.max(1, Math.round(wordsOf(text).split(' ').length / 200))
}
