import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function read(value: string): Promise<Topic> {
  return textReader.read(new VFile({ path: 'mites.txt', value }))
}

const body = `Dust mites

Dust mites are tiny animals that live in mattresses, and their droppings make some people sneeze.

Signs

You may sneeze in the morning, and your eyes may itch when the bed is made.

Cleaning

Wash the sheets at sixty degrees once a week and air the room each day.
`

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text)

describe('what stands below the label of a widget', () => {
  test('goes with the label', async () => {
    const topic = await read(
      `${body}\nDid you find this page useful?\nYes\nNo\n\nRelated topics\nHay fever\nPets and asthma\n`,
    )
    expect(dropped(topic)).toEqual([
      'Did you find this page useful?',
      'Yes',
      'No',
      'Related topics',
      'Hay fever',
      'Pets and asthma',
    ])
  })

  test('stays where it warns or where text follows', async () => {
    const warned = await read(`${body}\nRelated topics\nCall 999 if you cannot breathe\n`)
    expect(toOutline(warned)).toMatch(/(?:paragraph|list-item) +Call 999 if you cannot breathe/u)
    const more = await read(body.replace('Cleaning', 'Related topics\n\nPets\nMould\n\nCleaning'))
    expect(dropped(more)).not.toContain('Pets')
  })

  test('a list of what is on the page goes, marked ones stay', async () => {
    const links = body.replace(
      '\nDust mites are',
      '\nOn this page\nSigns\nCleaning\n\nDust mites are',
    )
    expect(dropped(await read(links))).toEqual(['On this page', 'Signs', 'Cleaning'])
    const other = body.replace('\nDust mites are', '\nOn this page\nAudio\nVideo\n\nDust mites are')
    expect(dropped(await read(other))).not.toContain('Audio')
  })

  test('a menu goes whole, and none of its words is the title', async () => {
    const topic = await read(
      `Skip to content\nHome\nIllnesses\nLive better\nAccept all cookies\n\n${body}`,
    )
    expect(topic.title).toBe('Dust mites')
    expect(dropped(topic)).toEqual([
      'Skip to content',
      'Home',
      'Illnesses',
      'Live better',
      'Accept all cookies',
    ])
  })
})

describe('pages of a wiki', () => {
  const wiki = `Dust mites

From an open encyclopedia

Contents

1 Signs
2 Cleaning
2.1 Sheets
3 References

${body.slice(body.indexOf('Dust mites are')).replace('sneeze.', 'sneeze.[1][2]')}
References

^ "Mites at home". House Journal. 3(2): 10-19. 2019.
^ Fir K, Elm B (2021). "Sheets and sixty degrees". Laundry. 4: 7-9.
`

  test('no entry of the contents heads the text', async () => {
    const outline = toOutline(await read(wiki))
    expect(outline).not.toMatch(/heading.*3 References/u)
    expect(outline).toMatch(/list-item.* 3 References/u)
  })

  test('notes with an arrow back are numbered references', async () => {
    const topic = await read(wiki)
    expect(topic.references.map(({ label }) => label)).toEqual(['1', '2'])
    expect(JSON.stringify(topic.references)).not.toContain('^')
  })
})

test('a house as author makes a reference', async () => {
  const topic = await read(
    `${body}\nReferences\n\nBoard of Health (2022) Mites: a position. Leeds: Board Press.\n\nElm, B. (2020) 'Beds', Sleep, 3(2), pp. 1-9.\n`,
  )
  expect(topic.references).toHaveLength(2)
})
