import { expect, test } from 'vitest'
import { outline } from './outline.ts'
import { tableWarnings } from './table-warnings.ts'

const above = `Creams for the greenhouse hands
Anyone who pots plants through the winter knows how the skin of the hands gets rough and then
splits, first beside the nails and later across the knuckles. The creams below are those that our
gardeners have tried, and what they told us of each of them stands in the table that follows.
1. WHAT WE TRIED
`
const cells = `Cream Used for Amount Beware Ask for
Beeswax
balm
Dry and
cracked knuckles,
mostly in frost
A pea of it
twice a
day (more after
washing)
Bees may
follow you
GARDEN SHED -
Oat milk
lotion
Itching of
the wrists and
lower arms
Enough for
a thin layer, up
to 4
times a day
Slippery on
the handle
GARDEN - -
`
const below = `2. WHAT ELSE HELPS
Gloves of cotton below those of rubber keep the hands dry, and a bucket of warm water beside the bench
is kinder than the tap outside. Put the cream on before you go out as well as when you come in.
\f`

test('cells that print broke to fit their columns stay together, and are warned of', async () => {
  const lines = await outline(above + cells + below)
  expect(lines.filter((line) => /^(?:heading|list-item)/u.test(line))).toEqual([
    'heading 2 | 1. WHAT WE TRIED',
    'heading 2 | 2. WHAT ELSE HELPS',
  ])
  expect(lines.filter((line) => line.startsWith('code'))).toHaveLength(1)
  expect(await tableWarnings(above + cells + below)).toHaveLength(1)
})

test('short lines that break off nowhere stay what they are', async () => {
  const list = '\nAsk for them at:\n\n• the shed\n• the potting bench\n• the office\n\n'
  const lines = await outline(above + list + below)
  expect(lines.filter((line) => line.startsWith('list-item'))).toHaveLength(3)
  expect(await tableWarnings(above + list + below)).toEqual([])
})

test('a narrow column of sentences is no table', async () => {
  const column = `Peter has a tip for
you. He warms his hands
in the oven mitts of
his aunt. They are lined
with wool, and smell of
bread. His aunt has her
own pair. Nobody has
seen them, but they are
said to be blue. You may
ask her for a
look. She is at the stall.
`
  expect(await tableWarnings(above + column + below)).toEqual([])
})
