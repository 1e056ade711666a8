/** Marks that lead from a name to its address, and degrees. */
const marks = /(?<![\d*†‡§¶,\s])[\d*†‡§¶,\s]+$/u
const degree = /^(?:M\.?D|Ph\.?D|R\.?N|MBBS|FRC\w+|MPH|MSc|BSc|Dr\.?|Prof\.?)\.?$/u
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
 * mark that leads to an address.
 */
export function isByline(text: string): boolean {
  const names = text
    .split(/[,;&]|\s(?:and|und|et|y|e|og|och|en)\s/u)
    .map((name) => name.replace(/[\d*†‡§¶]+/gu, '').trim())
    .filter((name) => name && !degree.test(name))
  const marked = /\p{L}[\d*†‡§¶]|\s\p{Lu}\.\s|^\p{Lu}\.\s/u.test(text)
  return names.length > 0 && (names.length > 1 || marked) && marked && names.every(isName)
}
