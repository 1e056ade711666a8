import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'warts.txt', value }))

const headings = (topic: Topic): string[] =>
  toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('heading'))
    .map((row) => row.replace(/ {2,}/gu, ' '))

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text.trim())

describe('names that sites use too', () => {
  const page = (name: string, gap: string): string =>
    `Wart gel\n\nThe gel softens a wart until it can be rubbed off with a file.\n\nHow to use it${gap}Wash the foot in warm water and dry it well before you begin.\n${gap === '\n' ? '' : '\n'}${name}${gap}Put two drops on the wart each evening, and let them dry for a while.\n`

  test.each([
    'Recommended dose',
    'Recommended daily amount',
    'Similar cases',
    'Feedback',
    'Accessibility',
    'Other languages',
  ])('%s heads the sentences below it', async (name) => {
    for (const gap of ['\n', '\n\n'])
      expect(headings(await read(page(name, gap))).join()).toContain(` ${name}`)
  })

  test('links have none below', async () => {
    const topic = await read(
      `${page('Care', '\n\n')}\nRelated articles\nCorns and how to treat them\nAthlete's foot\n`,
    )
    expect(dropped(topic)).toContain('Related articles')
  })
})

describe('what is printed on each page', () => {
  const [first, second] = [
    'A wart is a small lump of hard skin which a virus makes on hands and feet.',
    'Most warts are gone within two years, with no treatment at all.',
  ]

  test('by a browser goes, and parts no heading from its text', async () => {
    const topic = await read(
      `12/03/25, 9:04 AM\nWarts\n\n${first}\n\nHow long they last\n\nhttps://warts.example/all\n1/2\n\n12/03/25, 9:04 AM\n\n${second}\n\nhttps://warts.example/all\n2/2\n`,
    )
    expect(topic.title).toBe('Warts')
    expect(headings(topic)).toHaveLength(1)
    expect(dropped(topic)).toEqual([
      '12/03/25, 9:04 AM',
      'https://warts.example/all',
      '1/2',
      '12/03/25, 9:04 AM',
      'https://warts.example/all',
      '2/2',
    ])
  })

  test('half a tablet and the time of a visit stay', async () => {
    const topic = await read(
      `Warts\n\n${first}\n\nYour visit\n\n12/03/25, 9:04 AM\n\nTablets\n\n1/2\n\n${second}\n`,
    )
    expect(dropped(topic)).toEqual([])
  })

  test('by a hospital goes with its name', async () => {
    const foot = (page: number): string => `Elm Road Hospital      Page ${page} of 2`
    const topic = await read(
      `Warts\n\n${first}\n\n${foot(1)}\nHow long they last\n\n${second}\n\n${foot(2)}\n`,
    )
    expect(dropped(topic)).toEqual([foot(1), foot(2)])
    expect(headings(topic).join()).toContain('How long they last')
    const warning = 'If it bleeds go to Elm Road Hospital      Page 1 of 2'
    expect(dropped(await read(`Warts\n\n${first}\n\n${warning}\n\n${second}\n`))).toEqual([])
  })
})
