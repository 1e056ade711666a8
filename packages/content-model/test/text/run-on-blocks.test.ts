import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const page = `Cold sores

Cold sores are small blisters round the mouth that most people get rid of without a doctor.

They often begin with:

a tingle
a burning spot
small red lumps
You pass them on until the last crust has gone.

What brings them on

wind and sun
a cold
tiredness in winter
Cold sores on the eye
A sore near the eye has to be seen on the same day by an eye nurse.

Keep your hands away from your eyes for as long as the blisters are open.

a fever
sore gums
Can I still go to work?
Most people can, and wash their hands more often than they did before.

Use your own towel at home. Do not kiss small babies, for whom the virus is a danger.
Most sores heal in ten days and leave no mark on the lip.

Do
use a balm with a filter
wash your hands
Don’t
share cups or spoons
pick at the crust
`

test('sentences, names and questions right below a list without marks are none of its items', async () => {
  const rows = await outline(page)
  expect(
    rows.filter((row) => row.startsWith('list-item')).map((row) => row.split(' | ').at(-1)),
  ).toEqual([
    'a tingle',
    'a burning spot',
    'small red lumps',
    'wind and sun',
    'a cold',
    'tiredness in winter',
    'a fever',
    'sore gums',
    'use a balm with a filter',
    'wash your hands',
    'share cups or spoons',
    'pick at the crust',
  ])
  const heads = rows.flatMap((row) => /^(?:heading|faq-question) \d \| (.*)$/u.exec(row)?.[1] ?? [])
  expect(heads).toEqual([
    'What brings them on',
    'Cold sores on the eye',
    'Can I still go to work?',
    'Do',
    'Don’t',
  ])
})

test('two sentences in one block are two paragraphs where others stand right below lists', async () => {
  const rows = await outline(page)
  expect(rows).toContain('paragraph | Most sores heal in ten days and leave no mark on the lip.')
})

test('names of diseases stay items among small letters', async () => {
  const rows = await outline(`Sore joints

Sore joints have many causes, and a nurse asks about all of these at the first visit:

gout
wear and tear
Still’s disease
You may hear other names too, which the nurse writes down for you.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(3)
})

test('a line that ends with a bracket is not left open by the word in it', async () => {
  const rows = await outline(`Cold sores

Cold sores are small blisters round the mouth that most people get rid of without a doctor.

To feel better:

suck ice, and take tablets for the pain from the shop (none for children under 12)

don’t touch the blisters
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(2)
})

test('a long line that ends with an open word is whole with the next', async () => {
  const rows = await outline(`Skin tests

Tell the nurse who does the tests on your arm:
if your skin is sore
if you take tablets for hay fever, and when. Leave these out for three days before
having the tests, since they hide what your skin would show, or
if you have had a strong reaction to one of these tests in another clinic before
if you are afraid of needles
`)
  expect(rows.some((row) => /three days before having the tests/u.test(row))).toBe(true)
  expect(rows.some((row) => /another clinic before if/u.test(row))).toBe(false)
  expect(rows.some((row) => /would show, or if/u.test(row))).toBe(false)
})
