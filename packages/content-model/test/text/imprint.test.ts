import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'insoles.txt', value }))

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text.trim())

const body = `Insoles

Insoles lift the arch of the foot. Wear them for an hour on the first day and an hour longer each day.

Cleaning them

Wipe them with a damp cloth, and let them dry away from heat.

`

describe('what a leaflet says of itself', () => {
  test('goes, and what the model has a place for is kept there', async () => {
    const topic = await read(
      `${body}Leaflet reference: POD-117\nVersion: 3\nProduced: May 2021\nLast reviewed: 4 June 2026\nNext review due: June 2029\nProduced by: Podiatry, Lowton Hospital\n`,
    )
    expect(topic.meta).toMatchObject({
      version: '3',
      lastChecked: '2026-06-04',
      reviewBy: '2029-06-01',
    })
    expect(dropped(topic)).toEqual([
      'Leaflet reference: POD-117',
      'Version: 3',
      'Produced: May 2021',
      'Last reviewed: 4 June 2026',
      'Next review due: June 2029',
      'Produced by: Podiatry, Lowton Hospital',
    ])
    expect(topic.dropped.every(({ reason }) => reason === 'byline')).toBe(true)
  })

  test.each([
    [
      'Leaflet number 117. Version 3. Review date: May 2027',
      { version: '3', reviewBy: '2027-05-01' },
    ],
    ['POD-117 | v2.1 | Last updated 03.04.2025', {}],
    ['Ref POD-117   Issued: April 2025   Review: April 2028', { reviewBy: '2028-04-01' }],
    ['Leaflet 12, version 2, May 2026', { version: '2' }],
    ['Last reviewed: March 3, 2026', { lastChecked: '2026-03-03' }],
    ['Date of last review: 2026-03-03', { lastChecked: '2026-03-03' }],
    ['Stand: März 2026\nHerausgeber: Amt für Gesundheit', { lastChecked: '2026-03' }],
    ['Dernière mise à jour : 5 août 2025', {}],
    ['Next review: 13/04/2027\nIssued: 13/04/2025', { reviewBy: '2027-04-13' }],
    // Nobody can tell whether that is in March or in April.
    ['Next review: 03/04/2027\nIssued: 03/04/2025', {}],
  ])('on lines such as %j', async (lines, meta) => {
    const topic = await read(`${body}${lines}\n`)
    expect(topic.meta).toMatchObject(meta)
    expect(Object.keys(topic.meta).length - 4).toBeGreaterThanOrEqual(Object.keys(meta).length)
  })

  test('is no source below a heading of sources', async () => {
    const topic = await read(
      `${body}References\n\n1. Hale P, Moor J. Arches and insoles. Foot Notes. 2019;4:11-9.\n2. Wu K. Heels at rest. Step J. 2020;2:1-8.\n\nVersion: 2\nPublished: May 2024\n`,
    )
    expect(topic.references.map(({ label }) => label)).toEqual(['1', '2'])
    expect(dropped(topic)).toEqual(['Version: 2', 'Published: May 2024'])
  })

  test('stays where it stands alone among text, or says where to call', async () => {
    const topic = await read(
      `${body}Owner: the insole makers of Lowton\n\nThey answer questions on weekdays, and repair what is broken.\n\nProduced by: Podiatry, 01632 960 771\nReviewed by: Sister Ann Moss\n`,
    )
    const outline = toOutline(topic)
    expect(outline).toMatch(/^(?!boilerplate).+Owner: the insole makers of Lowton$/mu)
    expect(outline).toMatch(/^(?!boilerplate).+Produced by: Podiatry, 01632 960 771$/mu)
  })
})

test('a second document in one file is pointed at', async () => {
  const leaflet = (name: string, number: number) =>
    `${name.toUpperCase()}\n\nWhat is ${name}?\n\nIt is a change of the foot that makes walking harder for a time.\n\nTreatment\n\nA soft insole and wide shoes help most people within a month.\n\nLeaflet ${number}, version 2, May 2026\n\n`
  const find = async (value: string): Promise<string[]> => {
    const file = new VFile({ path: 'feet.txt', value })
    await textReader.read(file)
    return file.messages
      .filter(({ ruleId }) => ruleId === 'document-second')
      .map(({ line, reason }) => `${line}: ${reason}`)
  }
  expect(await find(`${leaflet('flat foot', 12)}${leaflet('hammer toe', 13)}`)).toEqual([
    '13: Another document may begin with “HAMMER TOE”, since the headings below it say what those above said',
  ])
  expect(await find(leaflet('flat foot', 12))).toEqual([])
})

test('two leaflets on two pages keep the question that both ask, and lose the house below their numbers', async () => {
  const page = (name: string, number: number) =>
    `${name}\n\nWhat is it?\n\nIt is a change of the foot that makes walking harder for a time.\n\nAt home\n\nA soft insole and wide shoes help most people within a month.\n\nRef P-${number}   Issued: April 2025   Review: April 2028\nFoot Clinic, Lowton\n`
  const topic = await read(`${page('Flat foot', 12)}\f${page('Hammer toe', 13)}`)
  const rows = toOutline(topic)
    .split('\n')
    .map((row) => row.replace(/ {2,}/gu, ' | '))
  expect(rows.filter((row) => row.endsWith('What is it?'))).toHaveLength(2)
  expect(rows.some((row) => /^heading \d \| Hammer toe$/u.test(row))).toBe(true)
  expect(dropped(topic)).toContain('Foot Clinic, Lowton')
})
