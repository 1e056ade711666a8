import { expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'

test('a centred row begins in the line above its first cell', async () => {
  const table = `
 Inhaler      When                Puffs     Rinse
              Before
 Blue                             Two       No
              sport
              Morning and                   Yes, with
 Brown                            Two
              evening                       water
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Inhaler | When | Puffs | Rinse',
    'Blue | Before sport | Two | No',
    'Brown | Morning and evening | Two | Yes, with water',
  ])
})

test('the names of rows may begin in small letters', async () => {
  const table = `
Thread   Dissolves?  Holds for         Used on
silk     no          2 years           skin of the
                                       hands
gut      yes         10 days, gone by  lips
                     70 days
treated  yes         14 days           tongue and
gut                                    gums
`
  expect(await rows(`${opening}${table}\nKeep the wound dry for two days.\n`)).toEqual([
    'Thread | Dissolves? | Holds for | Used on',
    'silk | no | 2 years | skin of the hands',
    'gut | yes | 10 days, gone by 70 days | lips',
    'treated gut | yes | 14 days | tongue and gums',
  ])
})

test('years between glued cells part them, whatever they are glued to', async () => {
  const table =
    'StudyYearWhat it found\nMiller1987Sprays work best in children.\nThe PUFF trial2001Spacers help.\nGroup B2012U.S. clinics did better.\nCOLD 20072015Fewer people came back.\n'
  expect(await rows(`${opening}${table}\nMore studies are under way.\n`)).toEqual([
    'Study | Year | What it found',
    'Miller | 1987 | Sprays work best in children.',
    'The PUFF trial | 2001 | Spacers help.',
    'Group B | 2012 | U.S. clinics did better.',
    'COLD 2007 | 2015 | Fewer people came back.',
  ])
})

test('long cells beside each other are no columns of print', async () => {
  const table = `
 Medicine           Good for                         How to take it              Look out for
Antihistamine      Sneezing, itching and a runny    One tablet once a day,      Older kinds make you sleepy; do
tablets            nose that come and go            with or without food        not drive if you feel drowsy
Nasal spray        A blocked nose that lasts for    Two puffs into each side    Nose bleeds; takes up to two
                   weeks                            each morning                weeks to work
                                                    One drop in each eye        Stinging for a minute; take
Eye drops          Itchy, watering eyes
                                                    four times a day            your contact lenses out first
Strong spray       A blocked nose for a day or      One puff up to three        Never use it for more than seven
                   two                              times a day                 days
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Medicine | Good for | How to take it | Look out for',
    'Antihistamine tablets | Sneezing, itching and a runny nose that come and go | One tablet once a day, with or without food | Older kinds make you sleepy; do not drive if you feel drowsy',
    'Nasal spray | A blocked nose that lasts for weeks | Two puffs into each side each morning | Nose bleeds; takes up to two weeks to work',
    'Eye drops | Itchy, watering eyes | One drop in each eye four times a day | Stinging for a minute; take your contact lenses out first',
    'Strong spray | A blocked nose for a day or two | One puff up to three times a day | Never use it for more than seven days',
  ])
})

test('one formatter writes no blank into the last line of a row', async () => {
  const table = `
 _______________________
|Pollen|Starts__|Ends_____|
|Grass_|May_____|September|
|Weeds |In early|October  |
|______|June____|_________|
|Trees_|February|May______|
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Pollen | Starts | Ends',
    'Grass | May | September',
    'Weeds | In early June | October',
    'Trees | February | May',
  ])
})

const worn = [
  'Kind | Good for | How to wear it | Look out for',
  'Wrist band | A strain that hurts when you lift | All day for two weeks, or at night alone | Numb fingers; loosen it if they tingle',
  'Thumb splint | A thumb that hurts when you pinch or turn | While you work with your hands | Red skin; wash it each evening in cool water',
  'Elbow strap | Pain at the outer side | Below the elbow | Swelling of the hand',
]

test('cells of print begin near each other, and a longer one may touch the next', async () => {
  const table = `
   Kind            Good for                      How to wear it            Look out for
Wrist band    A strain that hurts when      All day for two weeks,     Numb fingers; loosen it
              you lift                      or at night alone          if they tingle
Thumb splint A thumb that hurts when you   While you work with      Red skin; wash it each
              pinch or turn                your hands                evening in cool water
Elbow strap   Pain at the outer side        Below the elbow             Swelling of the hand
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual(worn)
})

test('blank lines may part such rows', async () => {
  const table = `
   Kind            Good for                      How to wear it            Look out for

Wrist band    A strain that hurts when      All day for two weeks,     Numb fingers; loosen it
              you lift                      or at night alone          if they tingle

Thumb splint A thumb that hurts when you   While you work with      Red skin; wash it each
              pinch or turn                your hands                evening in cool water

Elbow strap   Pain at the outer side        Below the elbow             Swelling of the hand
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual(worn)
})

test('the head of a page is no table', async () => {
  const head =
    'HILL CLINIC                 Printed: 3 May 2026\nDAY UNIT                    Page 1 of 1\n\n'
  expect(await rows(head + opening)).toEqual([])
  expect(await rows(`${opening}${head}Keep them dry.\n`)).toHaveLength(2)
})

test('what stands below rows and a blank line is none of them', async () => {
  const table =
    '06/18/2026  10:30 AM   Dr. Ann Orme, lungs        Room 210\n07/02/2026   2:00 PM   Dr. Joy Hill, clinic       Room 104\n\nQUESTIONS?  Call (555) 010-0142, by day or night\n'
  expect(await rows(`${opening}VISITS\n${table}`)).toHaveLength(2)
})

test('a row set in the middle may follow a blank line', async () => {
  const table = `
Kind           Good for                   How to wear it             Look out for

               A strain that hurts when   All day for two weeks,
Wrist band                                                           Numb fingers
               you lift                   or at night alone

               A thumb that hurts when    While you work with
Thumb splint                                                         Red skin
               you pinch or turn          your hands

Elbow strap    Pain at the outer side     Below the elbow            Swelling
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Kind | Good for | How to wear it | Look out for',
    'Wrist band | A strain that hurts when you lift | All day for two weeks, or at night alone | Numb fingers',
    'Thumb splint | A thumb that hurts when you pinch or turn | While you work with your hands | Red skin',
    'Elbow strap | Pain at the outer side | Below the elbow | Swelling',
  ])
})

