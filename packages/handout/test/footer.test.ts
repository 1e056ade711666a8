import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { tightened } from '../src/press/cuts.ts'
import { fixture } from './support/read.ts'

const engine = await openEngine()
const topic = await fixture('hay-fever')

it('leaves as much room between the line at the foot of a page and the words below it with little white space', async () => {
  const handout = toHandout(topic, topic, null)
  const usual = await footOf(printHandout(handout, topic, engine).pdf!)
  const tight = await footOf(printHandout(tightened(handout), topic, engine).pdf!)
  expect(usual).toBeGreaterThan(handout.design.size)
  expect(tight).toBeCloseTo(usual, 3)
})

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
