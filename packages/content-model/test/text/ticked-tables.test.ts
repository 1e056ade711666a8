import { expect, test } from 'vitest'
import { cleanLines } from '../../src/text/clean-lines.ts'
import { findTicked } from '../../src/text/find-ticked.ts'
import { outline } from './outline.ts'
import { rows } from './table-rows.ts'

const cells = (...table: string[]): string =>
  table.map((row) => row.replaceAll('|', '\n')).join('\n')

const wide = cells(
  'Aid|What it is for|Who fits it|Cleaning|Ward|Day room|Garden|Bath',
  'Elbow crutches|Keep half of the weight off the foot while it mends; use both on stairs.|Porter|Wipe with a damp cloth|Yes|Yes|Yes|No',
  'Walking frame|Steadies those who sway when they turn or stand for long|Nurse|Wipe with a damp cloth|Yes|Yes|No|No',
  'Raised seat|Spares the new hip from bending too far|Nurse|Wash after each use|Yes|No|No|Yes',
)

const page = (table: string): string =>
  `Aids on the ward\nYou can borrow these aids for as long as you stay with us on the ward.\nWhat we lend\n${table}\nGiving them back\nLeave every aid beside your bed on the day that you go home.\n`

test('a table of any width that was saved one cell a line is found by the columns that are ticked', async () => {
  const found = await rows(page(wide))
  expect(found).toHaveLength(4)
  expect(found[0]).toBe(
    'Aid | What it is for | Who fits it | Cleaning | Ward | Day room | Garden | Bath',
  )
  expect(found[3]).toBe(
    'Raised seat | Spares the new hip from bending too far | Nurse | Wash after each use | Yes | No | No | Yes',
  )
  expect(await outline(page(wide))).toContain('heading 2 | Giving them back')
})

test('a dash that stands for nothing is a cell and marks no item', async () => {
  const dashed = wide.replaceAll('No', '-')
  const found = await rows(page(dashed))
  expect(found[1]).toMatch(/^Elbow crutches .* \| Yes \| Yes \| Yes \| -$/u)
  expect(found).toHaveLength(4)
})

test('one row is enough below names that another table has', async () => {
  const more = cells(
    'Chair|Cleaning|Ward|Day room|Garden|Bath',
    'Wheelchair with a tray|Wash after each use|Yes|Yes|Yes|No',
  )
  const found = await rows(page(`${wide}\nChairs\n${more}`))
  expect(found.slice(-2)).toEqual([
    'Chair | Cleaning | Ward | Day room | Garden | Bath',
    'Wheelchair with a tray | Wash after each use | Yes | Yes | Yes | No',
  ])
  expect(found).toHaveLength(6)
})

test('answers to choose from below each question are no columns', () => {
  const form = (last: string): string =>
    cells(
      'About you|Right|Wrong',
      'I sleep through most nights|Yes|No',
      'I wake before it is light|Yes|No',
      `I nap in the day|${last}`,
    )
  expect(findTicked(cleanLines(form('Yes|No'))).size).toBe(0)
  expect(findTicked(cleanLines(`${form('No|Yes')}\nYes\nNo`)).size).toBe(1)
})

test('a table ends where the names of the next begin', async () => {
  const found = await rows(page(`${wide}\n${wide.replaceAll('Elbow crutches', 'Stick')}`))
  expect(found).toHaveLength(8)
  expect(found[4]).toBe(found[0])
})
