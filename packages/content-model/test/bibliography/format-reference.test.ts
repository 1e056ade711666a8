import { formatReference, toText } from '@plainleaf/content-model'
import { expect, test } from 'vitest'
import { inStyles, marked, reference } from './in-styles.ts'
import { records } from './records.ts'

test('sources of every kind in every style', async () => {
  const lines = Object.entries(records).flatMap(([kind, fields]) => [
    `## ${kind}`,
    '',
    ...Object.entries(inStyles(fields)).map(([style, line]) => `- ${style}: ${line}`),
    '',
  ])
  await expect(`${lines.join('\n')}`).toMatchFileSnapshot('./sources.txt')
})

const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    family: `F${String.fromCharCode(97 + at)}`,
    given: 'Ann',
  }))
const who = (author: object[]) => inStyles({ title: 'T', author: author as never })

test('as many authors as each style names', () => {
  expect(who(letters(6))).toMatchObject({
    vancouver: 'Fa A, Fb A, Fc A, Fd A, Fe A, Ff A. T.',
    ama: 'Fa A, Fb A, Fc A, Fd A, Fe A, Ff A. T.',
  })
  expect(who(letters(7))).toMatchObject({
    vancouver: 'Fa A, Fb A, Fc A, Fd A, Fe A, Ff A, et al. T.',
    ama: 'Fa A, Fb A, Fc A, et al. T.',
  })
  expect(who(letters(20)).apa).toContain('Fs, A., & Ft, A. (n.d.). T.')
  expect(who(letters(21)).apa).toContain('Fs, A., . . . Fu, A. (n.d.). T.')
  expect(who(letters(21)).apa).not.toContain('Ft')
})

test('a list of authors that its source cut', () => {
  expect(who([{ family: 'Ray', given: 'Sita' }, { literal: 'et al.' }])).toMatchObject({
    vancouver: 'Ray S, et al. T.',
    ama: 'Ray S, et al. T.',
    apa: 'Ray, S., et al. (n.d.). T.',
  })
})

