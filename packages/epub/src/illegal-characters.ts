/**
 * What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets): control characters
 * except tab, line feed and carriage return, U+FFFE, U+FFFF and halves of surrogate pairs.
 */
const illegal = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/gu

/** The text with U+FFFD in place of each character that XML cannot hold. */
export function replaceIllegal(text: string): string {
  return text.replace(illegal, '\uFFFD')
}

/** How many characters of the text XML cannot hold. */
export function countIllegal(text: string): number {
  return text.match(illegal)?.length ?? 0
}
