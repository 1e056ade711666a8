import { tagWords } from '../tag/tag-words.ts'
import type { Token } from '../tag/token.ts'
import type { Equivalence } from './equivalence.ts'
import { keysOf } from './key.ts'

/** That hard words say the same as plain ones; by default they inflect and may stand anywhere. */
export function toEquivalence(
  hard: string,
  plain: string,
  { opens = false, fixed = false }: { opens?: boolean; fixed?: boolean } = {},
): Equivalence {
  const tokens = toTokens(hard)
  const keys = keysOf(tokens)
  const to = keysOf(toTokens(plain)).map(({ value }) => value)
  return {
    from: keys.map(({ value }) => value),
    to,
    opens,
    hard: { words: tokens.map(({ lower }) => lower), keyAt: keys[0]?.at ?? 0, fixed },
    ...(to.length === 0 && { plain: plain.toLowerCase().split(' ') }),
  }
}

/** Words that the tagger parts, and those whose keys hang on how the next one is tagged. */
const tagged = /\b(?:cannot|gonna|gotta|wanna|had|has|have)\b/u

/**
 * The tokens of a phrase. Small words with spaces between them are parted there, as the tagger does it; their keys do not
 * ask for tags, and tagging the whole lexicon takes longer than a page.
 */
export function toTokens(phrase: string): readonly Token[] {
  if (!/^[a-z-]+(?: [a-z-]+)*$/u.test(phrase) || tagged.test(phrase)) return tagWords(phrase)
  let start = 0
  return phrase.split(' ').map((text): Token => {
    const token: Token = { text, lower: text, start, end: start + text.length, tag: 'noun' }
    start = token.end + 1
    return token
  })
}
