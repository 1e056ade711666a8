import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'
import { tableWarnings } from './table-warnings.ts'

const prose = `Stretching each day keeps the joints of your hands supple, and it takes you no more than ten minutes in
the morning, when your fingers are stiff. Do each movement slowly, and leave out what hurts on the day.
Somebody at the clinic will show you all of them, and will look at them again when you come back to us.`

/** A printed page that was dumped line by line: the last cells of each row stand in one line. */
const rows = `1. What to do when
Movement MON TUE WED
Press both palms together as firmly as is
comfortable, and let go
YES YES NO
Bend each finger by itself down to
the palm
NO YES -
Turn the wrists in circles, out and then
back in
YES NO -
Squeeze a soft ball
YES NO YES
`

async function outline(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'hands.txt', value }))
  return toOutline(topic)
    .split('\n')
    .map((line) => line.replace(/\s{2,}/gu, ' '))
}

const text = (table: string): string =>
  `Hands\n\n${prose}\n\n${prose}\n\n${table}2. When to stop\n${prose}\n\f${prose}\n`

test('lines of text that end with marks are rows where all other columns are ticked', async () => {
  expect((await outline(text(rows))).filter((line) => /^(?:table|YES|NO)/u.test(line))).toEqual([
    'table-row header Movement | MON | TUE | WED',
    'table-row Press both palms together as firmly as is comfortable, and let go | YES | YES | NO',
    'table-row Bend each finger by itself down to the palm | NO | YES | -',
    'table-row Turn the wrists in circles, out and then back in | YES | NO | -',
    'table-row Squeeze a soft ball | YES | NO | YES',
  ])
})

test('with two columns of text the lines are kept together, with the names above them, and warned of', async () => {
  const two = rows
    .replace('Movement MON', 'Movement Reason Starting Repeats MON')
    .replace('comfortable, and', 'comfortable\nLoosens the thumb and')
    .replace('the palm', 'the palm\nKeeps the grip')
  const lines = await outline(text(two))
  expect(await tableWarnings(text(two))).toEqual([
    '12 Kept lines 12 to 25 as they are: they hold the cells of a table, but nothing tells which of them stood side by side',
  ])
  expect(
    lines.filter((line) => /^(?:heading|list-item).*(?:Press|Bend|Turn|palm|YES)/u.test(line)),
  ).toEqual([])
})

test('answers to tick and words in capitals are no marks', async () => {
  const questions = rows
    .replace('Movement MON TUE WED\n', '')
    .replaceAll(/^(?:YES|NO) .*$/gmu, 'YES NO')
  const capitals = rows.replaceAll(/^(?:YES|NO) .*$/gmu, 'HAND CLINIC')
  for (const table of [questions, capitals])
    expect((await outline(text(table))).filter((line) => line.startsWith('table'))).toEqual([])
})
