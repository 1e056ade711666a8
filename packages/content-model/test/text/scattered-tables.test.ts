import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'
import { opening } from './table-rows.ts'
import { tableWarnings } from './table-warnings.ts'

/** What was read behind the opening. */
async function outline(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'inhaler.txt', value }))
  return toOutline(topic)
    .split('\n')
    .map((line) => line.replace(/\s{2,}/gu, ' '))
}

const kept = (from: number, to: number): string =>
  `${from} Kept lines ${from} to ${to} as they are: they hold the cells of a table, but nothing tells which of them stood side by side`

test('cells below names of columns that stand alone are kept together, and warned of', async () => {
  const text = `${opening}How to use it
Use the puffer just as the nurse has shown you.

Who

Dose

How often

Grown-ups and children of 9 years or more 2 puffs each morning
Children with a weak heart
1 puff every other morning
If you use it more often than you should
Ring the nurse at once. Some people shake or feel their heart race.
`
  const lines = await outline(text)
  expect(await tableWarnings(text)).toEqual([kept(8, 16)])
  expect(lines.filter((line) => /^(?:heading|list-item)/u.test(line))).toEqual([
    'heading 2 How to use it',
    'heading 3 If you use it more often than you should',
  ])
  expect(lines.join('\n')).toContain('Children with a weak heart')
})

test('ranges that stand alone among their names are kept together, below the heading of the table', async () => {
  const text = `${opening}What your peak flow says
Zone
Green

Morning (litres) Evening (litres)
more than 410
more than 430

Amber
250 to 410
Red, ring us 200 to 250
Worse (ring 999) less than 200

more than 430
270 to 430
less than 220

What to do
Breathe out slowly and wait for a minute before you blow into the meter again.
`
  const lines = await outline(text)
  expect(await tableWarnings(text)).toEqual([kept(6, 20)])
  expect(lines.filter((line) => /^(?:heading|list-item|table)/u.test(line))).toEqual([
    'heading 2 What your peak flow says',
    'heading 2 What to do',
  ])
})

test('rows whose columns one space parts are kept together below the names of these', async () => {
  const text = `${opening}Medicine Dose Duration Advantages
Salbutix 50mg Weekly Easy on the throat
Brownair 5mg Daily No shaking
Whitepuff 7mg Daily Fewer visits

Keep them dry.
`
  expect(await tableWarnings(text)).toEqual([kept(5, 8)])
})

test('lists of amounts and headings that name columns are no tables', async () => {
  const list = `${opening}For the steam bath you need

2 litres of water
10 g of salt
1 to 2 spoons of herbs
a large bowl
15 minutes of time

Keep your face well above the bowl.
`
  const headings = `${opening}Dose

Take two puffs of 50 mg in the morning.

Duration

Take it for 5 days or more.

Storage

Keep it below 25 °C.
`
  const questions = `${opening}What to bring:

Medicine
Dose
How often
Your red book
`
  for (const text of [list, headings, questions]) expect(await tableWarnings(text)).toEqual([])
})

test('lines of a table that were joined for their width stand apart again', async () => {
  const prose = `Breathing out hard into the meter three times each morning shows how wide your airways are, and the
best of the three is the one that counts. Write it down on the card that the nurse has given you,
even on days when you feel well, and bring the card along whenever you come to see one of us here.`
  const text = `Peak flow

${prose}

${prose}

What it says
Zone
Green

Morning (litres) Evening (litres)
more than 410
more than 430

Amber
250 to 410
Red, ring us 200 to 250

more than 430
270 to 430
less than 220

More to know
${prose}
`
  const topic = await textReader.read(new VFile({ path: 'inhaler.txt', value: text }))
  expect(await tableWarnings(text)).toEqual([kept(12, 25)])
  expect(JSON.stringify(topic)).toContain('litres)\\nmore than 410\\nmore than 430\\nAmber')
})
