import { type Readability, readability, toBlocks } from '@plainleaf/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const leaflet = `Hay fever is an allergy to pollen. Its symptoms are:

• sneezing
• itchy eyes
• a runny nose

Tablets called antihistamines help about 60% of people. They are sold without a prescription.`

describe('readability', () => {
  it('reads the items of a list as sentences, and joined', () => {
    const { words, items, joined } = readability(leaflet)
    expect(words).toBe(30)
    expect([items.sentences, joined.sentences]).toEqual([7, 4])
    expect(items.wordsPerSentence).toBeCloseTo(30 / 7)
    expect(joined.wordsPerSentence).toBeCloseTo(30 / 4)
    expect(joined.acronymsAsOne.fleschKincaid).toBeGreaterThan(items.acronymsAsOne.fleschKincaid)
  })

  it('joins what ends without a stop only', () => {
    const blocks = [
      { kind: 'paragraph', sentences: ['Do this:'] },
      { kind: 'item', sentences: ['Comb wet hair.', 'Use a fine comb'] },
      { kind: 'item', sentences: ['Wash the comb.'] },
      { kind: 'item', sentences: ['Look again'] },
      { kind: 'paragraph', sentences: ['That is all.'] },
    ] as const
    expect(readability(blocks).joined.sentences).toBe(4)
    expect(readability(blocks).items.sentences).toBe(6)
  })

  it('counts passives, signs and long sentences', () => {
    const found = readability(leaflet)
    expect(found.passive).toBeCloseTo(1 / 7)
    expect(found.percentSigns).toBe(1)
    const words = (count: number) => `${'go '.repeat(count).trim()}.`
    const { over20, over25 } = readability([words(20), words(21), words(25), words(26)]).items
    expect([over20, over25]).toEqual([0.75, 0.25])
  })

  it('tells acronyms as one syllable from acronyms spelled out', () => {
    const { acronymsAsOne: one, acronymsSpelled: spelled } =
      readability('The FDA said no to it.').items
    expect(spelled.fleschKincaid - one.fleschKincaid).toBeCloseTo(11.8 * (2 / 6))
    expect(spelled.smog).toBeGreaterThan(one.smog)
    expect(spelled.colemanLiau).toBe(one.colemanLiau)
  })

  it('is 0 throughout without words', () => {
    for (const empty of ['', ' \n', '… — •', [], [''], [{ kind: 'item', sentences: [] }] as const])
      expect(new Set(numbersIn(readability(empty)))).toEqual(new Set([0]))
  })

  it('gives finite numbers for any text, and the same twice', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('The', 'FDA', '1.', '•', '\n', '%', 'is seen', '.', 'eczema', '('))
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (source) => {
        const found = readability(source)
        for (const number of numbersIn(found)) expect(Number.isFinite(number)).toBe(true)
        expect(readability(toBlocks(source))).toEqual(found)
        expect(found.joined.sentences).toBeLessThanOrEqual(found.items.sentences)
        for (const share of [
          found.passive,
          found.lexicalDensity,
          found.items.over20,
          found.joined.over25,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })
})

function numbersIn(value: Readability): number[] {
  const all = (one: unknown): number[] =>
    typeof one === 'number' ? [one] : Object.values(one as object).flatMap(all)
  return all(value)
}
