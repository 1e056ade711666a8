import fc from 'fast-check'
import { line, pdfOf } from './write-pdf.ts'

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

/** PDF files of up to three pages with lines of text anywhere. */
export const pdfPages: fc.Arbitrary<Uint8Array> = fc
  .array(page, { minLength: 1, maxLength: 3 })
  .map((pages) =>
    pdfOf(
      pages.map((pieces) =>
        pieces.map(({ font, size, x, y, text }) => line(font, size, x, y * 13.7, text)).join(''),
      ),
    ),
  )
