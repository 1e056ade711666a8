import { verbForms } from '../inflect/verb-forms.ts'
import type { Token } from '../tag/token.ts'
import type { Equivalence } from './equivalence.ts'
import { isIgnored, type Key } from './key.ts'

/** What inflects, and so may stand in another form. */
const inflecting =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|a|an|the)$/u

/**
 * Whether the small words of a hard phrase stand around its keys: `order` may become nothing in `in order to`, and only there.
 */
export function hardFits({ hard }: Equivalence, key: Key, tokens: readonly Token[]): boolean {
  if (!hard || (hard.words.length === 1 && !hard.fixed)) return true
  return hard.words.every((word, place) => {
    if (!hard.fixed && (!isIgnored(word) || inflecting.test(word))) return true
    return tokens[key.at - hard.keyAt + place]?.lower === word
  })
}

/** Whether plain words without keys stand between the keys before and after a place: `undergo` as `have`. */
export function plainFits(
  { plain }: Equivalence,
  before: Key | undefined,
  next: Key | undefined,
  tokens: readonly Token[],
): boolean {
  if (!plain) return true
  const gap = tokens.slice(before ? before.at + 1 : 0, next ? next.at : tokens.length)
  return plain.every((word) => {
    const { third, past, participle, ing } = verbForms(word)
    return gap.some(({ lower }) => [word, third, past, participle, ing].includes(lower))
  })
}
