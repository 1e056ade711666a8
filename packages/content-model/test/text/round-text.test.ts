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
