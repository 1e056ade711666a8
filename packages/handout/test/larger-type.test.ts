import { openEngine, printHandout, toHandout, type Variant } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

/** A leaflet with so many sentences, as it was printed. */
async function printed(count: number, variant: Variant, title = 'What?') {
  const words = 'Some words that say what is known.\n\n'.repeat(count)
  const topic = await topicOf(`# ${title}\n\n## Why?\n\n${words}`)
  const model = toHandout(topic, topic, null, { variant })
  const { pdf, handout, pages, notes } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  return { design: handout.design, footer: handout.footer, pages, notes }
}

it('prints a booklet in larger letters where all of it has room on its four pages', async () => {
  const sizes: number[] = []
  for (const count of [32, 40, 48, 56, 80]) {
    const { design, pages, notes } = await printed(count, 'booklet')
    expect(pages % 4).toBe(0)
    if (design.size > 12) expect(notes).toEqual([])
    sizes.push(design.size)
  }
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  expect(sizes.at(0)).toBe(16)
  expect(sizes.at(-1)).toBe(12)
  expect(new Set(sizes).size).toBeGreaterThan(2)
})

it.each<Variant>(['standard', 'mono', 'key-points', 'large'])(
  'leaves the letters of any other form as they are: %s',
  async (variant) => {
    expect((await printed(5, variant)).design.size).toBe(variant === 'large' ? 18 : 12)
  },
)

it('sets the foot of its pages for those letters, and cuts no title for them', async () => {
  const name = 'Sore knees at night and what may help there'
  const short = await printed(5, 'booklet', name)
  expect(short.design.size).toBe(16)
  expect(short.footer).toMatchObject({ left: name, lines: 2 })
  const long = 'Sore knees with stiff elbows with swollen ankles with tired shoulders'
  const other = await printed(5, 'booklet', long)
  expect([13, 14]).toContain(other.design.size)
  expect(other.footer).toMatchObject({ left: long, lines: 2 })
})
