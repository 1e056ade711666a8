import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { tightened } from '../src/press/cuts.ts'
import { fixture, topicOf } from './support/read.ts'

const engine = await openEngine()
const topic = await fixture('hay-fever')

it('leaves as much room between the line at the foot of a page and the words below it with little white space', async () => {
  const handout = toHandout(topic, topic, null)
  const usual = await footOf(printHandout(handout, topic, engine).pdf!)
  const tight = await footOf(printHandout(tightened(handout), topic, engine).pdf!)
  expect(usual).toBeGreaterThan(handout.design.size)
  expect(tight).toBeCloseTo(usual, 3)
})

const short = 'What is hay fever?'
const long =
  'Hay fever, hives and other allergies of the nose, the eyes and the skin: what should your family know?'
const feet = [short, long].flatMap((title) =>
  (['a4', 'letter'] as const).flatMap((paper) =>
    [false, true].map((close) => ({ title, paper, close })),
  ),
)

it.each(feet)(
  'prints no foot in large print where printers cut it: $title, $paper, $close',
  async ({ title, paper, close }) => {
    const said = await topicOf(`# ${title}\n\n## What is it?\n\nIt makes you sneeze in summer.\n`)
    const handout = toHandout(said, said, null, { variant: 'large', paper })
    const { pdf } = printHandout(close ? tightened(handout) : handout, said, engine)
    // Printers leave up to 5 mm white; letters such as "g" reach 1.2 mm below the line they stand on.
    expect(await lowestOf(pdf!)).toBeGreaterThan(5 + 1.3)
  },
)

/** How many millimetres above the edge of the first page its lowest words stand. */
async function lowestOf(pdf: Uint8Array): Promise<number> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const page = await file.getPage(1)
  const { items } = await page.getTextContent()
  const heights = items.flatMap((item) =>
    'str' in item && item.str.trim() ? [item.transform[5]] : [],
  )
  return (Math.min(...heights) / 72) * 25.4
}

/** How far below the last line that is drawn on the first page the last words on it stand. */
async function footOf(pdf: Uint8Array): Promise<number> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const page = await file.getPage(1)
  const { items } = await page.getTextContent()
  const words = items.findLast((item) => 'str' in item && item.str.startsWith('Page'))
  const { fnArray, argsArray } = await page.getOperatorList()
  const moved = fnArray.lastIndexOf(OPS.transform, fnArray.lastIndexOf(OPS.constructPath))
  return argsArray[moved][5] - (words && 'transform' in words ? words.transform[5] : Number.NaN)
}
