import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
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

/** The words on a line that begin before those left of them end. */
async function overprinted(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const file = await task.promise
  const found: string[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
    for (const one of words) {
      const [x, y] = [one.transform[4], one.transform[5]]
      const over = words.filter(({ transform }) => {
        const [nextX, nextY] = [transform[4], transform[5]]
        return nextX > x && nextX < x + one.width - 0.5 && Math.abs(nextY - y) < 2
      })
      found.push(...over.map((next) => `${one.str} | ${next.str}`))
    }
  }
  await task.destroy()
  return found
}

const puffs = ['4 to 5 years', '6 to 11 years', '12 to 17 years', 'Adults', 'Over 75 years'].map(
  (age) => `| ${age} | 1 to 2 puffs when needed | 2 puffs, twice a day | 8 puffs |`,
)

test.each([
  [
    'one column has most of the words',
    'Age | Reliever, puffs | Preventer, puffs | Most in one day',
    puffs,
  ],
  [
    'a short column has the longest word',
    'Kind of medicine you can buy | What it is for',
    [
      `| Diphenhydraminehydrochlorid | ${'It helps with a runny nose and itching eyes in spring. '.repeat(4)} |`,
    ],
  ],
])('no word of a table stands in the next column: %s', async (_, head, rows) => {
  const rule = `| ${head.split('|').fill('-').join(' | ')} |`
  const topic = await topicOf(
    `# How much syrup does a child need?\n\n## How much?\n\n| ${head} |\n${rule}\n${rows.join('\n')}\n`,
  )
  const handout = toHandout(topic, topic, null, { variant: 'large', paper: 'letter' })
  const { pdf, errors } = printHandout(handout, topic, await openEngine())
  expect(errors).toEqual([])
  expect(await overprinted(pdf!)).toEqual([])
})
