import { type PdfBlock, textOf } from './block.ts'
import { isCaption } from './is-caption.ts'

/** Blocks above a caption from which they are the words of a drawing; a heading may stand above a picture alone. */
const least = 3
/** Blocks that are looked at. */
const reach = 40
/** Letters of a paragraph from which it is text. */
const long = 90

/** Headings and tables that are the words of a drawing: they stand above the caption of a figure among short lines. */
export function findFigureParts(blocks: readonly PdfBlock[]): Set<PdfBlock> {
  const parts = new Set<PdfBlock>()
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'paragraph' || !isFigureCaption(textOf(block.lines))) continue
    const page = block.lines[0]!.page
    const above: PdfBlock[] = []
    for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
      const one = blocks[at]!
      if (one.lines[0]?.page !== page || !isShort(one)) break
      above.push(one)
    }
    if (above.length < least) continue
    for (const one of above)
      if ((one.role === 'heading' && one.level === undefined) || one.role === 'table')
        parts.add(one)
  }
  return parts
}

function isFigureCaption(text: string): boolean {
  return /^(?:fig|abb|kuva)/iu.test(text) && isCaption(text)
}

/** Whether a block may be the words of a drawing; a table that lines show is none. */
function isShort(block: PdfBlock): boolean {
  if (block.role === 'table') return (block.confidence ?? 1) < 0.9
  if (block.role === 'note' || block.role === 'callout') return false
  return textOf(block.lines).length < long
}
