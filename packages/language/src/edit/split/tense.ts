import { irregularVerbs } from '../../inflect/irregular-verbs.ts'
import { hasClause } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'

/** Irregular pasts that are neither a base nor a participle. */
const pasts: ReadonlySet<string> = new Set(
  [...irregularVerbs].flatMap(([base, { past, participle }]) =>
    past !== base && past !== participle ? [past] : [],
  ),
)
const past = /^(?:was|were|had|did)$/u
const present = /^(?:is|are|has|have|be|been|being)$/u

/** Whether the token at a place is a past tense, and not the participle of a passive or perfect in the present. */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (past.test(lower)) return true
  // `underwent`, `rose`
  if (tag === 'verb' && pasts.has(lower)) return true
  if (tag !== 'verb' || !lower.endsWith('ed')) return false
  const near = tokens.slice(Math.max(0, at - 3), at)
  const subject = near.findLast((one) => one.tag !== 'adv')
  const follows = subject !== undefined && /^(?:noun|name|pron)$/u.test(subject.tag)
  return !near.some((one) => present.test(one.lower)) && follows && !hasClause(tokens, at)
}
