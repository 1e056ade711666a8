import type { List } from '@plainleaf/content-model'
import { toText } from '@plainleaf/content-model'
import { expect, test } from 'vitest'
import { outline, read } from './outline.ts'

const steps = `Nose bleeds in the clinic

1. SIT THE CHILD UP:
   - Lean forward
   - Spit blood out

2. MAKE THE PACK:
   For one nostril:
     1 strip of gauze
     2 drops of oil
     1/2 spoon of gel

   WARNING: Never push the pack up with a finger.

3. WATCH:
   Every ten minutes:
     - Pulse
     - Pallor
   Every hour:
     - Mouth
`

const listOf = async (text: string): Promise<List> => {
  const { children } = await read(text)
  const lists = children.flatMap((section) =>
    section.children.filter(({ type }) => type === 'list'),
  ) as List[]
  expect(lists).toHaveLength(1)
  return lists[0]!
}

test('what stands below the words of a step is a part of it and no step', async () => {
  const list = await listOf(steps)
  expect(list.children).toHaveLength(3)
  const [, pack, watch] = list.children
  expect(pack!.children.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'list',
    'paragraph',
  ])
  expect((pack!.children[2] as List).children.map((item) => toText(item))).toEqual([
    '1 strip of gauze',
    '2 drops of oil',
    '1/2 spoon of gel',
  ])
  expect(toText(pack!.children[3]!)).toMatch(/^WARNING: Never/u)
  expect(watch!.children.map((part) => toText(part).slice(0, 18))).toEqual([
    'WATCH:',
    'Every ten minutes:',
    expect.stringMatching(/^Pulse/u),
    'Every hour:',
    'Mouth',
  ])
})

test('a paragraph between two steps has no number', async () => {
  const rows = await outline(`Nose bleeds

1. Lean forward and pinch the nose.

   Do not lie down.

2. Wait ten minutes.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(2)
})

test('a line that was broken behind a colon goes on with its item', async () => {
  const rows = await outline(`What we do with a bleed that will not stop

The nurse looks at the nose first, and then the doctor on call comes to see
whether a pack is needed. It takes half an hour in all, and you may go home
when the bleed has stopped and your pulse is what it should be at your age.

1. We put a spray in the nose that numbs it, and wait until it works: mostly:
   about four minutes, sometimes more.
2. We place a soft pack that fills the nose, and leave it there for two whole
   days.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(2)
})
