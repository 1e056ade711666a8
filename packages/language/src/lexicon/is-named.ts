import type { Token } from '../tag/token.ts'
import type { Entry } from './entry.ts'

/** `also called X`, `known as X`: a name that the text gives stays. */
export function isCalled(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower)
  const from = near.findLastIndex((word) => /^(?:called|termed|named)$/u.test(word))
  const known = near.findLastIndex(
    (word, by) => word === 'as' && /^known$/u.test(near[by - 1] ?? ''),
  )
  const last = Math.max(from, known)
  return last >= 0 && near.slice(last + 1).every((word) => /^\p{L}[\p{L}-]*$/u.test(word))
}

/** Syllables, the stressed ones in capitals. */
const spoken = /^(?=.{0,40}\p{Lu}{2})(?=.{0,40}\p{Ll})\p{L}{1,12}(?:-\p{L}{1,12}){1,8}$/u

/**
 * Whether a bracket says what a term means (`hyperglycaemia (high blood glucose)`), or is short for words that it would lose
 * (`laparoscopic surgery (LS)`).
 */
export function isNamed({ pos }: Entry, tokens: readonly Token[], at: number, to: number): boolean {
  const open = tokens.findIndex(({ text }, place) => place >= to && place < to + 4 && text === '(')
  if (isInitial(tokens, at)) return true
  // `hypertension (HI-per-TEN-shun)`: how a word is spoken is said of no other.
  if (open === to && spoken.test(tokens[open + 1]?.text ?? '')) return true
  if (open < 0 || tokens.slice(to, open).some(({ tag }) => !/^(?:noun|name|adj)$/u.test(tag)))
    return false
  const close = tokens.findIndex(({ text }, place) => place > open && text === ')')
  const inside = tokens.slice(open + 1, close)
  if (close < 0 || inside.length === 0) return false
  if (inside.length === 1)
    return (
      /^\p{Lu}[\p{Lu}\d-]+s?$/u.test(inside[0]!.text) &&
      inside[0]!.lower.includes(tokens[at]!.lower.charAt(0))
    )
  // `a urologist (bladder and kidney doctor)`: what two nouns with `and` between them describe is one thing.
  const plainly = inside.every(
    ({ text, tag, lower }, by) =>
      /^[\p{Ll}'’-]+$/u.test(text) &&
      tag !== 'num' &&
      (tag !== 'conj' || (lower === 'and' && isMaker(inside.at(-1)!) && by > 0)),
  )
  return open === to && pos === 'noun' && plainly && inside.at(-1)!.tag === 'noun'
}

/** Whether a noun names who does something: `doctor`, `specialist`. */
function isMaker({ lower }: Token): boolean {
  return /^(?:doctor|expert|physician|specialist|surgeon)s?$/u.test(lower)
}

/** `Chronic head and neck ache (CHNA)`: whether a word gives the first letter to the short name that follows, small words or not. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findIndex(({ text }, place) => place > at && place < at + 8 && text === '(')
  const short = tokens[open + 1]?.text ?? ''
  if (open < 0 || !/^\p{Lu}{3,6}$/u.test(short) || tokens[open + 2]?.text !== ')') return false
  const long = tokens.slice(at, open).filter(({ tag }) => /^(?:adj|noun|name|verb)$/u.test(tag))
  return long.map(({ text }) => text.charAt(0).toUpperCase()).join('') === short
}
