import { expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'

test('figures behind the names of rows stand in columns, however close', async () => {
  const table =
    'How far to blow\nHeight Woman Man\nUp to a metre and a half 360 420\nTaller than that 410 540\nTaller than a door 450 620\nWrite down your best of three.\n'
  expect(await rows(`${opening}${table}`)).toEqual([
    'Height | Woman | Man',
    'Up to a metre and a half | 360 | 420',
    'Taller than that | 410 | 540',
    'Taller than a door | 450 | 620',
  ])
})

test('a name may end in a figure where each word of the header names a column', async () => {
  const table = 'Weeks Morning Evening Total\n1 to 2 2 2 4\n3 to 4 2 1 3\n5 to 6 1 0 1\n'
  expect(await rows(`${opening}${table}\nThen stop.\n`)).toEqual([
    'Weeks | Morning | Evening | Total',
    '1 to 2 | 2 | 2 | 4',
    '3 to 4 | 2 | 1 | 3',
    '5 to 6 | 1 | 0 | 1',
  ])
})

test('telephone numbers and years are no columns', async () => {
  const calls =
    'Who To Call\nAsthma nurse 01632 960 301\nPharmacist 01632 960 302\nNight desk 01632 960 303\n'
  expect(await rows(`${opening}${calls}\nCall by day.\n`)).toEqual([])
  const years =
    'Our Own Clinics\nMill Lane opened in 1998\nHigh Street opened in 2004\nStation Road opened in 2011\n'
  expect(await rows(`${opening}${years}\nCome and see.\n`)).toEqual([])
})
