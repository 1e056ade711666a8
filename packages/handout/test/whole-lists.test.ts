import { type Clinic, openEngine, printHandout, toHandout, type Variant } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { pagesOf } from './support/pages-of.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const lines = (count: number): string => 'Some words here.\n\n'.repeat(count)
const rest = 'More words that make this part too long to be kept whole. '.repeat(6)

/** What is printed of a leaflet, and how many entries of its list stand on each page that has any. */
async function printed(markdown: string, variant: Variant, clinic: Clinic | null) {
  const topic = await topicOf(markdown)
  const model = toHandout(topic, topic, clinic, { variant })
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const found = (await pagesOf(pdf!)).map((page) => page.match(/Row \d/gu)?.length ?? 0)
  return { handout, counts: found.filter((count) => count > 0) }
}

it.each<[Variant, number]>([
  ['large', 36],
  ['standard', 24],
])('keeps a list of five on one page, with its white space (%s)', async (variant, from) => {
  const rows = [1, 2, 3, 4, 5].map((at) => `- Row ${at}`).join('\n')
  let moved = 0
  for (let above = from; above <= from + 5; above++) {
    const body = `## Why?\n\n${lines(above)}## What helps?\n\n${rest}\n\n${rows}\n\n${rest}\n`
    const { handout, counts } = await printed(`# What?\n\n${body}`, variant, null)
    expect(counts).toEqual([5])
    if (JSON.stringify(handout.parts).includes('"whole":true') && !handout.design.tight) moved++
  }
  expect(moved).toBeGreaterThan(0)
})

it('has lines for notes above questions that move to the next page as a whole', async () => {
  const rows = [1, 2, 3, 4].map((at) => `- [ ] Row ${at}, is there a need to do it on a day?`)
  const long = `Tell us. ${'These words say more about it. '.repeat(3)}`
  let moved = 0
  for (let above = 40; above <= 60; above++) {
    const asked = `## What can I ask my team?\n\n${rows.join('\n')}\n\n${long}\n`
    const { handout, counts } = await printed(
      `# What?\n\n## Why?\n\n${lines(above)}${asked}`,
      'large',
      clinic,
    )
    const [notes = 0, questions = 0] = (['notes', 'questions'] as const).map((role) =>
      handout.parts.findIndex((part) => part.role === role),
    )
    if (notes === questions - 1 && counts.length === 1) moved++
  }
  expect(moved).toBeGreaterThan(0)
})
