import { openEngine, papers, printHandout, toHandout, variants } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { fixture, topicOf } from './support/read.ts'

const engine = await openEngine()
const topic = await fixture('hay-fever')
const url = 'https://leaflets.example'

it('makes the model of a handout', async () => {
  const handout = toHandout(topic, topic, clinic, { url })
  const { code, ...rest } = handout
  const shown = { ...rest, code: { ...code, svg: code?.svg.slice(0, 30) } }
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
    'fixtures/hay-fever/handout.json',
  )
})

it.each(papers.flatMap((paper) => variants.map((variant) => [variant, paper] as const)))(
  'passes the gate as %s on %s',
  async (variant, paper) => {
    for (const whose of [clinic, null]) {
      const printed = printHandout(
        toHandout(topic, topic, whose, { variant, paper, url }),
        topic,
        engine,
      )
      expect(printed.errors).toEqual([])
      expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
    }
  },
)

it('counts pages as the PDF has them', async () => {
  const parts = Array.from(
    { length: 18 },
    (_, at) => `## Why ${at}?\n\n${'Some words here. '.repeat(9)}`,
  )
  const long = await topicOf(`# What is it?\n\n${parts.join('\n\n')}\n`)
  for (let count = 1; count <= 18; count++) {
    const topic = { ...long, children: long.children.slice(0, count) }
    const { pdf, pages } = printHandout(
      toHandout(topic, topic, clinic, { variant: 'large' }),
      topic,
      engine,
    )
    if (pdf) expect((await PDFDocument.load(pdf)).getPageCount()).toBe(pages)
    expect(pages).toBeLessThanOrEqual(4)
  }
})

it('prints the handout that was set, whatever was set after it', async () => {
  const handout = toHandout(topic, topic, clinic)
  const sheet = engine.set(handout, new Map())
  const other = await topicOf('# What else?\n\nSomething else.\n')
  engine.set(toHandout(other, other, clinic), new Map())
  if (Array.isArray(sheet)) throw new Error('not set')
  expect(await checkPdf(sheet.toPdf(false) as Uint8Array, handout)).toEqual([])
})
