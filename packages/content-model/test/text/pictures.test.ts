import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'tick-bites.txt', value }))

const rows = (topic: Topic): string[] =>
  toOutline(topic)
    .trim()
    .split('\n')
    .map((row) => row.replace(/ {2,}/gu, ' | '))

const opening = 'Ticks sit in long grass and bite where the skin is warm. A bite does not hurt.'

describe('small pictures', () => {
  test('before a heading go, and mark items where items have one in common', async () => {
    const topic = await read(
      `🌿 Tick bites 🌿\n\n${opening}\n\n🥾 Before the walk\n👉 Wear long socks\n👉 Stay on the path\n\n🔍 After the walk\nLook at the whole skin, and at the hair of children.\n`,
    )
    expect(rows(topic)).toEqual([
      'title 1 | Tick bites',
      `paragraph | ${opening}`,
      'heading 2 | Before the walk',
      'list-item | Wear long socks',
      'list-item | Stay on the path',
      'heading 2 | After the walk',
      'paragraph | Look at the whole skin, and at the hair of children.',
      'boilerplate | 🌿',
      'boilerplate | 🌿',
      'boilerplate | 🥾',
      'boilerplate | 🔍',
    ])
  })

  test('mark items too where each has its own', async () => {
    const topic = await read(
      `Tick bites\n\n${opening}\n\nTake with you\n\n🧦 long socks\n🧴 a spray\n🪮 a fine comb\n`,
    )
    expect(rows(topic).filter((row) => row.startsWith('list-item'))).toHaveLength(3)
  })
})

test('marks of HTML go, and what opens a part heads it', async () => {
  const topic = await read(
    `# Tick bites\n\nCreated: March 4, 2026 10:21 AM\nTags: Outdoors, Children\n\n<aside>\n💡 Most bites need no doctor.\n\n</aside>\n\n## Taking it out\n\n1. Grip the tick close to the skin.\n2. Pull it out straight.\n\n<details>\n<summary>Which tweezers?</summary>\n\nFine ones with a pointed end, from any pharmacy.\n\n</details>\n`,
  )
  expect(rows(topic).filter((row) => !row.startsWith('boilerplate'))).toEqual([
    'title 1 | Tick bites',
    'paragraph | Most bites need no doctor.',
    'heading 2 | Taking it out',
    'list-item ordered | Grip the tick close to the skin.',
    'list-item ordered | Pull it out straight.',
    expect.stringMatching(/Which tweezers\?$/u),
    expect.stringMatching(/Fine ones with a pointed end/u),
  ])
})

test('room for a name at the end of a form stays', async () => {
  const topic = await read(
    `Tick diary\n\n${opening}\n\nWhen to call\n\n- a red ring grows\n- you have a fever\n\nSigned: ____________   Date: ________\n`,
  )
  expect(topic.dropped).toEqual([])
})

test('the edge of a scanned page goes from its lines, and a letter that stands for a bullet', async () => {
  const topic = await read(
    `| Tick bites\n\n| Ticks sit in long grass and bite where the skin\n| is warm. A bite does not hurt, and most people\nfind it days later.\n\n| Call us if\n\ne a red ring grows\ne you have a fever\ne you feel weak\n\n~ 2\n`,
  )
  expect(rows(topic)).toEqual([
    'title 1 | Tick bites',
    'paragraph | Ticks sit in long grass and bite where the skin is warm. A bite does not hurt, and most people find it days later.',
    'heading 2 | Call us if',
    'list-item | a red ring grows',
    'list-item | you have a fever',
    'list-item | you feel weak',
    'boilerplate | ~ 2',
  ])
})

test('specks beside the words of a scan go, and words that it parted are whole', async () => {
  const topic = await read(
    `‘ TICK BITES ,\n\nWhat carries them?\n¢ Deer and mice.\n¢ Dogs, too.\n\nTreat-\nment\n\nMost bites need no treat-\nment. Clean the skin:\n\n- with soap\n- with water\n\nPage 1 0f 2\n\nPrevent-\ning them\n\nWear long socks in the grass, and look at the skin each night.\n`,
  )
  expect(rows(topic)).toEqual([
    'title 1 | TICK BITES',
    expect.stringMatching(/What carries them\?$/u),
    'list-item | Deer and mice.',
    'list-item | Dogs, too.',
    'heading 2 | Treatment',
    'paragraph | Most bites need no treatment. Clean the skin:',
    'list-item | with soap',
    'list-item | with water',
    'heading 2 | Preventing them',
    'paragraph | Wear long socks in the grass, and look at the skin each night.',
    'boilerplate | Page 1 0f 2',
  ])
})

test('names, pictures, strokes and comments of saved Markdown go', async () => {
  const topic = await read(
    `# **Tick bites**\n\n![][image1]\n\n${opening.replaceAll('.', '\\.')}[\\[a\\]](#cmnt1)\n\n## **What to wear** {#what-to-wear}\n\n* Long socks \\(light ones\\)\n* A hat\n\n[\\[a\\]](#cmnt_ref1)Always?\n\n[image1]: <data:image/png;base64,iVBORw0KGgo>\n`,
  )
  expect(rows(topic).filter((row) => !row.startsWith('boilerplate'))).toEqual([
    'title 1 | Tick bites',
    `paragraph | ${opening}`,
    'heading 2 | What to wear',
    'list-item | Long socks (light ones)',
    'list-item | A hat',
  ])
  expect(topic.dropped.map(({ text }) => text)).toEqual([
    '![][image1]',
    '[\\[a\\]](#cmnt1)',
    '{#what-to-wear}',
    '[\\[a\\]](#cmnt_ref1)Always?',
    '[image1]: <data:image/png;base64,iVBORw0KGgo>',
  ])
})
