import { openEngine, papers, printHandout, toHandout, variants } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { fixture } from './support/read.ts'

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
