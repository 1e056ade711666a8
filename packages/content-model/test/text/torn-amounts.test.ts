import { expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'
import { tableWarnings as warnings } from './table-warnings.ts'

const table = `
   Who                 Blue puffer                    Brown puffer
   2 to 23 months 150 mg twice a day with a mask    under 9 kg, 3.5 mg/kg at night
   2 to 5 years        300 mg twice a day             9 to 13 kg, 45 mg at night
   6 to 15 years       450 mg twice a day             14 to 20 kg, 90 mg at night

`

test('a dose that ran into the column of ages keeps its unit', async () => {
  const text = `${opening}${table}Keep them dry.\n`
  expect(await rows(text)).toEqual([
    'Who | Blue puffer | Brown puffer',
    '2 to 23 months | 150 mg twice a day with a mask | under 9 kg, 3.5 mg/kg at night',
    '2 to 5 years | 300 mg twice a day | 9 to 13 kg, 45 mg at night',
    '6 to 15 years | 450 mg twice a day | 14 to 20 kg, 90 mg at night',
  ])
  expect(await warnings(text)).toEqual([])
})

test('a table stays as it is where nothing tells to which cell the number belongs', async () => {
  const text = `${opening}${table
    .replaceAll(' 300 mg', ' one puff')
    .replaceAll(' 450 mg', ' two puffs')}Keep them dry.\n`
  expect(await rows(text)).toEqual([])
  expect(await warnings(text)).toEqual([
    '6 Kept lines 6 to 9 as they are: they are a table, but its columns cannot be told apart without parting an amount from its unit',
  ])
})

test('a number that stands apart belongs to its unit, whatever other rows have', async () => {
  const text = `${opening}${table
    .replace('months 150', 'months   150')
    .replaceAll(' 300 mg', ' one puff')
    .replaceAll(' 450 mg', ' two puffs')}Keep them dry.\n`
  expect(await warnings(text)).toEqual([])
  expect((await rows(text))[1]).toMatch(/^2 to 23 months \| 150 mg twice/u)
})

test('a cell that goes on below with the unit of its number is whole', async () => {
  const taken = `
Spray  Way   What it is for       Dose                      Home   Ward   Clinic
Blue   Mouth Opens airways in 15  2 puffs when you wheeze;  DAILY  SELDOM -
puffer       minutes; carry it    4 puffs before sport
Brown  Mouth Calms the airways    6 days, then once more    DAILY  DAILY  SELDOM
puffer       when used within 48  after a week
             hours of a cold
Salt   Nose  Clears all within 12 days of rinsing, morning  SELDOM -      -
rinse        days of rinsing it   and night
`
  const text = `${opening}${taken}\nKeep them dry.\n`
  expect(await warnings(text)).toEqual([])
  expect((await rows(text)).at(-1)).toContain('| days of rinsing, morning and night |')
})

test('a column of numbers before one of units is a table', async () => {
  const units = `
   Blood salt        Least  Unit      How often we test it
   Sodium            135 mmol per litre   each week
   Potassium         3.5 mmol per litre   each week
   Magnesium         0.7 mmol per litre   each month

`
  const text = `${opening}${units}Keep them dry.\n`
  expect(await warnings(text)).toEqual([])
})
