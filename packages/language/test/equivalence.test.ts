import { expect, it } from 'vitest'
import { lexicon } from '../src/lexicon/lexicon.ts'
import { tagWords } from '../src/tag/tag-words.ts'
import { keysOf } from '../src/verify/key.ts'
import { toTokens } from '../src/verify/to-equivalence.ts'

it('parts the phrases of the lexicon as the tagger does, with the same keys', () => {
  const phrases = lexicon().flatMap(({ lemmas, plain }) => [...lemmas, plain])
  for (const { words } of phrases) {
    const phrase = words.join(' ')
    const quick = toTokens(phrase)
    const tagged = tagWords(phrase)
    // Where this fails, the phrase has a word for the list of those that are left to the tagger.
    expect(quick.map(({ text, start, end }) => [text, start, end])).toEqual(
      tagged.map(({ text, start, end }) => [text, start, end]),
    )
    expect(keysOf(quick).map(({ value, at }) => [value, at])).toEqual(
      keysOf(tagged).map(({ value, at }) => [value, at]),
    )
  }
})
