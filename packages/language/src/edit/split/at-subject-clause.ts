import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt } from './part-at.ts'

const people =
  /^(?:people|patients|persons|women|men|children|adults|babies|infants|girls|boys|teenagers|adolescents|participants|subjects|volunteers|students|nurses|doctors|parents|mothers|workers|farmers|smokers|veterans|survivors|residents|individuals)$/u
/** `No patients, who …` and `Each of them, who …` are no group to be spoken of as `they`. */
const none = /^(?:no|none|few|each|every|any|either|neither)$/u
/** Words for all that are meant, which only a clause after them may tell. */
const whole = /^(?:all|both|most|many)$/u

/**
 * Parts what is told of the subject between commas: `Six adults, who had surgery, were watched` as `Six adults had
 * surgery. They were watched`. With `which` only where the subject is one plain noun, so that it can mean nothing else.
 */
export function atSubjectClause(sentence: AnalysedSentence, comma: number): Change[] {
  const { tokens } = sentence
  const subject = nounPhraseEnd(tokens, 0)
  const relative = tokens[comma + 1]?.lower
  if (subject !== comma || (relative !== 'who' && relative !== 'which')) return []
  const verb = finiteVerbAt(tokens, comma + 2)
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  if (verb === undefined || close < 0 || verb > comma + 3) return []
  const second = finiteVerbAt(tokens, close + 1)
  // `…, and the drug` or another relative goes on after the comma.
  if (second === undefined || second > close + 2) return []
  if (tokens.slice(comma + 2, close).some(({ lower }) => /^(?:who|which|that)$/u.test(lower)))
    return []
  const opens = pronounFor(tokens.slice(0, subject), relative, tokens[verb]!.lower)
  if (opens === undefined) return []
  // `Rashes look like those of mites. They …`: the nearer plural may be meant.
  const nearer = tokens
    .slice(verb + 1, close)
    .some(({ tag, lower }) => tag === 'noun' && /(?:[^su]s|lice|mice)$/u.test(lower))
  if (relative === 'which' && opens === 'They' && nearer) return []
  const { end } = tokens[comma - 1]!
  const told = tokens[comma + 2]!.start
  const part = partAt(sentence, close, close + 1, `${opens} `)
  if (!part) return []
  return [{ ...part, start: end, end: told, insert: ' ' }, part]
}

/**
 * Whether it is open who is counted: of `all men with a rash, who slept, …` the clause may say which men are meant, so that without
 * it, or on its own, more would be claimed.
 */
export function isPicked(subject: readonly Token[]): boolean {
  return subject.some(({ lower }) => none.test(lower) || whole.test(lower))
}

function pronounFor(subject: readonly Token[], relative: string, verb: string): string | undefined {
  if (isPicked(subject)) return undefined
  const link = subject.findIndex(({ tag }) => tag === 'prep')
  const plain = link < 0
  const head = subject.slice(0, plain ? subject.length : link).findLast(isNoun)
  if (!head) return undefined
  if (relative === 'who') return people.test(head.lower) ? 'They' : undefined
  if (!plain || head.tag === 'name' || subject.some(({ tag }) => tag === 'conj')) return undefined
  const many = /[^s]s$/u.test(head.lower)
  if (/^(?:are|were|have|do)$/u.test(verb)) return many ? 'They' : undefined
  if (/^(?:is|was|has|does)$/u.test(verb)) return many ? undefined : 'It'
  return many ? 'They' : 'It'
}

function isNoun({ tag }: Token): boolean {
  return tag === 'noun' || tag === 'name'
}
