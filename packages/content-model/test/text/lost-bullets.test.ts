import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

/** A page of print, which converters end with a form feed, and the items that are found in it. */
async function items(lines: readonly string[]): Promise<string[]> {
  const value = `${[...opening, ...lines, ...closing].join('\n')}\n\n\f`
  const topic = await textReader.read(new VFile({ path: 'bunion.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('list-item'))
    .map((row) => row.replace(/^\S+ +/u, ''))
}

const opening = [
  'Bunion surgery',
  'A bunion is a bony lump beside the joint of the big toe. Surgery straightens the toe when pads, wide shoes and',
  'painkillers do not help any more.',
  '',
]
const closing = [
  '',
  'Wound care',
  'Leave the bandage on until your visit to the clinic. The nurse takes the stitches out after two weeks.',
]

describe('lists of print that lost bullets and margin', () => {
  test('stand in small letters below a sentence that ended', async () => {
    expect(
      await items([
        'Going home',
        'You can go home on the same day. Somebody should drive you.',
        'crutches for two weeks',
        'a stiff shoe for six weeks, which you may take off only when you lie in bed with your foot on pillows or',
        'wash it',
        'painkillers as you need them',
      ]),
    ).toEqual([
      'crutches for two weeks',
      'a stiff shoe for six weeks, which you may take off only when you lie in bed with your foot on pillows or wash it',
      'painkillers as you need them',
    ])
  })

  test('are sentences below a line that leads them in', async () => {
    expect(
      await items([
        'Risks',
        'Surgery is safe for most people. These are the risks:',
        'The wound may heal slowly.',
        'The toe may stay stiff.',
        'The bunion may come back.',
      ]),
    ).toHaveLength(3)
  })

  test('are so up to the next heading where no blank line stands', async () => {
    const value = `${opening.slice(0, 3).join('\n')}
Risks
Surgery is safe for most people. These are the risks:
The wound may heal slowly.
The toe may stay stiff.
The bunion may come back.
Wound care
Leave the bandage on until your visit to the clinic.
\f`
    const topic = await textReader.read(new VFile({ path: 'bunion.txt', value }))
    const rows = toOutline(topic).split('\n')
    expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(3)
    expect(rows.filter((row) => row.startsWith('heading')).map((row) => row.slice(21))).toEqual([
      'Risks',
      'Wound care',
    ])
  })

  test('tell readers what to do, one line after another', async () => {
    expect(
      await items([
        'The first week',
        'Keep your foot up for most of the day.',
        'Put ice on it for ten minutes every hour.',
        'Do not drive.',
      ]),
    ).toHaveLength(3)
  })

  test('tell so with a list inside one of them', async () => {
    expect(
      await items([
        'At home',
        'Keep the bandage dry.',
        'Do not walk in:',
        'sand or mud',
        'wet grass',
        'Take the tablets with food. They may upset your stomach.',
      ]),
    ).toEqual([
      'Keep the bandage dry.',
      'Do not walk in:',
      'sand or mud',
      'wet grass',
      'Take the tablets with food. They may upset your stomach.',
    ])
  })

  test('have lists in them where names stand above lines in small letters', async () => {
    expect(
      await items([
        'What to bring',
        'You stay for one night. Pack a small bag.',
        'Clothes',
        'loose trousers',
        'one wide shoe',
        'Papers',
        'your letter',
      ]),
    ).toEqual(['Clothes', 'loose trousers', 'one wide shoe', 'Papers', 'your letter'])
  })

  test('are no paragraph that was broken', async () => {
    expect(
      await items([
        'How it is done',
        'The surgeon cuts the bone, moves it and holds it with two screws. Most people have a general anaesthetic and',
        'sleep through all of it, but an injection that makes only the foot numb is possible too, and it has fewer side',
        'effects for those whose heart or lungs are weak.',
      ]),
    ).toEqual([])
  })
})