test('suffixes, particles, hyphens', () => {
  expect(who([{ family: 'King', given: 'M. L.', suffix: 'III' }])).toMatchObject({
    vancouver: 'King ML 3rd. T.',
    ama: 'King ML III. T.',
    apa: 'King, M. L., III. (n.d.). T.',
  })
  expect(
    who([{ family: 'Gogh', given: 'Anna-Maria J', 'non-dropping-particle': 'van', suffix: 'Jr.' }]),
  ).toMatchObject({ vancouver: 'van Gogh AMJ Jr. T.', apa: 'van Gogh, A.-M. J., Jr. (n.d.). T.' })
  expect(who([{ family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de' }]).apa).toBe(
    'Fontaine, J. de. (n.d.). T.',
  )
  expect(who([{ family: 'Lee', given: 'JB' }]).apa).toBe('Lee, J. B. (n.d.). T.')
})

test('names in other writing', () => {
  expect(who([{ family: '山田', given: '花子' }])).toMatchObject({
    vancouver: '山田花子. T.',
    apa: '山田花子. (n.d.). T.',
  })
  expect(who([{ family: 'Орлова', given: 'Анна Петровна' }])).toMatchObject({
    vancouver: 'Орлова АП. T.',
    apa: 'Орлова, А. П. (n.d.). T.',
  })
  const arabic = reference({ title: 'T', author: [{ family: 'حسن', given: 'ليلى' }] })
  expect(formatReference(arabic)[0]).toEqual({
    type: 'span',
    dir: 'rtl',
    children: [{ type: 'text', value: 'حسن ليلى' }],
  })
})

test.each([
  ['123-129', '123-9', '123-129', '123–129'],
  ['123-9', '123-9', '123-129', '123–129'],
  ['1199-1203', '1199-203', '1199-1203', '1199–1203'],
  ['98–103', '98-103', '98-103', '98–103'],
  ['12-15, 20-28', '12-5, 20-8', '12-15, 20-28', '12–15, 20–28'],
  ['S10-S18', 'S10-8', 'S10-S18', 'S10–S18'],
  ['126A-127A', '126A-127A', '126A-127A', '126A–127A'],
  ['xii-xviii', 'xii-xviii', 'xii-xviii', 'xii–xviii'],
  ['e42', 'e42', 'e42', 'e42'],
])('pages %s', (page, vancouver, ama, apa) => {
  const lines = inStyles({ title: 'T', 'container-title': 'J', volume: '1', page })
  expect(lines).toMatchObject({
    vancouver: `T. J. 1:${vancouver}.`,
    ama: `T. *J*. 1:${ama}.`,
    apa: `T. (n.d.). *J*, *1*, ${apa}.`,
  })
})

test('dates as far as they are known', () => {
  const page = (issued: object) => inStyles({ itemType: 'webpage', title: 'T', issued })
  expect(page({ 'date-parts': [[2020]] }).vancouver).toBe('T. 2020.')
  expect(page({ 'date-parts': [[2020, 9]] })).toEqual({
    vancouver: 'T. 2020 Sep.',
    ama: 'T. September 2020.',
    apa: '*T*. (2020, September).',
  })
  expect(page({ 'date-parts': [[2020]], season: '3' }).apa).toBe('*T*. (2020, Autumn).')
  expect(page({ 'date-parts': [[1910]], circa: true }).vancouver).toBe('T. ca. 1910.')
  expect(page({ literal: 'undated' }).apa).toBe('*T*. (n.d.).')
})

test('DOIs however they are written', () => {
  const odd = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'
  const [, link] = formatReference(reference({ title: 'T', DOI: odd })).slice(-3)
  expect(link).toMatchObject({
    type: 'link',
    url: 'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
  })
  for (const DOI of ['10.5555/a', 'doi:10.5555/a', 'http://dx.doi.org/10.5555/a']) {
    expect(inStyles({ title: 'T', DOI })).toEqual({
      vancouver: 'T. doi: 10.5555/a.',
      ama: 'T. doi:10.5555/a',
      apa: 'T. (n.d.). https://doi.org/10.5555/a',
    })
  }
  expect(inStyles({ title: 'T', DOI: 'none' }).vancouver).toBe('T. doi: none.')
})

test('a DOI that only the address of a publisher holds', () => {
  const at = 'https://journals.example'
  for (const path of [
    '10.5555/a-1',
    'full/10.5555/a-1',
    'abs/10.5555/a-1?src=2',
    '10.5555/a-1/full',
  ]) {
    const URL = `${at}/doi/${path}`
    expect(inStyles({ title: 'T', URL }).apa).toBe('T. (n.d.). https://doi.org/10.5555/a-1')
    const raw = formatReference(reference({ raw: `Someone wrote this. ${URL}`, URL }))
    expect(raw.at(-1)).toMatchObject({ type: 'link', url: 'https://doi.org/10.5555/a-1' })
    expect(raw[0]).toEqual({ type: 'text', value: 'Someone wrote this. ' })
  }
  for (const path of ['doi/about', 'doi/10.5555/%41', 'a?next=/doi/10.5555/a-1'])
    expect(inStyles({ title: 'T', URL: `${at}/${path}` }).apa).not.toContain('doi.org')
})

test('an address that must not be linked stays words', () => {
  const line = formatReference(reference({ title: 'T', URL: 'javascript:alert(1)' }))
  expect(JSON.stringify(line)).not.toContain('"link"')
  expect(toText(line)).toContain('javascript:alert(1)')
})

test('capitals stay as they are', () => {
  for (const line of Object.values(inStyles({ title: 'MDMA for PTSD: A Trial in Leeds' })))
    expect(line).toContain('MDMA for PTSD: A Trial in Leeds')
})

test('marks in titles', () => {
  const book = { itemType: 'book', title: 'The <i>E. coli</i> of H<sub>2</sub>O <b>a < b' }
  expect(marked(formatReference(reference(book), { style: 'apa' }))).toBe(
    '*The *E. coli* of H2O <b>a < b*. (n.d.).',
  )
  expect(formatReference(reference({ title: '<span class="nocase">iPads</span> </i>' }))).toEqual([
    { type: 'text', value: 'iPads </i>.' },
  ])
})

test('a title in another language says so', () => {
  const line = formatReference(reference({ title: 'Heuschnupfen', language: 'de-AT' }))
  expect(line[0]).toEqual({
    type: 'span',
    lang: 'de-AT',
    children: [{ type: 'text', value: 'Heuschnupfen' }],
  })
  const german = { title: 'T', itemType: 'webpage', URL: 'https://example.org/' }
  expect(formatReference(reference(german), { lang: 'de' })).toContainEqual({
    type: 'span',
    lang: 'en',
    children: [{ type: 'text', value: 'Available from:' }],
  })
})

test('what a reader should know of the source comes last', () => {
  expect(formatReference(reference({ title: 'T', note: 'Names "two, et al."' })).slice(1)).toEqual([
    { type: 'break' },
    { type: 'text', value: 'Names "two, et al."' },
  ])
})

test('an entry that was not understood wholly is printed as it stands', () => {
  const raw = 'Ray, S., & Pollen Group (2020). Sneezes. Noses, 4(2), 5-6.'
  const fields = {
    raw,
    title: 'Sneezes',
    author: [{ family: 'Ray', given: 'S.' }],
    'container-title': 'Noses',
    volume: '4',
    issue: '2',
    page: '5-6',
    issued: { 'date-parts': [[2020]] },
  }
  expect(inStyles(fields).vancouver).toBe(raw)
  const author = [...fields.author, { literal: 'Pollen Group' }]
  expect(inStyles({ ...fields, author }).vancouver).toBe(
    'Ray S; Pollen Group. Sneezes. Noses. 2020;4(2):5-6.',
  )
})

test('the links of a printed entry', () => {
  const [before, link, after] = formatReference(
    reference({ raw: 'See (https://example.org/a_(b)), p. 3.' }),
  )
  expect(before).toEqual({ type: 'text', value: 'See (' })
  expect(link).toMatchObject({ type: 'link', url: 'https://example.org/a_(b)' })
  expect(after).toEqual({ type: 'text', value: '), p. 3.' })
})
