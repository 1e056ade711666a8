/** Written with a vowel but said with a consonant, and the other way round. */
const consonantSound =
  /^(?:uni(?:[^mn]|[nm]o)|u[bcfhjkqrst][aeiou]|us[eu]|ut[aei]|eu|ewe|one(?![a-z])|once)/u
const vowelSound = /^(?:hour|hono|heir|honest)/u
/** Letters whose names start with a vowel sound: an MRI, an X-ray. */
const letterName = /^[AEFHILMNORSX]$/u

/** `a` or `an` before a word, by its sound. Acronyms are taken to be spelled out: `an MRI scan`, `a US study`. */
export function articleFor(word: string): 'a' | 'an' {
  const first = word.split(/[-‑\s]/u)[0]!
  if (/^\d/u.test(first)) return /^(?:8|11(?!\d)|18(?!\d))/u.test(first) ? 'an' : 'a'
  const spelled = /^\p{Lu}(?:\p{Lu}|\d|$)/u.test(first)
  if (spelled) return letterName.test(first.charAt(0)) ? 'an' : 'a'
  const lower = first.toLowerCase()
  if (vowelSound.test(lower)) return 'an'
  if (consonantSound.test(lower)) return 'a'
  return /^[aeiouàâäéèêëîïôöùûü]/u.test(lower) ? 'an' : 'a'
}