test('rows as spreadsheets save them', async () => {
  const quoted =
    '"Week","Tree","Advice"\n"10 March","high","Keep windows shut, above all at night"\n"17 March","","Say ""no"" to mowing"\n'
  expect(await rows(`${opening}${quoted}\nKeep them dry.\n`)).toEqual([
    'Week | Tree | Advice',
    '10 March | high | Keep windows shut, above all at night',
    '17 March |  | Say ""no"" to mowing',
  ])
  const bare = 'Day;From;To\nMonday;8:00;12:00\nTuesday;;18:00\nFriday;9:00;\n'
  expect(await rows(`${opening}${bare}\nKeep them dry.\n`)).toEqual([
    'Day | From | To',
    'Monday | 8:00 | 12:00',
    'Tuesday |  | 18:00',
    'Friday | 9:00 | ',
  ])
})

test('sentences with commas are none', async () => {
  const lines =
    'Rinse, spit, wait\nShake, breathe, hold\nRest, rinse, repeat\n1,000,000\n2,000,000\n3,000,000\n'
  expect(await rows(`${opening}Do it like this:\n${lines}\nKeep them dry.\n`)).toEqual([])
})

test('cells that run into the cell before stand where they belong', async () => {
  const table = `
   Inhaler  Form                    Puffs a day Price each
   Airofen Powder, 60 doses or more 2                    12 pounds
   Brelo    Spray, 120 doses        4                    9 pounds
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Inhaler | Form | Puffs a day | Price each',
    'Airofen | Powder, 60 doses or more | 2 | 12 pounds',
    'Brelo | Spray, 120 doses | 4 | 9 pounds',
  ])
})

test('one space stands below the widest cell of a column', async () => {
  const table = `
     Device                 When to clean it
 Mouthpiece          After each use, with warm water
 Holding chamber     Once a week, in the dishwasher
 Face mask of a baby Once a day, and after each cold
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Device | When to clean it',
    'Mouthpiece | After each use, with warm water',
    'Holding chamber | Once a week, in the dishwasher',
    'Face mask of a baby | Once a day, and after each cold',
  ])
})

test('words that stand in all rows break no cells', async () => {
  const table = `
 Age             Dose   How often
 1 to 2 years    1 puff Up to 4 times a day
 3 to 5 years    2 puff Up to 4 times a day
 6 to 9 years    3 puff Up to 4 times a day
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Age | Dose | How often',
    '1 to 2 years | 1 puff | Up to 4 times a day',
    '3 to 5 years | 2 puff | Up to 4 times a day',
    '6 to 9 years | 3 puff | Up to 4 times a day',
  ])
})

test('blank lines part the rows, and lists stand in the cells', async () => {
  const table = `
   Green: go on                              You sleep through the night
                                             You can run and play

   Yellow: take care                         You cough at night
                                             You need the blue inhaler
                                             more than twice a week

   Red: get help                         You cannot speak in whole sentences. Call an ambulance.
`
  expect(await rows(`${opening}${table}\nKeep this sheet at hand.\n`)).toEqual([
    'Green: go on | You sleep through the night You can run and play',
    'Yellow: take care | You cough at night You need the blue inhaler more than twice a week',
    'Red: get help | You cannot speak in whole sentences. Call an ambulance.',
  ])
})

test('lines to fill in side by side are no rows', async () => {
  const form = `
Name: __________________          Born: ______________

Inhaler: _______________          Dose: ______________

Nurse: _________________          Date: ______________
`
  expect(await rows(`${opening}${form}\nBring this sheet to each visit.\n`)).toEqual([])
})

test('the header of a narrow table stands close, and its name in the middle above', async () => {
  const table = `
       Puffs in a day
 Week  Morning Evening Total
`
  const narrow = `
      Puffs of the spray
 Week Morning Evening Total
 1       2       2      4
 2       2       1      3
 3       1       0      1
`
  expect(await rows(`${opening}${narrow}\nThen stop.\n`)).toEqual([
    'Week | Morning | Evening | Total',
    '1 | 2 | 2 | 4',
    '2 | 2 | 1 | 3',
    '3 | 1 | 0 | 1',
  ])
  expect(await rows(`${opening}${table}\nThen stop.\n`)).toEqual([])
})

test('words in the middle above a header are its name', async () => {
  const table = `
                    Swap your inhaler
 Old one         New one                  Why
 Foam spray      Powder in a ring         Less gas in the air
 Spray, blue     Mist in a bottle         Easier to breathe in
 Spray, brown    Powder in a capsule      One breath is enough
`
  expect(await rows(`${opening}${table}\nAsk us first.\n`)).toEqual([
    'Old one | New one | Why',
    'Foam spray | Powder in a ring | Less gas in the air',
    'Spray, blue | Mist in a bottle | Easier to breathe in',
    'Spray, brown | Powder in a capsule | One breath is enough',
  ])
})
