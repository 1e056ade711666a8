import { type AnyNode, toText } from '@plainleaf/content-model'
import { fromPdf } from '@plainleaf/readers'
import fc from 'fast-check'
import { getDocument } from 'unpdf/pdfjs'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { pdfPages } from './pdf/arbitrary-pages.ts'

/** Letters and digits, sorted: order is not what this law is about. */
const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('')

/** What the library itself reads. */
async function itsText(value: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(value), verbosity: 0 })
  const document = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  await task.destroy()
  return texts.join(' ')
}

it('loses and invents no letter, whatever stands wherever on a page', async () => {
  await fc.assert(
    fc.asyncProperty(pdfPages, async (value) => {
      const draft = await fromPdf(new VFile({ path: 'a.pdf', value }))
      const kept = draft.blocks.map((block) => toText(block as AnyNode)).join(' ')
      const left = draft.dropped.map(({ text }) => text).join(' ')
      expect(letters(`${kept} ${left}`)).toBe(letters(await itsText(value)))
    }),
    { numRuns: 400 },
  )
})
