import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const copy = `Sunburn

Sunburn is skin damage by the sun. It heals within a week.

How to treat it

You can do this at home:

Sit in the shade
Cool the skin with a wet cloth
Drink more than usual
What to leave alone
Blisters
Peeling skin
Clothes that stick
Call a nurse if you see
blisters all over the back
swelling of the face
fluid that is yellow

Stay out of the sun until the skin has healed.

Next time

Put cream on before you go out, and once more every two hours.
`

test('what asks and what if ends heads the items below it among items with capitals', async () => {
  const rows = await outline(copy)
  const heads = rows
    .filter((row) => row.startsWith('heading'))
    .map((row) => row.split(' | ').at(-1))
  expect(heads).toEqual([
    'How to treat it',
    'What to leave alone',
    'Call a nurse if you see',
    'Next time',
  ])
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(9)
})

test('capitals all through head what stands below them among items that have one', async () => {
  const rows = await outline(
    copy
      .replace('What to leave alone', 'LEAVE ALONE')
      .replace('Call a nurse if you see', 'WARNING SIGNS'),
  )
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(9)
})

test('where many items ask they are items', async () => {
  const questions = ['How long it takes', 'What it costs', 'Who comes along', 'When to be there']
  const rows = await outline(
    `Your visit\n\nAsk the desk before you leave the clinic. These are good questions:\n\n${questions.join('\n')}\n\nWrite the answers down so that you have them at home.\n`,
  )
  for (const question of questions)
    expect(rows.some((row) => row.startsWith('list-item') && row.endsWith(question))).toBe(true)
})

test('what stands right above a table below a list names the table', async () => {
  const table = 'Skin\tShade\tCream\nFair\tAlways\tFactor 50\nDark\tAt noon\tFactor 30'
  const rows = await outline(
    copy.replace('Clothes that stick\n', `Clothes that stick\nCream by skin\n${table}\n`),
  )
  expect(rows.some((row) => row.startsWith('list-item') && row.endsWith('Cream by skin'))).toBe(
    false,
  )
})

test('ways to travel are labels of a list, as other labels are', async () => {
  const ways = [
    'By bus: the 4 and the 11 stop outside',
    'By train: walk ten minutes from the station',
    'By car: park behind the hall for two pounds',
  ]
  const rows = await outline(
    `The skin clinic\n\nThe clinic is behind the main hospital, on the second floor.\n\n${ways.join('\n')}\nBefore you come\n\nPlease come ten minutes before your time, and bring the letter.\n`,
  )
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(3)
})

test('terms that take turns with what they mean are headings, whatever follows in their block', async () => {
  const rows = await outline(
    `Words of the skin clinic

These words stand in letters of ours, and nurses use them too.

What they mean

Some of them are hard to tell apart.

Biopsy
A small piece of skin is taken out and looked at closely.
Lesion
A spot that looks unlike the skin around it.
Topical
A cream or oil that is put right onto the skin.
See also
Sun factor
Long waves

Ask the nurse about any word that you do not know.
`,
  )
  for (const term of ['Biopsy', 'Lesion', 'Topical'])
    expect(rows.some((row) => row.startsWith('heading') && row.endsWith(`| ${term}`))).toBe(true)
})
