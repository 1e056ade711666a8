import { openEngine, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { withColumnsOnce } from '../src/press/with-columns-once.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const often = 'No more than three times on any one day, and only after a meal'

/** A table of doses with so many rows, the same to be taken as often. */
const table = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, at) => `| Age ${at} | ${at} ml | ${often} |`)
  return `| Age | How much | How often |\n| - | - | - |\n${lines.join('\n')}`
}
const printed = async (rows: number) => {
  const topic = await topicOf(`# How much syrup can I give?\n\n## How much?\n\n${table(rows)}\n`)
  const model = toHandout(topic, topic, null, { variant: 'large' })
  const result = printHandout(model, topic, engine)
  if (result.pdf) expect(await checkPdf(result.pdf, result.handout)).toEqual([])
  return result
}

it('says once what a column says in every row, where the table is too long else', async () => {
  const { handout, errors, notes } = await printed(60)
  expect(errors).toEqual([])
  expect(stringsOf(handout).filter((words) => words.includes(often))).toHaveLength(1)
  expect(stringsOf(handout)).toContain('59 ml')
  expect(notes.map(({ ruleId }) => ruleId)).toContain('handout-column-told-once')
})

it('leaves a table as it is where it fits, and refuses one that never does', async () => {
  const short = await printed(6)
  expect(stringsOf(short.handout).filter((words) => words === often)).toHaveLength(6)
  expect(short.notes).toEqual([])
  expect((await printed(200)).errors.map(({ ruleId }) => ruleId)).toEqual(['handout-too-long'])
})

it.each([
  ['two columns', '| A | B |\n| - | - |\n| 1 | x |\n| 2 | x |\n| 3 | x |\n| 4 | x |', []],
  [
    'a column that differs in one row',
    '| A | B | C |\n| - | - | - |\n| 1 | x | p |\n| 2 | x | q |\n| 3 | x | r |\n| 4 | y | s |',
    [],
  ],
  ['few rows', '| A | B | C |\n| - | - | - |\n| 1 | p | x |\n| 2 | q | x |\n| 3 | r | x |', []],
  [
    'a first column that is the same',
    '| A | B | C |\n| - | - | - |\n| 1 | p | x |\n| 1 | q | x |\n| 1 | r | x |\n| 1 | s | x |',
    ['C'],
  ],
])('of %s', async (_, markdown, names) => {
  const topic = await topicOf(`# What?\n\n## Why?\n\n${markdown}\n`)
  expect(withColumnsOnce(toHandout(topic, topic, null)).names).toEqual(names)
})
