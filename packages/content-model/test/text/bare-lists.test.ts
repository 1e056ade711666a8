import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const paragraphs = [
  'Hives',
  'Hives are itchy bumps that come and go within hours, anywhere on the skin.',
  'What sets them off?',
  'Nuts and eggs',
  'Some pain tablets',
  'Heat or cold',
  'Living with hives',
  'Keep a diary of what you ate on the days on which the bumps came up.',
  'Things that soothe',
  'Cool baths',
  'Loose cotton clothes',
  'Lotion with menthol',
  'What nurses ask',
  'Most nurses ask how long each bump lasts, since that tells hives from bites.',
]

const found = [
  'title 1 | Hives',
  'paragraph | Hives are itchy bumps that come and go within hours, anywhere on the skin.',
  'heading 2 | What sets them off?',
  'list-item | Nuts and eggs',
  'list-item | Some pain tablets',
  'list-item | Heat or cold',
  'heading 2 | Living with hives',
  'paragraph | Keep a diary of what you ate on the days on which the bumps came up.',
  'heading 2 | Things that soothe',
  'list-item | Cool baths',
  'list-item | Loose cotton clothes',
  'list-item | Lotion with menthol',
  'heading 2 | What nurses ask',
  'paragraph | Most nurses ask how long each bump lasts, since that tells hives from bites.',
]

test.each([
  ['no blank line', '\n'],
  ['a blank line', '\n\n'],
])('lists without marks where %s stands between paragraphs', async (_, glue) => {
  expect(await outline(paragraphs.join(glue))).toEqual(found)
})

test('two headings above a text are no list', async () => {
  const rows = await outline(
    [...paragraphs.slice(0, 2), 'Signs', 'On the skin', ...paragraphs.slice(7)].join('\n'),
  )
  expect(rows).not.toContain('list-item | On the skin')
})

test('a part and the first of its own, apart above a text, are no list', async () => {
  const tests = [
    ...paragraphs.slice(0, 2),
    'Tests\nBlood tests',
    'A nurse takes a little blood from your arm, which tells us how you react to dust.',
    'Skin tests',
    'A drop of what you may react to is put on your arm and pricked into the skin.',
  ]
  const rows = await outline(tests.join('\n\n'))
  expect(rows.filter((row) => /heading|item/u.test(row))).toEqual([
    'heading 2 | Tests',
    'heading 3 | Blood tests',
    'heading 3 | Skin tests',
  ])
})

const wrapped = `Hives

Hives are itchy bumps that come and go within hours, anywhere on
the skin. They often have no cause that anybody can find. Signs
that they are on their way may be:
an itch in the palms of the hands or the soles of the feet
a feeling of heat that moves up the body, and which may be
taken for fever
bumps

Get help at once if
you find it hard to breathe or to swallow, or you feel faint
your lips or tongue are getting larger
you have been stung
`

test('items that were broken to fit a width', async () => {
  const rows = await outline(wrapped)
  expect(rows.slice(2)).toEqual([
    'list-item | an itch in the palms of the hands or the soles of the feet',
    'list-item | a feeling of heat that moves up the body, and which may be taken for fever',
    'list-item | bumps',
    'heading 2 | Get help at once if',
    'list-item | you find it hard to breathe or to swallow, or you feel faint',
    'list-item | your lips or tongue are getting larger',
    'list-item | you have been stung',
  ])
})

test('a sentence that goes on below a colon is none', async () => {
  const text = `${wrapped.slice(0, 175)}Two of the tablets for them, which you can buy, are these:\ncetirizine, which may make you sleepy, and loratadine, which may\nnot, and which you take once.\n`
  expect((await outline(text)).some((row) => row.startsWith('list-item'))).toBe(false)
})

test('items below half a sentence that stands apart', async () => {
  const rows = await outline(
    `${wrapped.slice(0, 175)}\nCall us if\n\nyou feel faint\nyou have been stung\nthe bumps stay\n`,
  )
  expect(rows.slice(-3)).toEqual([
    'list-item | you feel faint',
    'list-item | you have been stung',
    'list-item | the bumps stay',
  ])
})

test('bullets that a scanner took for several signs, and the heading right below them', async () => {
  const scan = `Your boot\nAdvice for walkers\nWhat may I do?\n\nThe boot holds the ankle still while the bone heals, which\ntakes six weeks for most. You may:\n\n+ walk on flat ground\n\n« take it off to wash\n* drive, if it is on the left\nSleeping\n\nWear the boot at night for the first two weeks, as well as\nby day. After that you may take it off in bed.\n`
  expect((await outline(scan)).slice(1)).toEqual([
    'paragraph | Advice for walkers',
    'heading 2 | What may I do?',
    'paragraph | The boot holds the ankle still while the bone heals, which takes six weeks for most. You may:',
    'list-item | walk on flat ground',
    'list-item | take it off to wash',
    'list-item | drive, if it is on the left',
    'heading 2 | Sleeping',
    'paragraph | Wear the boot at night for the first two weeks, as well as by day. After that you may take it off in bed.',
  ])
})

test('the last list of a document, below a question without its mark', async () => {
  const rows = await outline(
    `${paragraphs.slice(0, 9).concat(paragraphs.slice(12)).join('\n\n')}\n\nWhen to get help\n\nYour face is swelling up\n\nYou find it hard to breathe\n\nYou have been stung\n`,
  )
  expect(rows.slice(-4)).toEqual([
    'heading 2 | When to get help',
    'list-item | Your face is swelling up',
    'list-item | You find it hard to breathe',
    'list-item | You have been stung',
  ])
  const links = await outline(
    `${paragraphs.slice(0, 8).join('\n\n')}\n\nHives in Children\n\nCold Urticaria\n\nBee Stings at Work\n\nEczema\n`,
  )
  expect(links.some((row) => row === 'list-item | Eczema')).toBe(false)
})
