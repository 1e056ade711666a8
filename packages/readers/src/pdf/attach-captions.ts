import { type PdfBlock, textOf, wordCount } from './block.ts'
import { isCaption } from './is-caption.ts'

/** Lines of the longest caption. */
const longest = 5

/** Gives tables the captions that stand right above them, or right below where nothing is above. */
export function attachCaptions(blocks: readonly PdfBlock[]): PdfBlock[] {
  const out: PdfBlock[] = []
  for (const block of joinNames(blocks)) {
    const last = out.at(-1)
    if (block.role === 'table' && last && isCaptionBlock(last)) {
      out[out.length - 1] = {
        ...block,
        caption: last.lines,
        lines: [...last.lines, ...block.lines],
      }
    } else if (
      last?.role === 'table' &&
      !last.caption &&
      isCaptionBlock(block) &&
      block.lines[0]!.page === last.lines.at(-1)!.page
    ) {
      out[out.length - 1] = {
        ...last,
        caption: block.lines,
        lines: [...last.lines, ...block.lines],
      }
    } else out.push(block)
  }
  return out
}

/** Word processors put the name of a table on the line below its number: `Table 4`, `Risk factors`. */
function joinNames(blocks: readonly PdfBlock[]): PdfBlock[] {
  const out: PdfBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    const bare =
      last?.role === 'paragraph' &&
      last.lines.length === 1 &&
      wordCount(last.lines[0]!.text) <= 3 &&
      isCaption(last.lines[0]!.text)
    const named =
      bare &&
      (block.role === 'paragraph' ||
        (block.role === 'heading' && block.confidence !== undefined)) &&
      block.lines.length <= 3 &&
      block.lines[0]!.page === last.lines[0]!.page &&
      block.lines.every((line) => line.bold === last.lines[0]!.bold)
    if (named) out[out.length - 1] = { role: 'paragraph', lines: [...last.lines, ...block.lines] }
    else out.push(block)
  }
  return out
}

function isCaptionBlock(block: PdfBlock): boolean {
  const text = textOf(block.lines)
  return (
    (block.role === 'paragraph' || (block.role === 'heading' && block.level === undefined)) &&
    block.lines.length <= longest &&
    /^\P{L}*ta/iu.test(text) &&
    isCaption(text)
  )
}
