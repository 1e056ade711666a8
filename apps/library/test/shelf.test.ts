import type { TopicData } from '@plainleaf/astro'
import { contrast } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { aspectSlug, type Find, sampleOf } from '../src/shelf/aspects.ts'
import { inOrder } from '../src/shelf/find-collections.ts'
import { licencesOf } from '../src/shelf/licences-of.ts'
import { commonLang } from '../src/shelf/site-lang.ts'
import { sizeWords } from '../src/shelf/sizes.ts'
import { firstWords, minutesOf, wordsOf } from '../src/shelf/words-of.ts'
import { xml } from '../src/shelf/xml.ts'
import { librarySheet } from '../src/style/theme.ts'

const html = `<section id="signs"><h2>Signs</h2>
<p>You <em>sneeze</em> &amp; your eyes itch <span class="citation">[<a href="#ref-a">1</a>]</span>. It lasts.</p>
<p>More.</p></section><section id="list"><ul><li>Rest &lt; work</li></ul></section>`

test('words are those of the text, without citations', () => {
  expect(wordsOf(html)).toBe('Signs You sneeze & your eyes itch. It lasts. More. Rest < work')
  expect(firstWords(html, 'signs')).toBe('You sneeze & your eyes itch. It lasts.')
  expect(firstWords(html, 'list')).toBe('Rest < work')
  expect(firstWords(html, 'missing')).toBe('')
  expect(minutesOf('')).toBe(1)
  expect(minutesOf(`<p>${'word '.repeat(900)}</p>`)).toBe(5)
})

test('sizes, addresses and XML are written plainly', () => {
  expect([400, 54_321, 999_499, 1_250_000].map((bytes) => sizeWords(bytes))).toEqual([
    '1\u00a0kB',
    '54\u00a0kB',
    '999\u00a0kB',
    '1.3\u00a0MB',
  ])
  expect(sizeWords(1_250_000, 'de-CH')).toBe('1,3\u00a0MB')
  expect(sizeWords(9000, 'ar')).toBe('\u20669\u00a0kB\u2069')
  expect(aspectSlug('RisksOrComplicationsHealthAspect')).toBe('risks-or-complications')
  expect(xml('a\u0000 & "b" < c')).toBe('a &amp; &quot;b&quot; &lt; c')
})

test('every colour of the library can be read on what is behind it', () => {
  const [light = '', dark = ''] = librarySheet().split('@media')
  for (const scheme of [light, dark]) {
    const colour = (name: string): string =>
      scheme
        .split('\n')
        .find((line) => line.trim().startsWith(`--${name}: `))
        ?.split(/[:;] ?/)[1] ?? ''
    for (const ground of ['page', 'soft', 'tip', 'important', 'warning']) {
      for (const text of ['ink', 'quiet', 'accent'])
        expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThan(4.5)
    }
    expect(contrast(colour('page'), colour('accent')), 'a button').toBeGreaterThan(4.5)
    for (const ground of ['page', 'soft'])
      expect(contrast(colour('mark'), colour(ground)), `mark on ${ground}`).toBeGreaterThan(3)
  }
})

test('a new collection comes after those that are published, whatever its name', () => {
  expect(inOrder(['asthma', 'warts', 'lice'], ['warts'])).toEqual(['warts', 'asthma', 'lice'])
  expect(inOrder(['b', 'a'])).toEqual(['a', 'b'])
})

test('the language of the site is that of its collections, English where they differ', () => {
  expect([['de', 'de'], ['de', 'fr'], []].map(commonLang)).toEqual(['de', 'en', 'en'])
})

test('a sample of questions asks each once, from every collection, in their order', () => {
  const find = (collection: string, heading: string): Find =>
    ({ topic: { collection: { id: collection } }, section: { heading } }) as unknown as Find
  const finds = [
    find('a', 'Is it safe?'),
    find('a', 'Who may not?'),
    find('a', 'Is it safe?'),
    find('a', 'How long?'),
    find('b', 'Does it hurt?'),
  ]
  expect(sampleOf(finds, 3).map(({ section }) => section.heading)).toEqual([
    'Is it safe?',
    'Who may not?',
    'Does it hurt?',
  ])
  expect(sampleOf(finds, 9)).toHaveLength(4)
  expect(sampleOf([], 3)).toEqual([])
})

test('only CC BY is told as free to change for who names the authors', () => {
  const under = (name?: string): TopicData =>
    ({ license: name && { name, url: 'https://a.example/' } }) as unknown as TopicData
  const names = ['CC-BY-4.0', 'CC-BY-ND-4.0', 'CC-BY-4.0', undefined]
  expect(licencesOf(names.map(under)).map(({ name, isFree }) => [name, isFree])).toEqual([
    ['CC-BY-4.0', true],
    ['CC-BY-ND-4.0', false],
    ['', false],
  ])
})
