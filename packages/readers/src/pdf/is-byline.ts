/** Marks that lead from a name to its address, and degrees. */
const marks = /(?<![\d*†‡§¶,\s])[\d*†‡§¶,\s]+$/u
/** Degrees, with the letter that leads to an address, and such a letter alone. */
const degree =
  /^(?:(?:M\.?D|Ph\.?D|R\.?N|MBBS|FRC[A-Z]+|MPH|MSc|BSc|Dr\.?|Prof\.?)\.?[a-h]?|[a-h])$/u
/** What else stands beside a name: its role, where it works. */
const place =
  /universit|hospital|institut|ph\.?d|student|profess|department|clinic|school|college/iu
const lead =
  /^(?:authors?|autor(?:es)?|auteurs?|författare|forfatter|by|von|par|por)(?::\s*|\s+(?=\p{Lu}))/iu
const part = /^\p{Lu}[\p{L}.'’´`-]*$/u
/** Small words inside names. */
const particle = /^(?:de|da|do|dos|das|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|y|e)$/u

/** Whether words can be the name of a person: two to six that start with a capital, with no number or verb. */
export function isName(text: string): boolean {
  const words = text.replace(marks, '').split(/\s+/u).filter(Boolean)
  if (words.length < 2 || words.length > 6 || !/\p{Ll}/u.test(text)) return false
  return words.every((word) => part.test(word) || particle.test(word)) && part.test(words[0]!)
}

/**
 * Whether words list the names of authors: two or more, parted by commas or "and", of which one has initials or a
 * mark that leads to an address; or one with its role or the word "author".
 */
export function isByline(text: string): boolean {
  const led = lead.test(text)
  const all = text
    .replace(lead, '')
    .split(/[,;&]|\s(?:and|und|et|y|e|og|och|en)\s/u)
    .map((name) => name.replace(/[\d*†‡§¶]+/gu, '').trim())
    .filter((name) => name && !degree.test(name))
  const names = all.filter((name) => !place.test(name))
  const marked =
    led || names.length < all.length || /\p{L}[\d*†‡§¶]|\s\p{Lu}\.\s|^\p{Lu}\.\s/u.test(text)
  return names.length > 0 && (names.length > 1 || marked) && marked && names.every(isName)
}
