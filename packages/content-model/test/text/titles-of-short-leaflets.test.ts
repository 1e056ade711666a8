import { expect, test } from 'vitest'
import { outline, read } from './outline.ts'

test.each([
  ['a list', '- herring\n- sprats\n- yeast spread'],
  ['a table', 'Food\tPortion\nHerring\t80 g\nSprats\t60 g'],
])('a line right above %s names it and not the leaflet', async (_, below) => {
  const topic = await read(
    `Eating with gout\n\nFoods to leave out\n\n${below}\n\nFoods you can have\n\n- cherries\n- milk\n`,
  )
  expect(topic.title).toBe('Eating with gout')
  expect(topic.dropped).toEqual([])
})

test('a line that reads as other headings do is one of them below a title', async () => {
  const rows = await outline(
    'Sprained ankle\n\nWhat you can do\n\nRest for two days and keep the leg up on a pillow.\n\nWhen to call\n\nCall us if you cannot walk on it after two days.\n',
  )
  expect(rows.filter((row) => /^(?:title|heading)/u.test(row))).toEqual([
    'title 1 | Sprained ankle',
    'heading 2 | What you can do',
    'heading 2 | When to call',
  ])
})

test('so does a short line that leads in a list, and the name of a part above it', async () => {
  const rows = await outline(
    'Jabs for babies\n\nAfter the jab\n\nYour baby may have:\n\n- a sore, red leg\n- a slight fever\n\nGive paracetamol after the second jab.\n',
  )
  expect(rows.slice(0, 3)).toEqual([
    'title 1 | Jabs for babies',
    'heading 2 | After the jab',
    'paragraph | Your baby may have:',
  ])
})

test('the name of a ward above a title that the text speaks of stays no title', async () => {
  const topic = await read(
    'Day Surgery Unit\n\nAfter your hernia operation\n\nA hernia is mended with a net, and the hernia net stays in the body for good.\n\nAt home\n\nRest for two days and lift nothing heavy.\n',
  )
  expect(topic.title).toBe('After your hernia operation')
})
