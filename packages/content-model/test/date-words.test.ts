import { dateWords, monthNames } from '@plainleaf/content-model'
import { expect, test } from 'vitest'

test.each([
  ['en', '2 March 2026'],
  ['de-CH', '2. März 2026'],
  ['es', '2 de marzo de 2026'],
  ['fr', '2 mars 2026'],
  ['ar', '2 مارس 2026'],
  ['cy', '2 March 2026'],
])('a date in the words of %s', (lang, words) => {
  expect(dateWords('2026-03-02', lang)).toBe(words)
  expect(monthNames(lang)?.length ?? 12).toBe(12)
})

test('the first of a month has a word of its own in French, and what is no date stays', () => {
  expect(dateWords('2026-05-01', 'fr')).toBe('1er mai 2026')
  expect(dateWords('spring 2026', 'de')).toBe('spring 2026')
  expect(dateWords('2026-13-01')).toBe('2026-13-01')
})
