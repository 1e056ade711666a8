import type { PdfBlock, TableBlock } from './block.ts'
import type { Line, Segment } from './page.ts'
import { toLine } from './to-line.ts'

/** Paragraphs from which a run is a table: three may be an address or a signature. */
const least = 4
/** Letters of a first cell: more is text with a label before it. */
const longest = 60

/**
 * Makes tables of runs of tagged paragraphs whose words tabs set under each other: lists of abbreviations are mostly
 * typed so, and nothing but the white space says what belongs to what.
 */
export function findTabTables(blocks: readonly PdfBlock[]): PdfBlock[] {
  const found: PdfBlock[] = []
  for (let from = 0; from < blocks.length; ) {
    const edge = edgeOf(blocks[from]!)
    let to = from + 1
    // Each page may have margins of its own.
    while (edge !== undefined && to < blocks.length && goesOn(blocks, to)) to++
    if (to - from >= least) found.push(toTable(blocks.slice(from, to)))
    else found.push(...blocks.slice(from, to))
    from = to
  }
  return found
}

function goesOn(blocks: readonly PdfBlock[], at: number): boolean {
  const own = edgeOf(blocks[at]!)
  const before = edgeOf(blocks[at - 1]!)
  if (own === undefined || before === undefined) return false
  return blocks[at]!.lines[0]!.page !== blocks[at - 1]!.lines[0]!.page || Math.abs(own - before) < 3
}

/** Where the second cell of a paragraph starts, if it is a row of two. */
function edgeOf(block: PdfBlock): number | undefined {
  const [first, ...more] = block.lines
  if (block.role !== 'paragraph' || first?.segments.length !== 2) return undefined
  const [head, rest] = first.segments as [Segment, Segment]
  const letters = head.items.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > longest || more.length > 3) return undefined
  return more.every((line) => Math.abs(line.x - rest.x) < 3) ? rest.x : undefined
}

function toTable(blocks: readonly PdfBlock[]): TableBlock {
  const rows = blocks.map(({ lines: [first, ...more] }): Line[][] => {
    const [head, rest] = first!.segments.map((segment) => toLine([segment], first!))
    return [[head!], [rest!, ...more]]
  })
  return {
    role: 'table',
    lines: rows.flat(2),
    rows,
    headerRows: 0,
    headerColumns: 1,
    confidence: 0.8,
  }
}
