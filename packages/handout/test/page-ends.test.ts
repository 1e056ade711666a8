import { openEngine, printHandout, toHandout, type Variant } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { leavingHoles } from '../src/press/without-holes.ts'
import { pagesOf } from './support/pages-of.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** What stands on each page of a leaflet in which so many lines stand above what is looked at. */
async function printed(above: number, below: string, variant: Variant): Promise<string[]> {
  const lines = 'Some words here.\n\n'.repeat(above)
  const topic = await topicOf(`# What?\n\n## Why?\n\n${lines}\n\n## What helps?\n\n${below}\n`)
  const model = toHandout(topic, topic, null, { variant })
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  return pagesOf(pdf!)
}

/** By page, how many of the words of some kind stand on it; pages without any are left out. */
function counted(pages: readonly string[], words: RegExp): number[] {
  return pages.map((page) => page.match(words)?.length ?? 0).filter((count) => count > 0)
}

const rest = 'More words that make this part too long to be kept whole. '.repeat(4)
const rows = range(1, 8).map((at) => `| Row ${at} | So many words that they take two lines of it |`)
const steps = range(1, 8).map((at) => `${at}. Row ${at}`)
const three = range(1, 3).map((at) => `- Row ${at}`)
const words = range(1, 8).map((at) => `- **Row ${at}**: A meaning`)

it.each<[string, string]>([
  ['a table', `| Name | Meaning |\n| - | - |\n${rows.join('\n')}`],
  ['a list', `${steps.join('\n')}\n\n${rest}`],
  ['a list of three', `${three.join('\n')}\n\n${rest}`],
  ['words with their meanings', `:::definitions\n${words.join('\n')}\n:::\n\n${rest}`],
])('leaves neither the first nor the last of %s alone on a page', async (_, below) => {
  const spread = new Set<string>()
  for (const above of range(12, 22)) {
    const found = counted(await printed(above, below, 'large'), /Row \d/gu)
    expect(Math.min(...found)).toBeGreaterThan(1)
    spread.add(String(found))
  }
  expect(spread.size).toBeGreaterThan(below.startsWith('- Row') ? 0 : 2)
})

it('has the header row again above the rows that stand on the next page', async () => {
  const below = `| Name | Meaning |\n| - | - |\n${rows.join('\n')}`
  const pages = await printed(16, below, 'large')
  expect(counted(pages, /Row \d/gu).length).toBe(2)
  expect(counted(pages, /Name ?Meaning/gu)).toEqual([1, 1])
})

it('leaves no single line below a heading at the end of a page', async () => {
  for (const above of range(8, 18)) {
    const pages = await printed(above, `One line.\n\n${rest.repeat(3)}`, 'large')
    expect(pages.join('\n')).not.toMatch(/What helps\?One line\.(?:\n|$)/u)
  }
})

it('moves no long paragraph to the next page for the sake of short ones behind it', async () => {
  const long = `Start of it. ${'These words go on and on. '.repeat(14)}End of it.`
  const below = `${long}\n\nOne line.\n\nAnother line.\n\nA third line.\n\n${rest}`
  let parted = 0
  for (const above of range(6, 16)) {
    const [first = ''] = await printed(above, below, 'large')
    if (first.includes('Start of it') && !first.includes('End of it')) parted++
  }
  expect(parted).toBeGreaterThan(1)
})

it('keeps the bold title of a list with the list', async () => {
  for (const above of range(10, 20)) {
    const places = three.map((row) => `| ${row.slice(2)} |`).join('\n')
    const below = `${rest}\n\nTable: Where to go\n\n| Place |\n| - |\n${places}\n\n${rest}`
    const pages = await printed(above, below, 'large')
    expect(pages.join(' ')).toContain('Where to goPlace:')
    expect(pages.filter((page) => /(?:Where to go|Place:)$/u.test(page.trim()))).toEqual([])
  }
})

it.each([
  [5, false],
  [6, true],
])('may part a list of %i questions for the sake of a full page: %s', async (count, may) => {
  const asked = range(1, count).map((at) => `- [ ] Row ${at}?`)
  const topic = await topicOf(`# What?\n\n## What to ask?\n\n${asked.join('\n')}\n`)
  const model = toHandout(topic, topic, null)
  const parts = model.parts.map((part) => ({ ...part, keep: true as const }))
  const at = parts.findIndex(({ role }) => role === 'questions')
  const holes = parts.map((_, index) => (index === at ? 0.3 : 0))
  const length = { used: 900, page: 700, parted: 0, torn: [], holes }
  const open = leavingHoles({ ...model, parts }, { pages: 2, length, toPdf: () => [] })
  expect(open.size > 0).toBe(may)
})
