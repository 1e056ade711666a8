import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const row = (test: string, why: string): string =>
  [test, why, 'Usual', 'URGENT', 'ROUTINE', 'ROUTINE', 'ROUTINE'].join('\n\n')

test('no heading stands among the cells of a table that was saved one cell a line', async () => {
  const rows = await outline(`Blood tests before surgery

The tables say who takes which blood test, and how soon the laboratory has to answer.

Tests

Test

Reason for taking it in the first place, and what may have to be done about it

Finding

ER

WARD

CLINIC

HOME

${row('Clotting (screen)', 'Bleeding during the operation, and the choice between kinds of anaesthetic')}

${row('Group and save', 'Blood may have to be given, which needs the group of the patient beforehand')}

${row('Kidney values', 'Contrast agents and some painkillers harm kidneys that are weak already')}

After the operation

Most of the tests are done again on the next morning, before the round of the doctors.
`)
  expect(rows.filter((one) => one.startsWith('heading'))).toEqual([
    'heading 2 | Tests',
    'heading 2 | After the operation',
  ])
})

test('a line between blank ones is no cell where others stand together', async () => {
  const drug = (name: string, use: string): string =>
    `${name}\n\nWhat it is for\n${use}, as found in most trials\nDose by weight\nTablets and drops\nDaily\nFasting\nBlood count\nLiver values\nDaily\nFasting\n`
  const rows = await outline(`Medicines against worms

Worms of the gut are common in children, and each kind is treated with another medicine.

${drug('Threadworm syrup', 'Itching at night')}
${drug('Tapeworm tablets', 'Pieces of worms in the stool')}
${drug('Roundworm drops', 'Worms that are seen or coughed up')}
All who live together take the medicine on the same day, and wash their hands often.
`)
  expect(rows.filter((one) => one.startsWith('heading'))).toEqual([
    'heading 2 | Threadworm syrup',
    'heading 2 | Tapeworm tablets',
    'heading 2 | Roundworm drops',
  ])
})
