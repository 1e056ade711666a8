import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, reaches, standsAlone, wordCount } from './part-at.ts'
import { isPast } from './tense.ts'

/** Kinds of things: what is included after them is of that kind, and not said of what the sentence is about. */
const kinds =
  /^(?:complications|conditions|diseases|disorders|drugs|effects|factors|features|hormones|infections|measures|medicines|methods|outcomes|problems|procedures|reactions|services|signs|substances|symptoms|tests|therapies|tools|treatments)$/u
/** Fewer words than this after `including` read well where they are. */
const least = 5

/**
 * Parts `We asked 90 children with colds, including 12 children with asthma` as `These included 12 children with asthma`, in a long
 * sentence: only before a number of the same that was named in the plural, and nothing else that `these` could be. And `…had
 * symptoms, including pain and cough` as `These symptoms included pain and cough`.
 */
export function atIncluding(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  if (tokens[comma + 1]?.lower !== 'including' || !isLong(tokens)) return undefined
  if (!standsAlone(tokens, comma)) return undefined
  if (tokens[comma + 2]?.tag !== 'num') return atKinds(sentence, comma)
  const rest = tokens.slice(comma + 3)
  const noun = rest.find(({ tag }) => tag === 'noun')?.lower
  if (noun === undefined || !/(?:s|people|children|men|women)$/u.test(noun)) return undefined
  if (rest.some(({ text }) => /^[,;:]$/u.test(text))) return undefined
  return tokens.slice(0, comma).some(({ lower }) => lower === noun)
    ? partAt(sentence, comma, comma + 2, 'These included ')
    : undefined
}

/** `, including pain and cough`: said of the noun for many right before it, whatever else the sentence names. */
function atKinds(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { text, tokens } = sentence
  const noun = nounBefore(tokens, comma)
  if (noun?.tag !== 'noun' || !kinds.test(noun.lower)) return undefined
  const before = tokens.slice(0, comma)
  // `pain and other symptoms, including`: both may be meant.
  let first = tokens.indexOf(noun)
  while (/^(?:adj|noun)$/u.test(tokens[first - 1]?.tag ?? '')) first -= 1
  if (/^(?:,|and|or)$/u.test(tokens[first - 1]?.lower ?? '')) return undefined
  if (before.some(({ lower }) => reaches(lower))) return undefined
  if (wordCount(tokens, comma + 2, tokens.length) < least) return undefined
  // What goes on after the list would be said of its last item.
  if (hasFiniteVerb(tokens, comma + 2, tokens.length)) return undefined
  if (tokens.slice(comma).some((one) => /^[;:—–]$/u.test(one.text))) return undefined
  // `the signs, including age, of a bad outcome`: the list is closed, and the sentence goes on.
  if (tokens.some(({ text }, at) => text === ',' && at > comma && tokens[at + 1]?.tag === 'prep'))
    return undefined
  const said = before.some((_, at) => isPast(before, at)) ? 'included' : 'include'
  // Beside its figures the noun need not be said again.
  const near = noun === tokens[comma - 1] ? ` ${text.slice(noun.start, noun.end)}` : ''
  return partAt(sentence, comma, comma + 2, `These${near} ${said} `)
}

/** The word before a place, with what stands in brackets after it passed over. */
function nounBefore(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at - 1]?.text !== ')') return tokens[at - 1]
  const open = tokens.findLastIndex(({ text }, place) => place < at && text === '(')
  return tokens[open - 1]
}
