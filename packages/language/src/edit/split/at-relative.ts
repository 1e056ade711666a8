import { verbForms } from '../../inflect/verb-forms.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, reaches } from './part-at.ts'

/** Names of classes that hold so much that `It is a protein.` tells a reader nothing yet. */
const onlyClass =
  /^(?:chemical|condition|disease|disorder|exam|gas|illness|mineral|nutrient|operation|problem|procedure|process|protein|substance|syndrome|test|thing)$/u

/**
 * Parts a definition: `X is a treatment that uses Y` as `X is a treatment. It uses Y.`: only where `X is a …` opens the
 * sentence, so that what follows says more about X and does not tell which of several is meant.
 */
export function atRelative(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const subject = nounPhraseEnd(tokens, 0)
  if (subject === undefined || tokens[subject]?.lower !== 'is') return undefined
  if (!/^an?$/u.test(tokens[subject + 1]?.lower ?? '') || at < subject + 3) return undefined
  const noun = tokens[at - 1]!
  if (
    noun.tag !== 'noun' ||
    /^(?:way|time|place|reason|person|woman|man|child|people)$/u.test(noun.lower)
  )
    return undefined
  if (tokens.slice(0, at).some(({ text, lower }) => text === ',' || reaches(lower)))
    return undefined
  const { lower } = tokens[at]!
  if (lower !== 'that' && lower !== 'which') return undefined
  // `An antigen test is a type of test` says nothing by itself.
  if (tokens.slice(0, subject).some((one) => one.lower === noun.lower)) return undefined
  if (onlyClass.test(noun.lower) && at === subject + 3) return undefined
  // `is a mesh made from skin that was cleaned`: the nearer noun may be meant.
  if (nounPhraseEnd(tokens, subject + 1) !== at) return undefined
  const verb = finiteVerbAt(tokens, at + 1)
  if (verb === undefined) return undefined
  // `that's` is `that is`.
  if (/^['’]s$/u.test(tokens[verb]!.text)) return partAt(sentence, at, verb + 1, 'It is ')
  return /(?:^is|^has|[^s]s)$/u.test(tokens[verb]!.lower)
    ? partAt(sentence, at, at + 1, 'It ')
    : undefined
}

/** Parts `X is a treatment combining Y with Z` as `X is a treatment. It combines Y with Z.` */
export function atDescribing(sentence: AnalysedSentence, at: number): Change | undefined {
  const { text, tokens } = sentence
  const subject = nounPhraseEnd(tokens, 0)
  const verb = tokens[at]!
  if (subject === undefined || tokens[subject]?.lower !== 'is' || at < subject + 3) return undefined
  if (!/^an?$/u.test(tokens[subject + 1]?.lower ?? '') || tokens[at - 1]!.tag !== 'noun')
    return undefined
  if (tokens.slice(0, at).some((one) => one.text === ',' || reaches(one.lower))) return undefined
  const said = describing[verb.lower]
  if (verb.tag !== 'verb' || !said) return undefined
  const change = partAt(sentence, at, at, `It ${said}`)
  return change && { ...change, end: change.end + text.slice(verb.start, verb.end).length }
}

const describing: Readonly<Record<string, string>> = Object.fromEntries(
  'use combine involve help cause affect contain include need require give make offer provide cover treat carry'
    .split(' ')
    .map((base) => [verbForms(base).ing, verbForms(base).third]),
)

/** What is done to a thing by what makes it what it is. */
const made = /^(?:caused|characteri[sz]ed|followed|marked)$/u

/** Parts `X is a rash, caused by soap` as `X is a rash. It is caused by soap.`, in the tense of the sentence. */
export function atMade(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  if (tokens[comma]!.text !== ',' || !made.test(tokens[comma + 1]?.lower ?? '')) return undefined
  if (tokens[comma + 2]?.lower !== 'by') return undefined
  const subject = nounPhraseEnd(tokens, 0)
  const be = tokens[subject ?? -1]?.lower ?? ''
  if (subject === undefined || !/^(?:is|was)$/u.test(be)) return undefined
  if (!/^an?$/u.test(tokens[subject + 1]?.lower ?? '')) return undefined
  // Of several nouns the last may be meant: `is a sign of gout, caused by`.
  const between = tokens.slice(subject + 1, comma)
  if (between.some(({ text, lower, tag }) => text === ',' || reaches(lower) || tag === 'verb'))
    return undefined
  if (between.some(({ lower, tag }) => tag === 'prep' && lower !== 'of')) return undefined
  if (
    between.some(({ lower }) => lower === 'of') &&
    !/^(?:form|kind|sort|type|variant)$/u.test(headBefore(between))
  )
    return undefined
  if (tokens.slice(comma).some(({ lower }) => /^(?:is|was|are|were)$/u.test(lower)))
    return undefined
  return partAt(sentence, comma, comma + 1, `It ${be} `)
}

/** The noun before `of`. */
function headBefore(phrase: readonly Token[]): string {
  const link = phrase.findIndex(({ lower }) => lower === 'of')
  return phrase[link - 1]?.lower ?? ''
}
