import { describe, expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'

const saved = `Your tablets
You have been given tablets for high blood pressure. This sheet tells you how to take them.
When to take them
Tablet
Morning
Evening
Amlodipine
1
0
Ramipril
0
1
Side effects
Some people get side effects in the first weeks.
Effect
How common
What to do
Swollen ankles
Common
Raise your legs
Dry cough
Common
Tell your nurse
Swollen lips
Rare
Call an ambulance
Foods to choose
fresh fruit
vegetables
fish
beans
nuts without salt
wholemeal bread
Call us
Call us if you feel faint or your heart beats very fast.
`

test('the cells of a text that a word processor saved stand on lines of their own', async () => {
  expect(await rows(saved)).toEqual([
    'Tablet | Morning | Evening',
    'Amlodipine | 1 | 0',
    'Ramipril | 0 | 1',
    'Effect | How common | What to do',
    'Swollen ankles | Common | Raise your legs',
    'Dry cough | Common | Tell your nurse',
    'Swollen lips | Rare | Call an ambulance',
  ])
})

test('names of columns are not needed where their cells look alike', async () => {
  const cells =
    'Room\nWear\nUntil\nKitchen\nRubber, cotton lined\nyou are done\nSalon\nNitrile, single use\nnext client\nGarden\nLeather gauntlet\nit tears\n'
  expect(
    await rows(
      `Gloves\nGloves keep the skin dry. Pick a pair for each room.\nWhich pair\n${cells}Wash your hands\nWash them before and after. Dry them well.\n`,
    ),
  ).toEqual([
    'Room | Wear | Until',
    'Kitchen | Rubber, cotton lined | you are done',
    'Salon | Nitrile, single use | next client',
    'Garden | Leather gauntlet | it tears',
  ])
})

test('a list is no table, however many fit its items', async () => {
  const items = [
    'cough',
    'a tight chest',
    'short breath',
    'a whistling sound',
    'poor sleep',
    'a pale face',
  ]
  for (const line of ['Signs to look for', 'Look for:'])
    expect(
      await rows(
        `Asthma\nAsthma makes the airways narrow. It comes and goes.\n${line}\n${items.join('\n')}\nCall us\nCall us if it gets worse.\n`,
      ),
    ).toEqual([])
})

for (const [name, end] of [
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])
  test(`each cell of a document of the web stands behind a tab, ${name}`, async () => {
    const cells =
      'Exercise\n\tHow often\n\tNote\n\tNeck turns\n\t5 times\n\t\n\tShoulder rolls\n\t10 times\n\tSlowly\n\t\n\n\nSafety\nStop if you feel dizzy.\n'
    expect(await rows(`${opening}At home\n${cells}`.replaceAll('\n', end!))).toEqual([
      'Exercise | How often | Note',
      'Neck turns | 5 times | ',
      'Shoulder rolls | 10 times | Slowly',
    ])
  })

test('one long cell among those that stand in lines of their own', async () => {
  const table =
    'Going back\nActivity\nWhen\nWalking\nOn the same day\nSwimming\nOnce the small wound on your chest has closed and is dry\nFlying\n2 weeks, or later if you are still short of breath\nLifting\n6 weeks\n'
  expect(
    await rows(
      `Your new valve\nYou will stay with us for five days after the operation on your heart.\n${table}Your check\nWe will see you again in our clinic in the sixth week after it.\n`,
    ),
  ).toEqual([
    'Activity | When',
    'Walking | On the same day',
    'Swimming | Once the small wound on your chest has closed and is dry',
    'Flying | 2 weeks, or later if you are still short of breath',
    'Lifting | 6 weeks',
  ])
})

describe('two cells that were put into one line', () => {
  const table = (names: string): string =>
    `Your tablets\nYou have been given tablets for high blood pressure. This sheet tells you how to take them.\nWhat may happen\n${names}\nCough\nDry, at night Warm drinks\nSwelling\nOf the ankles Raised legs\nRash\nOn the arms Cool cream\nCall us\nCall us if you feel faint or your heart beats very fast.\n`

  test('are parted where all rows have one place for it', async () => {
    expect(await rows(table('Side effect Where or when\nWhat to do'))).toEqual([
      'Side effect | Where or when | What to do',
      'Cough | Dry, at night | Warm drinks',
      'Swelling | Of the ankles | Raised legs',
      'Rash | On the arms | Cool cream',
    ])
  })

  test('stay one where the names of the columns are two', async () => {
    expect(await rows(table('Side effect\nWhat to do'))).toContain(
      'Cough | Dry, at night Warm drinks',
    )
  })
})
