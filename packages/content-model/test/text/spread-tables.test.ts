import { expect, test } from 'vitest'
import { rows } from './table-rows.ts'

const opening =
  'Your cough medicine\nThis sheet tells you how much syrup your child may have.\n\nBefore you start\nShake the bottle. Use the spoon in the box.\n\n'
const closing =
  '\n\nAfter the last dose\nWash the spoon in warm water and keep the bottle out of reach.\n\nQuestions\nAsk your pharmacist.\n'

/** Each cell below a blank line, the first right below the heading, as printed pages are dumped. */
const spread = (heading: string, ...cells: readonly string[]): string =>
  `${opening}${heading}\n${cells.join('\n\n')}${closing}`

test('each cell is a block of its own', async () => {
  expect(
    await rows(
      spread(
        'How much to give',
        ...['Age', 'Spoons', 'Times a day'],
        ...['2 to 5 years', '1', '3'],
        ...['6 to 11 years', '2', '3'],
        ...['12 years and over', '3', '4'],
      ),
    ),
  ).toEqual([
    'Age | Spoons | Times a day',
    '2 to 5 years | 1 | 3',
    '6 to 11 years | 2 | 3',
    '12 years and over | 3 | 4',
  ])
})

test('a table of two rows below its header, with long cells', async () => {
  expect(
    await rows(
      spread(
        'Which syrup',
        ...['Cough', 'Syrup', 'What it does'],
        ...['Dry', 'Brown bottle', 'It calms the throat so that your child can sleep.'],
        ...['Wet', 'Green bottle', 'It thins the mucus so that it comes up more easily.'],
      ),
    ),
  ).toEqual([
    'Cough | Syrup | What it does',
    'Dry | Brown bottle | It calms the throat so that your child can sleep.',
    'Wet | Green bottle | It thins the mucus so that it comes up more easily.',
  ])
})

test('nothing stands above the names of the rows', async () => {
  expect(
    await rows(
      spread(
        'The two syrups',
        ...['Brown bottle', 'Green bottle'],
        ...['Holds sugar', 'Yes', 'No'],
        ...['Makes you sleepy', 'Yes', 'No'],
        ...['From what age', '2 years', '6 years'],
      ),
    ),
  ).toEqual([
    '| Brown bottle | Green bottle',
    'Holds sugar | Yes | No',
    'Makes you sleepy | Yes | No',
    'From what age | 2 years | 6 years',
  ])
})

test('each block holds some cells of one column', async () => {
  const blocks = [
    'Cough\nDry',
    'Bottle\nBrown',
    'Spoons\n2',
    'Wet\nBarking\nAt night only\nAfter running',
    'Green\nNone\nBrown\nNone',
    '3\n0\n1\n0',
  ]
  expect(await rows(spread('Which bottle', ...blocks))).toEqual([
    'Cough | Bottle | Spoons',
    'Dry | Brown | 2',
    'Wet | Green | 3',
    'Barking | None | 0',
    'At night only | Brown | 1',
    'After running | None | 0',
  ])
})

test('each block is a row', async () => {
  expect(
    await rows(
      spread(
        'Which bottle\n',
        'Cough\nBottle\nSpoons',
        'Dry\nBrown\n2',
        'Wet\nGreen\n3',
        'Barking\nNone, call us\n0',
      ),
    ),
  ).toEqual([
    'Cough | Bottle | Spoons',
    'Dry | Brown | 2',
    'Wet | Green | 3',
    'Barking | None, call us | 0',
  ])
})

test('blocks of one line that nothing parts into columns are none', async () => {
  const list = ['honey', 'warm tea', 'a steamy room', 'a second pillow', 'cool air', 'rest']
  expect(await rows(spread('What else helps', ...list))).toEqual([])
  const places = ['Pharmacy, Mill Lane\nOpen all week', 'Surgery, High Street\nOpen on weekdays']
  expect(await rows(spread('Where to buy it', ...places, 'Clinic\nOpen at night'))).toEqual([])
  const parts = [
    'The label',
    'Read it before each dose.',
    'The spoon',
    'It holds five millilitres.',
  ]
  expect(await rows(spread('Parts of the box', ...parts, 'The cap', 'It locks.'))).toEqual([])
})
