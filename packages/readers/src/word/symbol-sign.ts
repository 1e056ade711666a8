/** Signs of the fonts Wingdings, which bullets of lists and inserted symbols are taken from, by the number of the letter. */
const signs: ReadonlyMap<string, string> = new Map([
  ['fc', '✓'],
  ['fb', '✗'],
  ['fe', '☑'],
  ['fd', '☒'],
  ['a7', '▪'],
  ['d8', '➢'],
])

/** The sign that a letter of a symbol font shows, by its code point in hexadecimal; undefined for others. */
export function symbolSign(font: string | undefined, code: string): string | undefined {
  if (font !== 'Wingdings') return undefined
  return signs.get(/^(?:f0|00)?([\da-f]{2})$/iu.exec(code)?.[1]?.toLowerCase() ?? '')
}
