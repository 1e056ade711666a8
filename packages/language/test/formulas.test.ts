import {
  automatedReadability,
  colemanLiau,
  countText,
  daleChallScore,
  fleschKincaid,
  fleschReadingEase,
  grades,
  smog,
} from '@plainleaf/language'
import { describe, expect, it } from 'vitest'

const none = {
  sentences: 0,
  words: 0,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  unfamiliar: 0,
}
/** A sentence that Wikipedia's page on the Flesch-Kincaid tests grades: 13 words, 24 syllables, reading ease 37.5. */
const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'

describe('the formulas on published counts', () => {
  it('Flesch-Kincaid: the readme of npm flesch-kincaid, and Wikipedia', () => {
    expect(fleschKincaid({ sentences: 1, words: 13, syllables: 26 })).toBeCloseTo(13.08, 2)
    expect(fleschKincaid({ sentences: 1, words: 13, syllables: 24 })).toBeCloseTo(11.3, 1)
    // The lowest there is, each sentence one word of one syllable.
    expect(fleschKincaid({ sentences: 9, words: 9, syllables: 9 })).toBeCloseTo(-3.4, 2)
  })

  it('Flesch reading ease: the readme of npm flesch, and Wikipedia', () => {
    expect(fleschReadingEase({ sentences: 1, words: 6, syllables: 6 })).toBeCloseTo(116.145, 3)
    expect(fleschReadingEase({ sentences: 1, words: 12, syllables: 23 })).toBeCloseTo(32.505, 3)
    expect(fleschReadingEase({ sentences: 1, words: 13, syllables: 24 })).toBeCloseTo(37.5, 1)
    // The highest there is.
    expect(fleschReadingEase({ sentences: 9, words: 9, syllables: 9 })).toBeCloseTo(121.22, 2)
  })

  it('SMOG: the readme of npm smog-formula', () => {
    expect(smog({ sentences: 1, polysyllables: 4 })).toBeCloseTo(14.5546, 4)
  })

  // McLaughlin's short way, 3 + √n to the nearest square, is what the formula was rounded to.
  it.each([
    [4, 5],
    [9, 6],
    [16, 7],
    [25, 8],
    [36, 9],
    [49, 10],
    [64, 11],
    [81, 12],
    [100, 13],
    [121, 14],
  ])('SMOG: %i long words in 30 sentences are grade %i', (polysyllables, grade) => {
    expect(Math.abs(smog({ sentences: 30, polysyllables }) - grade)).toBeLessThan(0.65)
  })

  it('automated readability: the readme of npm automated-readability', () => {
    expect(automatedReadability({ sentences: 6, words: 151, letters: 623 })).toBeCloseTo(
      10.585982,
      6,
    )
  })

  it('Coleman-Liau: the example of the paper, as Wikipedia and npm coleman-liau give it', () => {
    expect(colemanLiau({ sentences: 5, words: 119, letters: 639 })).toBeCloseTo(14.53042, 4)
  })

  it('Dale-Chall: the formula of 1948 at and over five in a hundred', () => {
    expect(daleChallScore({ sentences: 2, words: 30, unfamiliar: 6 })).toBeCloseTo(7.5385, 4)
    expect(daleChallScore({ sentences: 10, words: 100, unfamiliar: 5 })).toBeCloseTo(1.2855, 4)
    expect(daleChallScore({ sentences: 10, words: 100, unfamiliar: 6 })).toBeCloseTo(5.0799, 4)
  })

  it('all are 0 without words', () => {
    expect(Object.values(grades(none))).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('countText', () => {
  it('counts what was published for a sentence', () => {
    expect(countText([platypus])).toMatchObject({ sentences: 1, words: 13, syllables: 24 })
    expect(fleschReadingEase(countText(['The cat sat on the mat.']))).toBeCloseTo(116.145, 3)
  })

  it('reads acronyms as one syllable or letter by letter', () => {
    const text = ['PTSD and MDMA-assisted care.']
    expect(countText(text).syllables).toBe(1 + 1 + 4 + 1)
    expect(countText(text, 'spelled').syllables).toBe(4 + 1 + 7 + 1)
    expect(countText(text, 'spelled').polysyllables).toBe(2)
    expect(countText(text).unfamiliar).toBe(2)
  })

  it('reads no citations, and counts no sentence without words', () => {
    expect(countText(['It helps [1, 3-5].', '…', 'It does [@lee2020].'])).toMatchObject({
      sentences: 2,
      words: 4,
    })
  })
})
