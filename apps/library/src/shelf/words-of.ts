/** The words of finished HTML, without citations. */
export function wordsOf(html: string): string {
  return html
    .replace(/\s*<span class="citation">.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
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

/** The words of the first paragraph or list item of a section, for a glance at what it says. */
export function firstWords(html: string, section: string): string {
  const from = html.indexOf(`id="${section}"`)
  if (from < 0) return ''
  const found = /<(p|li)>(.*?)<\/\1>/s.exec(html.slice(from))
  return found ? wordsOf(found[2] ?? '') : ''
}

/** Minutes that reading takes, at 200 words a minute, at least one. */
export function minutesOf(html: string): number {
  const text = html.split('role="doc-bibliography"')[0] ?? html
  return Math.max(1, Math.round(wordsOf(text).split(' ').length / 200))
}
