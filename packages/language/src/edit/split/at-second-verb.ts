import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, reaches, standsAlone } from './part-at.ts'

const plural = /(?:[^s]s|people|children|men|women)$/u
/** Nouns that name one person, who is neither `it` nor known to be `he` or `she`. */
const person = /(?:ist|ian|er|or|ant|ent|nurse|person|man|woman|child|midwife|nhs|who)$/u

/**
 * Parts `People lie down and wear eye shades` as `People lie down. They wear eye shades.`: only for a subject that opens
 * the sentence, and two verbs of the same form with no `may` or `not` before the first, which would reach the second.
 */
export function atSecondVerb(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const comma = tokens[at]!.text === ','
  const and = comma ? at + 1 : at
  if (tokens[and]?.lower !== 'and' || (!comma && tokens[at - 1]?.text === ',')) return undefined
  const subjectEnd = nounPhraseEnd(tokens, 0)
  if (subjectEnd === undefined || subjectEnd > 6 || !standsAlone(tokens, at)) return undefined
  const first = finiteVerbAt(tokens, subjectEnd)
  const second = finiteVerbAt(tokens, and + 1)
  if (first === undefined || second === undefined || second > and + 2) return undefined
  if (!sameForm(tokens[first]!, tokens[second]!)) return undefined
  if (tokens.slice(0, and).some(({ lower }) => reaches(lower))) return undefined
  const pronoun = pronounFor(tokens.slice(0, subjectEnd))
  return pronoun === undefined ? undefined : partAt(sentence, at, and + 1, `${pronoun} `)
}

/** Both plain verbs of one tense, so that the second cannot hang on an auxiliary of the first. */
function sameForm(a: Token, b: Token): boolean {
  if (a.tag !== 'verb' || b.tag !== 'verb') return false
  const form = ({ lower }: Token) =>
    lower.endsWith('ed') ? 'past' : plural.test(lower) ? 'third' : 'base'
  return form(a) === form(b)
}

function pronounFor(subject: readonly Token[]): string | undefined {
  if (subject.length === 1 && /^(?:it|they|we|you)$/u.test(subject[0]!.lower))
    return subject[0]!.text.charAt(0).toUpperCase() + subject[0]!.lower.slice(1)
  if (subject.some(({ tag, text }) => tag === 'conj' || tag === 'name' || text === ','))
    return undefined
  const link = subject.findIndex(({ tag }) => tag === 'prep')
  const head = subject
    .slice(0, link < 0 ? subject.length : link)
    .findLast(({ tag }) => tag === 'noun')
  if (!head) return undefined
  if (plural.test(head.lower)) return 'They'
  return person.test(head.lower) ? undefined : 'It'
}
