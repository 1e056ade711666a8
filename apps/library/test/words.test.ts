import { hasWords } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { fill, pageWords } from '../src/words/words-in.ts'

const langs = ['en', 'de', 'es', 'fr', 'ar']

/** Every sentence of a table by its path. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, each]) => sentences(each, `${path}.${key}`))
}
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(langs.slice(1))(
  '%s says all that English says, with the same holes, in its own words',
  (lang) => {
    const english = new Map(sentences(pageWords('en', 'en').say))
    const own = sentences(pageWords(lang, 'en').say)
    expect(own.map(([path]) => path)).toEqual([...english.keys()])
    // Names of formats and words that both languages have.
    const shared = new Set(['Articles', 'Article', 'Questions', 'Feed (Atom)'])
    for (const [path, text] of own) {
      const other = english.get(path) ?? ''
      expect(holes(text), path).toEqual(holes(other))
      expect(text.trim(), path).toBe(text)
      expect(text, path).not.toBe('')
      if (!shared.has(text)) expect(text, path).not.toBe(other)
      if (lang === 'ar') expect(text, path).toMatch(/\p{Script=Arabic}/u)
    }
  },
)

test('French sets its double marks and quotes as French does', () => {
  for (const [path, text] of sentences(pageWords('fr', 'en').say))
    expect(text, path).not.toMatch(/[^\u202f][:;?!»](?!\/)|«[^\u202f]/u)
})

test('a page without words in its language has those of the site, and says so', () => {
  expect(pageWords('de-AT', 'en').lang).toBe('de-AT')
  expect(pageWords('it', 'de').lang).toBe('de')
  expect(pageWords('it', 'pl')).toMatchObject({ lang: 'en', say: { articles: 'Articles' } })
  expect(pageWords('it', 'de').shared.skip).toBe('Zum Text springen')
})

test('the languages are those of the pages of articles', () => {
  expect(langs.every(hasWords)).toBe(true)
})

test('a sentence is filled in, and what is not known stays', () => {
  expect(fill('{a} of {b} {c}', { a: 1, b: '$&' })).toBe('1 of $& {c}')
})
