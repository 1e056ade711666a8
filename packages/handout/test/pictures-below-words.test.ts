import { toHandout } from '@plainleaf/handout'
import { expect, it } from 'vitest'
import { partRuns } from '../src/model/part-runs.ts'
import { textOf } from '../src/model/to-runs.ts'
import { topicOf } from './support/read.ts'

/** What a section prints: the words of its texts and lists, and the numbers and groups of its pictures. */
async function printedOf(markdown: string) {
  const topic = await topicOf(`# Does it help?\n\n${markdown}\n`)
  const [part] = toHandout(topic, topic, null).parts
  return part!.pieces.map((piece) => {
    if (piece.type === 'text') return textOf(piece.runs)
    if (piece.type === 'counts') return piece.counts.map(({ count, group }) => [count, group])
    return piece.type
  })
}

it('draws what helps and what harms each below its own words', async () => {
  const helps =
    'With a mask, 12 out of 100 riders sneeze. Without a mask, 28 out of 100 riders sneeze.'
  const harms =
    'With a mask, **6 out of 100** riders get a rash. Without a mask, 1 out of 100 riders get a rash.'
  expect(await printedOf(`${helps} ${harms} It soon heals.`)).toEqual([
    helps,
    [
      [12, 'with a mask'],
      [28, 'without a mask'],
    ],
    `${harms.replaceAll('*', '')} It soon heals.`,
    [
      [6, 'with a mask'],
      [1, 'without a mask'],
    ],
  ])
})

it.each(['They are mostly mild.', 'These go by themselves. It takes a day.'])(
  'draws below what goes on about it: %s',
  async (more) => {
    const helps =
      'With a mask, 12 out of 100 riders sneeze. Without a mask, 28 out of 100 riders sneeze.'
    const harms =
      'With a mask, 6 out of 100 riders get a rash. Without a mask, 1 out of 100 riders get a rash.'
    const printed = await printedOf(`${helps} ${more} ${harms} It soon heals.`)
    expect(printed[0]).toBe(`${helps} ${more}`)
    expect(printed[2]).toBe(`${harms} It soon heals.`)
  },
)

it('draws above a sentence with the next number, whatever it opens with', async () => {
  const helps =
    'With a mask, 12 out of 100 riders sneeze. Without a mask, 28 out of 100 riders sneeze.'
  const harms =
    'These were seen: with a mask, 6 out of 100 riders get a rash. Without a mask, 1 out of 100 riders get a rash.'
  expect((await printedOf(`${helps} ${harms}`))[0]).toBe(helps)
})

it('draws what the items of a list compare below the list', async () => {
  const list = '- Mask: 71 out of 100\n- Drops: 80 out of 100'
  expect(await printedOf(`How many riders slept well:\n\n${list}`)).toEqual([
    'How many riders slept well:',
    'list',
    [
      [71, 'Mask'],
      [80, 'Drops'],
    ],
  ])
})

it('draws no help beside a harm that cannot be drawn', async () => {
  const helps = 'With a mask, 12 out of 100 riders sneeze. Without a mask, 28 out of 100 do.'
  const harms = 'Some 6 out of 100 riders get a rash and of the others 1 out of 100 without a mask.'
  expect(await printedOf(helps)).toHaveLength(2)
  expect(await printedOf(`${helps}\n\n${harms}`)).toEqual([helps, harms])
})

it('parts runs at places in their words', () => {
  const runs = [{ text: 'One. ' }, { text: 'Two', strong: true as const }, { text: '. Three.' }]
  const text = textOf(runs)
  expect(partRuns(runs, [text.indexOf('Three'), text.length])).toEqual([
    [{ text: 'One. ' }, { text: 'Two', strong: true }, { text: '.' }],
    [{ text: 'Three.' }],
  ])
  const broken = [{ text: 'One.', broken: true as const }, { text: 'Two.' }]
  expect(partRuns(broken, [5, 9])).toEqual([[{ text: 'One.' }], [{ text: 'Two.' }]])
})
