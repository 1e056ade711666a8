import { contrast } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { aspectSlug } from '../src/shelf/aspects.ts'
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
  expect([400, 54_321, 999_499, 1_250_000].map(sizeWords)).toEqual([
    '1 kB',
    '54 kB',
    '999 kB',
    '1.3 MB',
  ])
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
