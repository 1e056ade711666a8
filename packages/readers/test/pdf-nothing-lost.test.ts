import { type AnyNode, toText } from '@plainleaf/content-model'
import { fromPdf } from '@plainleaf/readers'
import fc from 'fast-check'
import { getDocument } from 'unpdf/pdfjs'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { line, pdfOf } from './pdf/write-pdf.ts'

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

const word = fc.constantFrom(
  'nose',
  'Bleed',
  'the',
  'ice',
  'Pinch',
  'well',
  'ten',
  'HELP',
  'see',
  'a',
  'lean for-',
  'Why?',
  'end.',
  '\x95 x',
  '- y',
)
const piece = fc.record({
  font: fc.constantFrom<'F' | 'B'>('F', 'F', 'B'),
  size: fc.constantFrom(6, 8, 11, 11, 11, 14, 20),
  x: fc.constantFrom(40, 60, 60, 78, 96, 300, 310, 450),
  y: fc.integer({ min: 2, max: 60 }),
  text: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
})
const page = fc.array(piece, { minLength: 1, maxLength: 30 })

it('loses and invents no letter, whatever stands wherever on a page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const value = pdfOf(
        pages.map((pieces) =>
          pieces.map(({ font, size, x, y, text }) => line(font, size, x, y * 13.7, text)).join(''),
        ),
      )
      const draft = await fromPdf(new VFile({ path: 'a.pdf', value }))
      const kept = draft.blocks.map((block) => toText(block as AnyNode)).join(' ')
      const left = draft.dropped.map(({ text }) => text).join(' ')
      expect(letters(`${kept} ${left}`)).toBe(letters(await itsText(value)))
    }),
    { numRuns: 400 },
  )
})
