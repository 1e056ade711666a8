import type { Tag, Token } from '../tag/token.ts'

const content: ReadonlySet<Tag> = new Set(['noun', 'name', 'verb', 'adj', 'adv'])
const unread: ReadonlySet<Tag> = new Set(['stop', 'sign'])

/**
 * Share of content words (nouns, names, full verbs, adjectives, adverbs) among all words, 0 to 1 (Ure 1971, Lexical
 * density and register differentiation). Speech is below 0.4, most writing above. 0 without words.
 */
export function lexicalDensity(tokens: readonly Token[]): number {
  const words = tokens.filter(({ tag }) => !unread.has(tag))
  return words.length === 0 ? 0 : words.filter(({ tag }) => content.has(tag)).length / words.length
}
