import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { nounPhraseEnd } from '../../sentence/clause.ts'
import { guardedKind } from '../../verify/guarded-words.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

/** Results of what the sentence tells, said with -ing, and how they are said of `this`. */
const results: Readonly<Record<string, string>> = {
  affecting: 'affects',
  allowing: 'allows',
  causing: 'causes',
  easing: 'eases',
  enabling: 'enables',
  encouraging: 'encourages',
  giving: 'gives',
  helping: 'helps',
  improving: 'improves',
  increasing: 'increases',
  leading: 'leads',
  letting: 'lets',
  limiting: 'limits',
  lowering: 'lowers',
  making: 'makes',
  offering: 'offers',
  preventing: 'prevents',
  promoting: 'promotes',
  providing: 'provides',
  raising: 'raises',
  reducing: 'reduces',
  resulting: 'results',
  supporting: 'supports',
}
const pastTense = /(?:ed|was|were|had|did)$/u

/**
 * Parts `…, making it hard to sleep` as `This makes it hard to sleep`. Only in the present, and only where nothing
 * before says `may` or `not`: what is doubted stays in the sentence that doubts.
 */
export function atResult(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { text, tokens } = sentence
  const verb = tokens[comma + 1]
  const said = verb && results[verb.lower]
  if (!said || !standsAlone(tokens, comma)) return undefined
  const before = tokens.slice(0, comma)
  if (before.some(({ lower, tag }) => pastTense.test(lower) && (tag === 'verb' || tag === 'aux')))
    return undefined
  if (before.some(({ lower }) => /^(?:hedge|negation|modality)$/u.test(guardedKind(lower) ?? '')))
    return undefined
  const object = nounPhraseEnd(tokens, comma + 2)
  if (object === undefined && !/^(?:to|in)$/u.test(tokens[comma + 2]?.lower ?? '')) return undefined
  // `…, causing pain, and …` goes on after its own comma.
  if (tokens.slice(comma + 1).some((one) => one.text === ',')) return undefined
  const change = partAt(sentence, comma, comma + 1, `This ${said}`)
  return change && { ...change, end: change.end + text.slice(verb.start, verb.end).length }
}
