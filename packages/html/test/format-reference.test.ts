import { type Reference, toText } from '@plainleaf/content-model'
import { formatReference } from '@plainleaf/html'
import { expect, test } from 'vitest'

const base: Reference = { type: 'reference', id: 'x', label: '1', itemType: 'article' }
const format = (fields: Partial<Reference>) => toText(formatReference({ ...base, ...fields }))

test('an article', () => {
  const words = format({
    title: 'Nasal rinsing at home',
    author: [
      { family: 'Okafor', given: 'Ada N.' },
      { family: 'Lee', given: 'JB' },
      { literal: 'Example Group' },
    ],
    'container-title': 'Example Med',
    issued: { 'date-parts': [[2019, 3]] },
    volume: '12',
    issue: '3',
    page: '45-58',
    DOI: 'https://doi.org/10.5555/em.1',
  })
  expect(words).toBe(
    'Okafor AN, Lee JB, Example Group. Nasal rinsing at home. Example Med. 2019 Mar;12(3):45-58. https://doi.org/10.5555/em.1',
  )
})

test('more than six authors', () => {
  const author = 'ABCDEFG'.split('').map((family) => ({ family }))
  expect(format({ title: 'Who?', author })).toBe('A, B, C, D, E, F, et al. Who?')
})

test('a web page', () => {
  expect(
    format({
      title: 'Pollen',
      publisher: 'Example Weather',
      issued: { literal: 'n.d.' },
      accessed: { 'date-parts': [[2026, 3, 2]] },
      URL: 'https://example.org/pollen',
    }),
  ).toBe('Pollen. Example Weather; n.d. Accessed 2026 Mar 2. https://example.org/pollen')
})

test('what a reader should know of the source comes last', () => {
  expect(format({ title: 'Pollen', note: 'Undated web text, no author known' })).toBe(
    'Pollen. Undated web text, no author known.',
  )
  expect(
    formatReference({ ...base, title: 'Pollen', note: 'Names "two, et al."' }).slice(1),
  ).toEqual([{ type: 'break' }, { type: 'text', value: 'Names "two, et al."' }])
})

test('only what the document printed', () => {
  const [before, link, after] = formatReference({
    ...base,
    raw: 'See (https://example.org/a_(b)), p. 3.',
  })
  expect(before).toEqual({ type: 'text', value: 'See (' })
  expect(link).toMatchObject({ type: 'link', url: 'https://example.org/a_(b)' })
  expect(after).toEqual({ type: 'text', value: '), p. 3.' })
})

test('an address that must not be linked stays words', () => {
  expect(formatReference({ ...base, title: 'T', URL: 'javascript:alert(1)' })).toEqual([
    { type: 'text', value: 'T.' },
    { type: 'text', value: ' ' },
    { type: 'text', value: 'javascript:alert(1)' },
  ])
  expect(format({ title: 'T', DOI: 'none' })).toBe('T. doi: none')
})
