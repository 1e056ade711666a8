import { readFileSync } from 'node:fs'
import { splitSentences, words } from '@plainleaf/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const cases = readFileSync(new URL('fixtures/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.replaceAll('\\n', '\n'))

describe('splitSentences', () => {
  it('has enough cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  it.each(cases)('%s', (marked) => {
    const found = splitSentences(marked.replaceAll('|', '')).map((sentence) => sentence.text)
    expect(found).toEqual(marked.split('|').map((part) => part.trim()))
  })

  const piece = fc.constantFrom(
    ...'. ! ? … ... " “ ” ( ) [3] , ; : \n \n\n • No Dr U.S e.g p.m et al The and hepatitis B Schedule I 5 2.5 mg 1. é 日。 '
      .split(' ')
      .concat(' ', ' ', ' '),
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...cases), { maxLength: 6 }).map((parts) => parts.join(' ')),
  )

  it('slices the original, and nothing but white space lies between', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0
        let rebuilt = ''
        for (const { text: sentence, start, end } of splitSentences(source)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(sentence).toBe(source.slice(start, end))
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          expect(source.slice(at, start).trim()).toBe('')
          rebuilt += source.slice(at, end)
          at = end
        }
        expect(source.slice(at).trim()).toBe('')
        expect(rebuilt + source.slice(at)).toBe(source)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes hostile input in linear steps', () => {
    for (const text of ['.', '(', '"', '. ', '[1]', '\n', 'a.', '1. ', 'U.S. ', '“', '((”'])
      expect(splitSentences(text.repeat(20_000)).length).toBeLessThanOrEqual(40_000)
  })
})

describe('words', () => {
  it('holds words together', () => {
    expect(words("Don't take 2.5 mg of the U.S. follow-up drug (1,000 people), 67–71%.")).toEqual([
      "Don't",
      'take',
      '2.5',
      'mg',
      'of',
      'the',
      'U.S',
      'follow-up',
      'drug',
      '1,000',
      'people',
      '67',
      '71',
    ])
  })
})

describe('the golden rules of pragmatic_segmenter', () => {
  const rules = readFileSync(new URL('fixtures/golden-rules.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => ({ number: line.slice(0, 3), marked: line.slice(4).replaceAll('\\n', '\n') }))
  const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()

  it('are kept but for one: lines of a list without marks look like lines of a paragraph', () => {
    const broken = rules.filter(({ marked }) => {
      const found = splitSentences(marked.replaceAll('|', '')).map(({ text }) => flat(text))
      return found.join('|') !== marked.split('|').map(flat).filter(Boolean).join('|')
    })
    expect(rules).toHaveLength(52)
    expect(broken.map(({ number }) => number)).toEqual(['042'])
  })
})
