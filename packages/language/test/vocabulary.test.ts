import {
  analyse,
  isFamiliar,
  isRare,
  lexicalDensity,
  medicalTerms,
  rareWords,
  splitSentences,
  words,
} from '@plainleaf/language'
import { daleChall } from 'dale-chall'
import { describe, expect, it } from 'vitest'
import { knownBy } from '../src/measure/base-forms.ts'
import { commonWords } from '../src/measure/common-words.ts'
import { scowl } from './support/scowl.ts'

describe('isFamiliar', () => {
  it('knows every word of the list, and its usual forms', () => {
    expect(daleChall.filter((word) => !isFamiliar(word))).toEqual([])
    const forms =
      "babies cried crying nicest bigger planned hoping quickly happily nurse's boys’ mother-in-law they'll doesn't 2019 12.5"
    expect(forms.split(' ').filter((word) => !isFamiliar(word))).toEqual([])
  })

  it('does not know hard words', () => {
    const hard = 'asthma allergic inhaler self-administer diagnosis MDMA as-needed-dosing'
    expect(hard.split(' ').filter(isFamiliar)).toEqual([])
  })
})

describe('isRare', () => {
  it('has the common words of SCOWL, and no more', () => {
    const sizes = [10, 20] as const
    const all = (['english', 'american', 'british'] as const).flatMap((part) =>
      sizes.flatMap((size) => scowl(size, part)),
    )
    const lower = new Set(all.map((word) => word.toLowerCase()))
    expect([...lower].filter((word) => /^[a-z]{3,}$/u.test(word) && isRare(word))).toEqual([])
    expect([...commonWords].filter((word) => !lower.has(word))).toEqual([])
    const familiar = new Set(daleChall.map((word) => word.toLowerCase()))
    expect([...commonWords].filter((word) => knownBy(familiar, word))).toEqual([])
  })

  it('tells common words from rare ones', () => {
    const common = 'government research doctors approval symptoms studies 25-year-old UK long-term'
    expect(common.split(' ').filter(isRare)).toEqual([])
    const rare = 'hypertension serotonin psychotherapy MDMA FDA MDMA-assisted'
    expect(rare.split(' ').filter((word) => !isRare(word))).toEqual([])
  })

  it('takes a name inside a sentence for no rare word', () => {
    const sentence = 'Eczema is common in Reykjavik, Dr. Okonkwo and the WHO say.'
    expect(rareWords(words(sentence))).toEqual(['Eczema', 'WHO'])
  })
})

describe('lexicalDensity', () => {
  it('is the share of nouns, verbs, adjectives and adverbs', () => {
    expect(lexicalDensity(analyse('The old dog sleeps on the mat.').tokens)).toBeCloseTo(4 / 7)
    expect(lexicalDensity([])).toBe(0)
  })
})

describe('medicalTerms', () => {
  const terms = (text: string) =>
    medicalTerms(splitSentences(text).map((sentence) => analyse(sentence.text))).map(
      ({ term, explained }) => `${term} ${explained ? 'explained' : 'not'}`,
    )

  it.each([
    ['Some people get eczema on their hands.', ['eczema not']],
    ['Some people get eczema (a dry, itchy rash).', ['eczema explained']],
    ['Eczema is a dry, itchy rash. Eczema can hurt.', ['eczema explained', 'eczema explained']],
    ['They get a dry rash called eczema.', ['eczema explained']],
    ['They get a dry, itchy rash, or eczema.', ['eczema explained']],
    ['Eczema: a dry, itchy rash.', ['eczema explained']],
    ['Eczema, a dry rash, itches.', ['eczema explained']],
    ['Eczema (see page 2) itches.', ['eczema not']],
    ['Eczema, asthma and hay fever run in families.', ['eczema not', 'asthma not']],
    ['Talk to a friend about it.', []],
  ])('%s', (text, expected) => {
    expect(terms(text).filter((one) => !one.startsWith('hay fever'))).toEqual(expected)
  })

  it('finds words of the medical lexicon that have no gloss, by their place', () => {
    const text = 'It can cause hepatic damage.'
    const [found] = medicalTerms([analyse(text)])
    expect(text.slice(found!.start, found!.end)).toBe('hepatic')
  })
})
