import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

const link = /^(?:however|therefore|thus|instead|moreover|furthermore|also)$/u

/** Parts `A; B` and `A; however, B`, where there is one semicolon: several part a list. */
export function atSemicolon(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const linked = link.test(tokens[at + 1]?.lower ?? '')
  // `; while the other` sets beside.
  const beside = /^(?:while|whereas|but)$/u.test(tokens[at + 1]?.lower ?? '')
  const from = at + (linked ? (tokens[at + 2]?.text === ',' ? 3 : 2) : beside ? 2 : 1)
  // After `; however,` nothing but a sentence follows, however long its subject.
  const certain =
    linked && tokens[at + 2]?.text === ',' && hasFiniteVerb(tokens, from + 1, tokens.length)
  const starts = certain || clauseStartsAt(tokens, from) || hasLooseClause(tokens, from)
  if (!starts || !hasFiniteVerb(tokens, 0, at)) return undefined
  if (tokens.filter(({ text }) => text === ';').length > 1) return undefined
  // `; while it is new, some use it`: `while` ties its clause to the one after it.
  const tied =
    beside &&
    tokens[at + 1]!.lower !== 'but' &&
    tokens.some(
      ({ text }, place) => text === ',' && place > from && clauseStartsAt(tokens, place + 1),
    )
  const sets = beside && !tied
  return partAt(sentence, at, sets ? from : at + 1, sets ? 'But ' : '')
}

/** `; scars or wounds of the skin led to pain`: after a semicolon a noun, and a verb for sure right after one, are a clause however long its subject is. */
export function hasLooseClause(tokens: readonly Token[], from: number, sure = false): boolean {
  if (!/^(?:noun|adj|det|num|name)$/u.test(tokens[from]?.tag ?? '')) return false
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at += 1) {
    const { tag, text, lower } = tokens[at]!
    if (/^[,:]$/u.test(text) || tag === 'subord' || /^(?:who|which|that|whom|whose)$/u.test(lower))
      return false
    const before = tokens[at - 1]!
    // `scarring led`
    const subject =
      /^(?:noun|name)$/u.test(before.tag) || (lower === 'led' && before.lower.endsWith('ing'))
    const verb = tag === 'verb' && !sure && (lower === 'led' || !lower.endsWith('ed'))
    if ((tag === 'aux' || verb) && hasFiniteVerb(tokens, at, at + 1) && subject) return true
  }
  return false
}

/** Parts `A; B; and C` at each semicolon, where every part is a clause. */
export function atSemicolons(sentence: AnalysedSentence): Change[] {
  const { tokens } = sentence
  const places = tokens.flatMap(({ text }, at) => (text === ';' ? [at] : []))
  if (places.length < 2 || !hasFiniteVerb(tokens, 0, places[0]!)) return []
  if (tokens.slice(0, places[0]).some(({ text }) => text === ':')) return []
  const parts = places.map((at) => {
    const from = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
    return clauseStartsAt(tokens, from) ? partAt(sentence, at, from, '') : undefined
  })
  return parts.every((part) => part !== undefined) ? parts : []
}

/** Parts `A, however, B`, which runs two sentences together, as `A. But B`. */
export function atHowever(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  const from = comma + (tokens[comma + 2]?.text === ',' ? 3 : 2)
  return clauseStartsAt(tokens, from) && standsAlone(tokens, comma)
    ? partAt(sentence, comma, from, 'But ')
    : undefined
}
