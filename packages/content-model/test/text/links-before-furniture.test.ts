import { expect, test } from 'vitest'
import { read } from './outline.ts'

const page = (below: string): string =>
  `Statins and sore muscles\n\nStatins lower cholesterol. Some people say that their muscles ache.\n\nWhat can be done\n\nYour doctor may lower the dose or change the tablet.\n\nRelated articles\nHow to eat less fat\nFish oil: does it work?\nHeart age calculator\n\n${below}`

test('links below the name that sites give them go where furniture follows', async () => {
  const topic = await read(
    page(
      'Was this page helpful?\n\nSign up for our newsletter\nGet heart news each week.\nSubscribe\n',
    ),
  )
  expect(topic.dropped.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'How to eat less fat',
      'Fish oil: does it work?',
      'Heart age calculator',
    ]),
  )
})

test('they stay where text goes on', async () => {
  const topic = await read(
    page(
      'Side effects\n\nTell your doctor if your muscles hurt and your urine turns dark. Do not wait for the next visit, and stop the tablets until you have been seen.\n',
    ),
  )
  expect(topic.dropped.map(({ text }) => text)).not.toContain('Heart age calculator')
})
