import type { CslName } from '../tree/reference.ts'

/** Some names of a list, and whether more follow that are not named. */
export interface NameList {
  names: CslName[]
  more: boolean
}

/** Drops empty names, and takes a last name `et al.` or `others` for what it says: that the list goes on. */
export function readNames(list: readonly CslName[] | undefined): NameList {
  const names = (list ?? []).filter(
    (name) => name.literal?.trim() || name.family?.trim() || name.given?.trim(),
  )
  const last = names.at(-1)
  const more =
    names.length > 1 && /^(?:et\.? al\.?|(?:and )?others)$/iu.test(last?.literal?.trim() ?? '')
  return { names: more ? names.slice(0, -1) : names, more }
}

/** A name that has no parts, such as an organisation's. */
export function isGroup(name: CslName): boolean {
  return Boolean(name.literal?.trim())
}

/** Family name with the particle that belongs to it: `van Gogh`. */
export function familyOf(name: CslName): string {
  const { literal, family, given, 'non-dropping-particle': particle } = name
  return literal?.trim() || joined([particle, family]) || given?.trim() || ''
}

/**
 * `Smith JA`, `King ML Jr`: family name, initials without stops, suffix; for Vancouver `III` is written `3rd`. Given
 * names in writing without capitals, such as Chinese or Arabic, have no initials and are written out.
 */
export function runTogether(name: CslName, ordinals: boolean): string {
  if (isGroup(name)) return familyOf(name)
  const plain = (name.suffix ?? '').replace(/[.,]/gu, '').trim()
  const suffix = ordinals ? (ordinal[plain] ?? plain) : plain
  const given = initials(name, (words) => words.flat().join(''))
  return joined([inOwnWriting(name, given), name['dropping-particle'], suffix])
}

/** `Smith, J. A.`, `King, M. L., Jr.`, `Xu, A.-J.`, as in APA. */
export function inverted(name: CslName): string {
  if (isGroup(name)) return familyOf(name)
  const given = initials(name, (words) =>
    words.map((parts) => parts.map((part) => `${part}.`).join('-')).join(' '),
  )
  if (isCjk(familyOf(name))) return inOwnWriting(name, given)
  const suffix = name.suffix?.replace(/^[, ]+/u, '').trim()
  return [familyOf(name), joined([given, name['dropping-particle']]), suffix]
    .filter(Boolean)
    .join(', ')
}

/** `J. A. Smith`, as APA writes editors of a book. */
export function inOrder(name: CslName): string {
  if (isGroup(name)) return familyOf(name)
  const given = initials(name, (words) =>
    words.map((parts) => parts.map((part) => `${part}.`).join('-')).join(' '),
  )
  if (isCjk(familyOf(name))) return inOwnWriting(name, given)
  const suffix = name.suffix?.replace(/^[, ]+/u, '').trim()
  const all = joined([given, name['dropping-particle'], familyOf(name)])
  return suffix ? `${all}, ${suffix}` : all
}

const ordinal: Readonly<Record<string, string>> = { II: '2nd', III: '3rd', IV: '4th', V: '5th' }

const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')

/** Chinese, Japanese and Korean names stand together, family name first. */
function inOwnWriting(name: CslName, given: string): string {
  const family = name.family || name['non-dropping-particle'] ? familyOf(name) : ''
  return isCjk(family) && isCjk(given) ? `${family}${given}` : joined([family, given])
}

function isCjk(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々·・ ]+$/u.test(
    text,
  )
}

/** Initials by words and by the parts of words with a hyphen; a given name without capitals as it is. */
function initials({ family, given }: CslName, write: (words: string[][]) => string): string {
  const words = (given ?? '').trim().replace(/\.-/gu, '-')
  if (!words || !family?.trim()) return ''
  const [first = ''] = words
  if (first.toUpperCase() === first.toLowerCase()) return words
  return write(
    words
      .split(/[\s.]+/u)
      .filter(Boolean)
      .flatMap((word): string[][] => {
        // `JB` are two initials; `Ada` is a name.
        if (/^\p{Lu}{2,3}$/u.test(word)) return [...word].map((letter) => [letter])
        const parts = word.split(/[-‐‑]/u).filter(Boolean)
        return [parts.map((part) => [...part.normalize('NFC')][0]!.toUpperCase())]
      }),
  )
}
