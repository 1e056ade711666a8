/**
 * Control characters except tab and line feed, and the characters that turn the direction of text (Unicode
 * Standard Annex 9): in a name or a document they could forge a line of our output.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** Text that is safe to print: without control and direction characters. */
export function clean(text: string): string {
  return text.replace(unprintable, '')
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text.replace(/[\t\n]+/gu, ' '))
}

/** JSON that is safe to print: the same characters are written as escapes, so that nothing is lost. */
export function toJson(value: unknown): string {
  const toEscape = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, undefined, 2).replace(unprintable, toEscape)}\n`
}
