import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const within = (box: string): string =>
  `Taking your eye drops\n\n${box}\n\nPut one drop into each eye at bedtime. Wait a minute before you put on your glasses.\n`

test('a box drawn around a warning holds what it would without the box', async () => {
  const rows = await outline(
    within(
      '+------------------------------+\n| RING US AT ONCE IF           |\n| * the eye is red and hurts   |\n| * you see less than before   |\n+------------------------------+',
    ),
  )
  expect(rows.slice(0, 4)).toEqual([
    'title 1 | Taking your eye drops',
    'heading 2 | RING US AT ONCE IF',
    'list-item | the eye is red and hurts',
    'list-item | you see less than before',
  ])
  expect(rows.filter((row) => row.startsWith('table-row'))).toEqual([])
})

test('so does one that is drawn with signs for boxes', async () => {
  const rows = await outline(
    within(
      '┌──────────────────────────┐\n│ Never share a bottle.    │\n└──────────────────────────┘',
    ),
  )
  expect(rows[1]).toBe('paragraph | Never share a bottle.')
})

test('a drawn table of two columns stays one', async () => {
  const rows = await outline(
    within(
      '+-------+--------+\n| Eye   | Drops  |\n+-------+--------+\n| left  | two    |\n+-------+--------+',
    ),
  )
  expect(rows.filter((row) => row.startsWith('table-row'))).toHaveLength(2)
})
