import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'
import { tableWarnings } from './table-warnings.ts'

const inOneCell =
  'in one cell: of a row of this table it cannot be told where each of its cells begins'

test('a row of glued cells that the header does not fit stays whole, and is warned of', async () => {
  const glued = (second: string): string => `${opening}PufferAt firstLater
BlueTwo puffs a dayAs needed
${second}
WhiteFour puffs a dayStop it
`
  expect(await tableWarnings(glued('BrownOne puff a dayTwo puffs'))).toEqual([])
  // An empty cell, or a place inside one where another could begin.
  for (const row of ['BrownOne puff a day', 'BrownOne puff a dayTwo puffsWith a mask']) {
    expect(await tableWarnings(glued(row))).toEqual([`7 Kept line 7 ${inOneCell}`])
    expect((await rows(glued(row))).slice(1)).toEqual([
      'Blue | Two puffs a day | As needed',
      row,
      'White | Four puffs a day | Stop it',
    ])
  }
})

test('a row that stays whole stands below all names of columns', async () => {
  const value = `${opening}PufferAt firstLater\nBlueTwo puffs a dayAs needed\nBrownOne puff a day\nWhiteFour puffs a dayStop it\n`
  const topic = await textReader.read(new VFile({ path: 'inhaler.txt', value }))
  expect(JSON.stringify(topic)).toContain('"colSpan":3')
})

test('a table of glued cells is found among the lines of a list that lost its marks', async () => {
  const text = `${opening}When to come back
Shortness of breath at rest
A cough at night
Which puffer
PufferAt firsteGFR below 40Later
Blue250 mg twice a day125 mg once a dayStop if you shake
Brown100 mg, then 50 mg every 6 hoursNeverWith a mask
White30 mg a day15 mg a dayNot during a cold
Other things
Smoke at home
A dusty room
`
  expect(await rows(text)).toEqual([
    'Puffer | At first | eGFR below 40 | Later',
    'Blue | 250 mg twice a day | 125 mg once a day | Stop if you shake',
    'Brown | 100 mg, then 50 mg every 6 hours | Never | With a mask',
    'White | 30 mg a day | 15 mg a day | Not during a cold',
  ])
  expect(await tableWarnings(text)).toEqual([])
})

test('units behind their numbers end a cell', async () => {
  const hours = `${opening}PufferOnsetPeakLasts
Blue2-3hNone18h
Brown5min1-2h3-4h
White1-2h6-8h10-14h
`
  expect(await rows(hours)).toEqual([
    'Puffer | Onset | Peak | Lasts',
    'Blue | 2-3h | None | 18h',
    'Brown | 5min | 1-2h | 3-4h',
    'White | 1-2h | 6-8h | 10-14h',
  ])
  const warm = `${opening}Warm roomHot room
Air of 22C to under 30CAir of 30C and above
A dry noseA dry mouth
Little dustMuch dust
`
  expect((await rows(warm))[1]).toBe('Air of 22C to under 30C | Air of 30C and above')
  const amounts = `${opening}PufferIn the bottleHow much
Blue20 mg/mLTwo drops
Brown5 mLOne drop
White100mLNo drops
`
  expect((await rows(amounts)).slice(1)).toEqual([
    'Blue | 20 mg/mL | Two drops',
    'Brown | 5 mL | One drop',
    'White | 100mL | No drops',
  ])
})

test('a letter that ends a name ends its cell, and names with capitals inside are whole', async () => {
  const table = `${opening}PufferGradeWhere it says so
Blue pufferLevel AMiller, 2011 PubMed
Brown pufferLevel BSmith, 2012 PubMed
White pufferLevel CJones, 2014 MedlinePlus
`
  expect((await rows(table)).slice(1)).toEqual([
    'Blue puffer | Level A | Miller, 2011 PubMed',
    'Brown puffer | Level B | Smith, 2012 PubMed',
    'White puffer | Level C | Jones, 2014 MedlinePlus',
  ])
})

test('the lines of a table stay together where the header tells of other columns than the rows have', async () => {
  const text = `${opening}Pufferamountnotes
Blue20 mg twice a dayTake with food
Brown5 mg once a dayNever at night
White7 mg once a dayStop if you shake

Keep them dry.
`
  const reason =
    'as they are: they are a table, but it cannot be told where each of its cells begins'
  expect(await rows(text)).toEqual([])
  expect(await tableWarnings(text)).toEqual([`6 Kept lines 6 to 8 ${reason}`])
  const named = text.replace('Pufferamountnotes', 'PufferAmountNotesWhoWhen')
  expect(await rows(named)).toEqual([])
  expect(await tableWarnings(named)).toEqual([`5 Kept lines 5 to 8 ${reason}`])
})

test('two lines of code with a number behind a word are no table', async () => {
  const text = `${opening}$ puff take blue15
$ puff take -m 'one puff 2'
$ puff stop brown20

Keep them dry.
`
  expect(await rows(text)).toEqual([])
})
