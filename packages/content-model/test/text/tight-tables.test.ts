import { expect, test } from 'vitest'
import { rows } from './table-rows.ts'

/** A text that a word processor saved, without blank lines, and with the cells of a table in lines of their own. */
const saved = (heading: string, ...cells: readonly string[]): string =>
  `Living with hay fever\nPollen makes your nose run and your eyes itch. Most people can keep it at bay.\n${heading}\n${cells.join('\n')}\nWhen to call us\nCall us if you wheeze or cannot sleep for more than a week.\n`

test('what no list does, cells of one column do again', async () => {
  expect(
    await rows(
      saved(
        'Ways to treat it',
        ...['Remedy', 'Eases', 'Drowsy', 'Bought where', 'Starts to work'],
        ...['Nasal spray', 'Nose', 'No', 'Shop', 'after a week'],
        ...['Eye drops', 'Eyes', 'No', 'Shop', 'at once'],
        ...['Syrup', 'Nose, eyes', 'Yes', 'Shop', 'after an hour'],
        ...['Drops under the tongue', 'Nose, eyes', 'No', 'Clinic', 'after a year'],
      ),
    ),
  ).toEqual([
    'Remedy | Eases | Drowsy | Bought where | Starts to work',
    'Nasal spray | Nose | No | Shop | after a week',
    'Eye drops | Eyes | No | Shop | at once',
    'Syrup | Nose, eyes | Yes | Shop | after an hour',
    'Drops under the tongue | Nose, eyes | No | Clinic | after a year',
  ])
})

test('a column may hold sentences', async () => {
  expect(
    await rows(
      saved(
        'How bad is it',
        ...['Grade', 'What it means', 'How often we see you'],
        ...['Mild', 'You sneeze, but sleep and work as ever.', 'Once a year'],
        ...['Medium', 'You wake at night, or cannot do your work.', 'Every 6 months'],
        ...['Severe', 'You wheeze, and tablets no longer help you.', 'Every month'],
      ),
    ),
  ).toEqual([
    'Grade | What it means | How often we see you',
    'Mild | You sneeze, but sleep and work as ever. | Once a year',
    'Medium | You wake at night, or cannot do your work. | Every 6 months',
    'Severe | You wheeze, and tablets no longer help you. | Every month',
  ])
})

test('a table without a header is told by its figures', async () => {
  const cells = ['Birch', '310 grains', '20 to 90', 'Grass', '45 grains', '10 to 50']
  expect(
    await rows(
      saved(
        'Pollen this week',
        ...cells,
        'Ash',
        '120 grains',
        '15 to 80',
        'Alder',
        '9 grains',
        '5 to 30',
      ),
    ),
  ).toEqual([
    'Birch | 310 grains | 20 to 90',
    'Grass | 45 grains | 10 to 50',
    'Ash | 120 grains | 15 to 80',
    'Alder | 9 grains | 5 to 30',
  ])
})

test('the header of a second table is no row of the first', async () => {
  const first = ['Month', 'Pollen', 'April', 'Birch', 'June', 'Grass', 'August', 'Weeds']
  const second = [
    'Month',
    'Tablets',
    'Drops',
    'April',
    '1',
    '2',
    'June',
    '2',
    '4',
    'August',
    '0',
    '2',
  ]
  const found = await rows(saved('What flies when', ...first, 'What to take', ...second))
  expect(found).toContain('Month | Tablets | Drops')
  expect(found).toContain('August | 0 | 2')
  expect(found.some((row) => row.includes('What to take'))).toBe(false)
})

test('lists and headings with a text below are no tables', async () => {
  const list = [
    'Shut the windows',
    'Wear sunglasses',
    'Wash your hair',
    'Dry clothes indoors',
    'Stay in at noon',
    'Sleep with the window shut',
  ]
  expect(await rows(saved('What you can do', ...list))).toEqual([])
  const parts = [
    'Spray',
    'It keeps the nose clear.',
    'Drops',
    'They calm the eyes.',
    'Tablets',
    'They work for a day.',
  ]
  expect(await rows(saved('Treatment', ...parts))).toEqual([])
  const address = [
    'The allergy clinic',
    'Station House',
    'Mill Lane 4',
    'Open from 9 to 5',
    'Closed on Friday',
    'Lift on the left',
  ]
  expect(await rows(saved('Where we are', ...address))).toEqual([])
})
