import { expect, test } from 'vitest'
import { openEngine, printHandout, toHandout } from '../src/index.ts'
import { pagesOf } from './support/pages-of.ts'
import { topicOf } from './support/read.ts'

const doses = Array.from({ length: 24 }, (_, at) => {
  return `| ${at + 1} | ${at + 2} ml | Orange | Each morning with some food |`
})

test('a column of short entries leaves its room to one whose entries would need two lines', async () => {
  const topic = await topicOf(
    `# How much syrup does a child need?\n\n## How much?\n\n| Year | Amount | Taste | When it is given |\n| - | - | - | - |\n${doses.join('\n')}\n`,
  )
  const handout = toHandout(topic, topic, null, { variant: 'standard', paper: 'a4' })
  const { pdf, errors } = printHandout(handout, topic, await openEngine())
  expect(errors).toEqual([])
  const [first = ''] = await pagesOf(pdf!)
  // In four columns of one width each row took two lines, and the last rows stood on the next page.
  expect(first).toContain('25 ml')
})
