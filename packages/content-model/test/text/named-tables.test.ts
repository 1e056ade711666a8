import { expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'

test('one space parts columns that have a name each, and rows are set in the middle', async () => {
  const table = `
Spray   Way     What it is for              Dose            Home   Ward  Clinic
             Opens tight airways  2 puffs when you wheeze;
Blue   Mouth within minutes;      4 puffs before sport; up DAILY  SELDOM -
puffer       carry it wherever    to 8 puffs on a bad day
             you go
Brown        Calms the lining of  1 puff each morning and
puffer Mouth the airways over     1 puff each night, even  DAILY  DAILY  SELDOM
             some weeks           on good days
Salt   Nose  Washes pollen out    240 ml in each side      SELDOM -      -
rinse                             before bed
Steam        Loosens thick mucus, 10 minutes at most,
bowl   Nose  if an adult stands   twice a day              SELDOM -      -
             by
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Spray | Way | What it is for | Dose | Home | Ward | Clinic',
    'Blue puffer | Mouth | Opens tight airways within minutes; carry it wherever you go | 2 puffs when you wheeze; 4 puffs before sport; up to 8 puffs on a bad day | DAILY | SELDOM | -',
    'Brown puffer | Mouth | Calms the lining of the airways over some weeks | 1 puff each morning and 1 puff each night, even on good days | DAILY | DAILY | SELDOM',
    'Salt rinse | Nose | Washes pollen out | 240 ml in each side before bed | SELDOM | - | -',
    'Steam bowl | Nose | Loosens thick mucus, if an adult stands by | 10 minutes at most, twice a day | SELDOM | - | -',
  ])
})

test('the first column may hold sentences over several lines', async () => {
  const table = `
                          Advice                            Home   Ward  Clinic
Rinse the mouth with tap water after the brown puffer and   DAILY DAILY  -
spit it out so that no thrush grows
Bring all puffers along whenever a nurse checks how they    -     -      DAILY
are held and pressed
Wash the spacer once a week in warm soapy water and let it  DAILY SELDOM -
drip dry
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Advice | Home | Ward | Clinic',
    'Rinse the mouth with tap water after the brown puffer and spit it out so that no thrush grows | DAILY | DAILY | -',
    'Bring all puffers along whenever a nurse checks how they are held and pressed | - | - | DAILY',
    'Wash the spacer once a week in warm soapy water and let it drip dry | DAILY | SELDOM | -',
  ])
})

test('a line with room for the first word below ends its cell', async () => {
  const table = `
  Spray     Puffs                 Why
                    Two of three children cough
Blue spray  2       less within minutes
                    of it
                    Nights are quiet again
Brown spray 1       after some weeks in most
                    children of that age
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Spray | Puffs | Why',
    'Blue spray | 2 | Two of three children cough less within minutes of it',
    'Brown spray | 1 | Nights are quiet again after some weeks in most children of that age',
  ])
})

test('a word parted by the end of a line goes on in its cell', async () => {
  const table = `
Spray       Where it helps          Puffs
Blue        Narrowed airways, post- 2
            viral coughs
Brown       Hay fever               1
White       Colds                   3
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toContain(
    'Blue | Narrowed airways, post-viral coughs | 2',
  )
})
