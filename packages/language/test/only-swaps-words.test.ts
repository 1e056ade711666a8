import { onlySwapsWords } from '@plainleaf/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allEntries } from '../src/lexicon/all-entries.ts'
import { indexEntries } from '../src/lexicon/index-entries.ts'
import { parseEntries } from '../src/lexicon/parse-entries.ts'

const entries = allEntries.flatMap(parseEntries)
const examples = entries.map(({ example }) => example)
/** `clinical symptoms` may become `symptoms`: of such a phrase, in any of its forms, a word may be lost. */
const shortened = [
  ...indexEntries(
    entries.filter(({ lemmas, plain }) =>
      lemmas.some(({ words }) => plain.words.every((word) => words.includes(word))),
    ),
  ).values(),
].flat()

describe('onlySwapsWords', () => {
  it('allows what the lexicon does', () => {
    const refused = examples.filter(({ before, after }) => !onlySwapsWords(before, after))
    expect(refused.length / examples.length).toBeLessThan(0.01)
  })

  it.each([
    // The rules hold these back; whoever proposes them has read the sentence.
    ['Exercise accelerated recovery.', 'Exercise sped up recovery.'],
    ['It did not accelerate recovery.', 'It did not speed up recovery.'],
    ['Supplementary oxygen was administered.', 'Extra oxygen was given.'],
    ['A supplementary dose helps.', 'An extra dose helps.'],
    ['Nothing is new here.', 'Nothing is new here.'],
  ])('allows %j → %j', (before, after) => {
    expect(onlySwapsWords(before, after)).toBe(true)
  })

  it.each([
    // `verify` passes over these.
    ['Take the tablets with food.', 'Take the tablet with food.'],
    ['The drug is safe.', 'Is the drug safe?'],
    ['The drug is safe.', 'The drug was safe.'],
    ['The drug is safe.', 'The drug is “safe”.'],
    ['A few people coughed.', 'Few people coughed.'],
    ['Nurses administer it.', 'Nurses gave it.'],
    ['It was administered.', 'It was gave.'],
    ['A supplementary dose helps.', 'A extra dose helps.'],
    ['She told her doctor.', 'He told his doctor.'],
    ['Take too much and you feel sick.', 'Take much and you feel sick.'],
    ['Patients, who smoke, cough.', 'Patients who smoke cough.'],
    ['The AIDS trial ended.', 'The aids trial ended.'],
    ['The order of the doses matters.', 'The of the doses matters.'],
    ['The patient advocate helped.', 'The patient support helped.'],
    ['It takes (on average) a day.', 'It takes a day.'],
    // And these it finds too.
    ['It did not accelerate recovery.', 'It sped up recovery.'],
    ['Of 20 adults, 5 got better.', 'Of 20 adults, 15 got better.'],
    ['It may accelerate recovery.', 'It will speed up recovery.'],
    ['It accelerated recovery.', 'It sped up recovery. It cures all.'],
    ['It accelerated recovery.', 'It sped up <b>recovery</b>.'],
    ['It accelerated recovery.', ''],
    ['“It accelerated recovery,” she said.', '“It sped up recovery,” she said.'],
  ])('refuses %j → %j', (before, after) => {
    expect(onlySwapsWords(before, after)).toBe(false)
  })

  const sentence = fc.constantFrom(
    ...entries
      .map(({ example }) => example.before)
      // A word that one entry takes out may stand in the example of another.
      .filter((text) => !shortened.some(({ words }) => holds(text, words))),
  )

  function holds(text: string, words: readonly string[]): boolean {
    return text.toLowerCase().includes(words.join(' ').toLowerCase())
  }

  it('refuses any sentence with one character put in, taken out or changed', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constant(''),
    )
    fc.assert(
      fc.property(sentence, fc.nat(), fc.boolean(), unit, (text, place, keep, put) => {
        const at = place % text.length
        const wrong = text.slice(0, at) + put + text.slice(keep ? at : at + 1)
        expect(onlySwapsWords(text, wrong)).toBe(wrong === text)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses any sentence with words lost, doubled, moved or put in', () => {
    const other = sentence.chain((text) => fc.constantFrom(...text.split(' ')))
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), fc.nat(2), other, (text, a, b, cut, word) => {
        const parts = text.split(' ')
        const [taken] = parts.splice(a % parts.length, 1)
        parts.splice(b % (parts.length + 1), 0, ...[[], [taken ?? '', word], [taken ?? '']][cut]!)
        const wrong = parts.join(' ')
        expect(onlySwapsWords(text, wrong)).toBe(wrong === text)
      }),
      { numRuns: 500 },
    )
  })
})
