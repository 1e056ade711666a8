import { type Reference, toBibliography } from '@plainleaf/content-model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked, reference } from './in-styles.ts'

const on = (year: number) => ({ issued: { 'date-parts': [[year]] } })
const by = (...families: string[]) => ({
  author: families.map((name) => {
    const [family, given = 'A.'] = name.split(', ')
    return { family, given }
  }),
})
function cited(...all: Partial<Reference>[]): (string | undefined)[] {
  const list = all.map((fields, at) => reference({ title: 'T', id: `r${at}`, ...fields }))
  const bibliography = toBibliography(list, { style: 'apa' })
  return list.map(({ id }) => {
    const words = bibliography.cite(id)
    return words && marked(words)
  })
}

test('Vancouver and AMA number the list as it stands', () => {
  const list = [reference({ id: 'b', title: 'B' }), reference({ id: 'a', title: 'A' })]
  for (const style of ['vancouver', 'ama'] as const) {
    const { numbered, references, cite } = toBibliography(list, { style })
    expect([numbered, references.map(({ id }) => id), cite('a')]).toEqual([
      true,
      ['b', 'a'],
      undefined,
    ])
  }
})

test('one, two and more authors', () => {
  expect(
    cited(
      { ...by('Ray'), ...on(2020) },
      { ...by('Ode', 'Ray'), ...on(2020) },
      { ...by('Ash', 'Ode', 'Ray'), ...on(2020) },
      { author: [{ literal: 'World Pollen Office' }], ...on(2020) },
      { author: [{ family: 'Elm' }, { literal: 'et al.' }], ...on(2020) },
      { author: [{ family: 'Fir' }, { family: 'Oak' }, { literal: 'others' }], ...on(2020) },
    ),
  ).toEqual([
    'Ray, 2020',
    'Ode & Ray, 2020',
    'Ash et al., 2020',
    'World Pollen Office, 2020',
    'Elm et al., 2020',
    'Fir et al., 2020',
  ])
})

test('without author or date', () => {
  expect(
    cited(
      { title: 'Pollen calendar', itemType: 'webpage' },
      { title: 'Noses', ...on(2001) },
      { ...by('Ray'), status: 'in press' },
      { title: 'A very long name of a page', 'title-short': 'A long name', itemType: 'report' },
      { title: 'Pollen in towns: what it does to noses and eyes', itemType: 'webpage' },
      { title: 'Noses: an atlas', itemType: 'book' },
    ),
  ).toEqual([
    '*Pollen calendar*, n.d.',
    '“Noses”, 2001',
    'Ray, in press',
    '*A long name*, n.d.',
    '*Pollen in towns*, n.d.',
    '*Noses: an atlas*, n.d.',
  ])
})

test('same authors and year: letters, in the order of the list', () => {
  const list = [
    reference({ id: 'late', title: 'Zebra', ...by('Ray'), ...on(2020) }),
    reference({ id: 'early', title: 'Apple', ...by('Ray'), ...on(2020) }),
    reference({ id: 'none', title: 'One', ...by('Elm') }),
    reference({ id: 'none2', title: 'Two', ...by('Elm') }),
  ]
  const { references, cite, entry } = toBibliography(list, { style: 'apa' })
  expect(references.map(({ id }) => id)).toEqual(['none', 'none2', 'early', 'late'])
  expect(references.map(({ id }) => marked(cite(id) ?? []))).toEqual([
    'Elm, n.d.-a',
    'Elm, n.d.-b',
    'Ray, 2020a',
    'Ray, 2020b',
  ])
  expect(references.map((one) => marked(entry(one)))).toEqual([
    'Elm, A. (n.d.-a). One.',
    'Elm, A. (n.d.-b). Two.',
    'Ray, A. (2020a). Apple.',
    'Ray, A. (2020b). Zebra.',
  ])
})

test('other authors that would read alike', () => {
  expect(
    cited(
      { ...by('Ash', 'Birch', 'Elm', 'Fir'), ...on(2020) },
      { ...by('Ash', 'Birch', 'Oak', 'Fir'), ...on(2020) },
      { ...by('Yew, T.'), ...on(2019) },
      { ...by('Yew, S.', 'Oak'), ...on(2018) },
    ),
  ).toEqual([
    'Ash, Birch, Elm, & Fir, 2020',
    'Ash, Birch, Oak, & Fir, 2020',
    'T. Yew, 2019',
    'S. Yew & Oak, 2018',
  ])
})

test('a list with an entry that cannot be named keeps its numbers', () => {
  const list = [
    reference({ id: 'a', title: 'T', ...by('Ray'), ...on(2020) }),
    reference({ id: 'b', raw: 'A leaflet of the clinic, spring.' }),
  ]
  const { numbered, cite, references } = toBibliography(list, { style: 'apa' })
  expect([numbered, cite('a'), references.map(({ id }) => id)]).toEqual([
    true,
    undefined,
    ['a', 'b'],
  ])
})

test('a printed entry is named where all of its authors were read', () => {
  const raw = 'Ray, A. (2020). Something on noses, 3rd printing.'
  expect(cited({ raw, title: undefined, ...by('Ray'), ...on(2020) })).toEqual(['Ray, 2020'])
  const more = 'Ray, A., & Nose Group (2020). Something on noses.'
  expect(cited({ raw: more, title: undefined, ...by('Ray'), ...on(2020) })).toEqual([undefined])
})

test('no two sources are cited alike, and nothing is lost', () => {
  const name = fc.record({
    family: fc.constantFrom('Ray', 'Elm', 'Ash'),
    given: fc.constantFrom('A.', 'B.'),
  })
  const source = fc.record({
    author: fc.array(name, { maxLength: 5 }),
    title: fc.constantFrom('One', 'Two'),
    year: fc.option(fc.constantFrom(2019, 2020)),
    itemType: fc.constantFrom('article-journal', 'book', 'webpage', 'thesis', 'dataset'),
  })
  fc.assert(
    fc.property(fc.array(source, { maxLength: 12 }), (sources) => {
      const list = sources.map(({ year, ...fields }, at) =>
        reference({ ...fields, id: `r${at}`, ...(year === null ? {} : on(year)) }),
      )
      const { references, cite } = toBibliography(list, { style: 'apa' })
      const words = references.map(({ id }) => marked(cite(id) ?? []))
      expect(new Set(words).size).toBe(list.length)
      expect(new Set(references)).toEqual(new Set(list))
    }),
  )
})
