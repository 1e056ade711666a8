const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for an element or attribute of XML 1.0: escaped, and without characters that XML cannot hold. */
export function toXmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
