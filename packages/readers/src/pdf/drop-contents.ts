import { isContentsTitle } from '../draft/is-contents-title.ts'
import { type PdfBlock, textOf } from './block.ts'
import type { Line } from './page.ts'

/** A line that ends with the number of a page, or of two. */
const numbered = /(?:^|\s)(?:\d{1,4}|[ivxlc]{1,6})$/iu
/** Lines from which numbers at the end are those of pages. */
const least = 3

/**
 * Takes out tables of contents: the lines behind a heading that says so, as far as they end with a page number, and
 * the heading itself where nothing is left below it. `leaders` are the pages on which lines with dots were left out
 * already.
 */
export function dropContents(
  blocks: readonly PdfBlock[],
  leaders: ReadonlySet<number>,
): { blocks: PdfBlock[]; contents: Line[] } {
  const kept: PdfBlock[] = []
  const contents: Line[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const titled =
      (block.role === 'heading' || block.role === 'paragraph') &&
      isContentsTitle(textOf(block.lines))
    if (!titled) {
      kept.push(block)
      continue
    }
    let to = index + 1
    let lines = 0
    let last = to
    // The heading of what follows may end with a number too, but is larger.
    const size = (blocks[to]?.lines[0]?.size ?? 0) * 1.2
    const small = (one: PdfBlock): boolean => (one.lines[0]?.size ?? 0) <= size
    while (
      blocks[to] &&
      small(blocks[to]!) &&
      (isEntry(blocks[to]!) || (lines > 0 && isPart(blocks, to)))
    ) {
      lines += blocks[to]!.lines.length
      to++
      if (isEntry(blocks[to - 1]!)) last = to
    }
    const page = block.lines[0]?.page ?? 0
    const dotted = leaders.has(page) || leaders.has(page + 1)
    if (lines < least && !dotted) {
      kept.push(block)
      continue
    }
    contents.push(...blocks.slice(index, last).flatMap((one) => one.lines))
    index = last - 1
  }
  return { blocks: kept, contents }
}

function isEntry(block: PdfBlock): boolean {
  const ends = block.lines.filter(({ text }) => numbered.test(text))
  return ends.length > 0 && ends.length * 2 >= block.lines.length
}

/** Whether a short block without a number stands between entries: the name of a part. */
function isPart(blocks: readonly PdfBlock[], at: number): boolean {
  const next = blocks[at + 1]
  return blocks[at]!.lines.length <= 2 && next !== undefined && isEntry(next)
}
