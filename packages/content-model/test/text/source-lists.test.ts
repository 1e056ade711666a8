import { expect, test } from 'vitest'
import { read } from './outline.ts'

const review = (sources: string): string =>
  `Iron in pregnancy\n\nBackground\nLow iron is common.1 Tablets raise it within weeks.2,3\n\nFindings\nWomen felt less tired after two months.\n\nReferences\n\n${sources}\n`

test('works of one year are told apart by a letter', async () => {
  const topic = await read(
    review(
      'Adeyemi, K. (2018a) Counting iron. Lab Letters, 3, 1-4.\nAdeyemi, K. (2018b) Iron and sleep. Lab Letters, 3, 5-9.\nBrandt, T. (2020) Tablets or drops. Midwife Review, 8, 11-19.',
    ),
  )
  expect(topic.references).toHaveLength(3)
})

test('an address that hangs below a source is part of it', async () => {
  const topic = await read(
    review(
      '1. Brandt T. Tablets or drops. Midwife Rev. 2020;8:11-9.\n2. Iron Forum. Position paper. 2022. Available from:\n   https://iron.example/paper.pdf [accessed 3 May 2024]\n3. Adeyemi K. Iron and sleep. Lab Lett. 2018;3:5-9.',
    ),
  )
  expect(topic.references).toHaveLength(3)
})

test('a stop with the numbers of several notes behind it ends a sentence', async () => {
  const topic = await read(review('1. Brandt T. Tablets or drops. Midwife Rev. 2020;8:11-9.'))
  expect(topic.children[0]?.children.map(({ type }) => type)).toEqual(['paragraph'])
})
