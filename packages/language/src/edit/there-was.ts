import { nounPhraseEnd } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'
import type { Rule } from './rule.ts'

/** What is found, seen or noticed is there: the verb says no more. */
const found = /^(?:found|seen|observed|noted|noticed|detected|determined|identified)$/u
/** Nouns for how things compare or go together, which nobody finds by looking for a thing. */
const relation =
  /^(?:associations?|benefits?|changes?|connections?|correlations?|decreases?|deaths?|differences?|drops?|effects?|events?|evidence|falls?|improvements?|increases?|interactions?|links?|patterns?|problems?|rates?|reductions?|relationships?|risks?|relations?|rises?|signs?|trends?|variations?|complications?)$/u

/**
 * `No difference was seen between the creams.` as `There was no difference between the creams.`: only for what has no article but
 * `a` or `no`, or is many, and is a difference, link, change or problem. Rule `there-was`.
 */
export const thereWas: Rule = {
  id: 'there-was',
  propose({ text, tokens }) {
    const place = foundAt(tokens)
    if (!place) return []
    const { be, verb } = place
    const first = tokens[0]!
    const subject = text.slice(first.start, tokens[be - 1]!.end)
    const small = /\p{Lu}.*\p{Lu}/u.test(first.text)
      ? subject
      : subject.charAt(0).toLowerCase() + subject.slice(1)
    return [
      {
        ruleId: 'there-was',
        start: first.start,
        end: tokens[verb]!.end,
        insert: `There ${tokens[be]!.lower} ${small}`,
        reason: 'Nobody is named who found it',
      },
    ]
  },
}

/** Where `was` and the verb of finding are, in a sentence that opens with what was found. */
export function foundAt(tokens: readonly Token[]): { be: number; verb: number } | undefined {
  const be = nounPhraseEnd(tokens, 0)
  if (be === undefined || !/^(?:is|are|was|were)$/u.test(tokens[be]?.lower ?? '')) return undefined
  const verb = tokens[be + 1]?.lower === 'also' ? undefined : be + 1
  if (verb === undefined || !found.test(tokens[verb]?.lower ?? '')) return undefined
  const next = tokens[verb + 1]
  // `was found to be`, `was seen as`, `was found by two nurses`: then who found it, or how, matters.
  if (
    !next ||
    !(
      /^(?:between|in|among|for|with|after|at|during|on|regarding|within)$/u.test(next.lower) ||
      (next.text === '.' && verb + 2 === tokens.length)
    )
  )
    return undefined
  if (
    tokens
      .slice(verb)
      .some(({ lower }) => /^(?:by|using|when|if|and|but|when)$/u.test(lower) || lower === ',')
  )
    return undefined
  const link = tokens.findIndex(({ tag }) => tag === 'prep')
  const head = tokens
    .slice(0, link > 0 && link < be ? link : be)
    .findLast(({ tag }) => tag === 'noun')
  if (!head || !relation.test(head.lower)) return undefined
  const bare =
    /^(?:adj|adv|noun)$/u.test(tokens[0]!.tag) &&
    (head.lower.endsWith('s') || head.lower === 'evidence')
  return /^(?:no|an?)$/u.test(tokens[0]!.lower) || bare ? { be, verb } : undefined
}
