import { expect, test } from 'vitest'
import { cleanLines } from '../../src/text/clean-lines.ts'
import { findLeadLists } from '../../src/text/lead-lists.ts'
import { outline } from './outline.ts'

const itemsOf = async (text: string): Promise<string[]> =>
  (await outline(text))
    .filter((row) => row.startsWith('list-item'))
    .map((row) => row.slice('list-item | '.length))

// Broken to fit a width, as a browser's print of a page is once its text was taken out.
const prose = `Shingles is caused by the virus that gives children chickenpox, which stays asleep in the nerves for
many years and may wake up again when somebody is old, tired or ill with something else. The rash lasts for
two to four weeks in most people, and the pain may stay a little longer than the rash that came with it.
`

test('a line below a heading leads in the lines that stand right below it', async () => {
  const items = await itemsOf(`Shingles

What shingles is
${prose}
Early signs
The skin may look quite healthy in the first days. Even so some people notice:
Tingling on one side
Tiredness
A slight fever

At home
These are things that help most people to sleep:
Wear loose cotton clothes at night.
Keep the blisters dry and clean.
Put a cool wet cloth on the rash for a few minutes.

`)
  expect(items).toEqual([
    'Tingling on one side',
    'Tiredness',
    'A slight fever',
    'Wear loose cotton clothes at night.',
    'Keep the blisters dry and clean.',
    'Put a cool wet cloth on the rash for a few minutes.',
  ])
})

test('short sentences of a line each are the items of the heading above them, and paragraphs are none', async () => {
  const items = await itemsOf(`Shingles

What shingles is
${prose}
Good habits
Wash your hands often.
Do not share towels.
Keep your nails short.

How it spreads
You can give the virus to others.
It passes on by the fluid in the blisters, so that nobody who has had chickenpox or the vaccine needs to
be afraid of it, and nor does anybody who only sat in the same room.
It does not spread by coughing.

`)
  expect(items).toEqual([
    'Wash your hands often.',
    'Do not share towels.',
    'Keep your nails short.',
  ])
})

test('a text that goes on below a line with a colon is no list', async () => {
  const items = await itemsOf(`Shingles

What shingles is
${prose}
How it is treated
There are two ways to look at the treatment:
One is to wait.
The other is to take tablets against the virus, which work best when they are begun within three days of
the rash and are given for a week.

`)
  expect(items).toEqual([])
})

test('what to do and what not stands in lines of its own below those words', () => {
  const lines = cleanLines(`${prose}
Do
go to bed at the same hour each night - and only go there once you feel sleepy
wear loose clothes
keep the blisters dry and covered until all of them have got crusts, and wash your hands after that

Don't
scratch
share towels, flannels or sheets for as long as you have blisters
rub in creams that have not been made for broken skin, or put plasters right on the blisters
`)
  const found = [...findLeadLists(lines)].map(([number, opens]) => [number - 5, opens])
  expect(found).toEqual([1, 2, 3, 6, 7, 8].map((number) => [number, true]))
})

test('the one full line of a short print tells how wide it is', async () => {
  expect(
    await itemsOf(
      `Shingles at home
Shingles comes back in few people, and most are well again in a month, though some have pains for much
longer.

Care
The rash is at its worst in the first days. These things help:
a wet cloth on it twice a day
wearing cotton next to the skin and changing each morning
sleep

Ask for help
There are tablets that make it pass sooner if taken early.
\f`,
    ),
  ).toEqual([
    'a wet cloth on it twice a day',
    'wearing cotton next to the skin and changing each morning',
    'sleep',
  ])
})
