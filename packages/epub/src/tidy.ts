/** A title on one line, without spaces around. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
