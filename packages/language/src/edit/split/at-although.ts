import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { wordCount } from './part-at.ts'

/** Parts `Although A, B` as `A. But B`, and `While A is easy, B`: the contrast stays, each half gets a sentence. */
export function atAlthough({ text, tokens }: AnalysedSentence): Change[] {
  if (!/^(?:although|though|while)$/u.test(tokens[0]?.lower ?? '')) return []
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (tokens[0]!.lower === 'while' && !sets(tokens.slice(1, comma))) return []
  if (comma < 0 || !clauseStartsAt(tokens, 1) || !clauseStartsAt(tokens, comma + 1)) return []
  if (!hasFiniteVerb(tokens, 1, comma)) return []
  if (wordCount(tokens, 1, comma) < 3 || wordCount(tokens, comma + 1, tokens.length) < 3) return []
  const first = tokens[1]!
  const second = tokens[comma + 1]!
  const reason = 'Two short sentences are easier than a long one'
  const ruleId = 'sentence-split'
  const start = tokens[0]!.start
  const capital = text.charAt(first.start).toUpperCase()
  return [
    { ruleId, start, end: first.start + 1, insert: capital, reason },
    { ruleId, start: tokens[comma - 1]!.end, end: second.start, insert: '. But ', reason },
  ]
}

/** `While` that sets beside, and does not tell when: its clause has a state (`is promising`), not something going on. */
function sets(clause: readonly Token[]): boolean {
  const state = clause.findIndex(({ lower }) => /^(?:is|are|was|were)$/u.test(lower))
  const pronoun = /^(?:you|they|he|she|i|we)$/u.test(clause[0]?.lower ?? '')
  const next = clause[state + 1]
  return (
    state > 0 &&
    !pronoun &&
    next?.tag === 'adj' &&
    !/(?:ed|ing|awake|asleep|pregnant|ill|sick|young|old|small|present|open|closed|still|away|warm|hot|wet|full|empty)$/u.test(
      next.lower,
    )
  )
}
