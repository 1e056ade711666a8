import {
  endsSentence,
  type ItemBlock,
  type ParagraphBlock,
  type PdfBlock,
  textOf,
} from './block.ts'
import type { Line } from './page.ts'

/** Words no paragraph ends with: the rest must follow. */
const openEnd =
  /\b(?:a|an|and|are|as|at|be|because|but|by|for|from|has|have|if|in|into|is|nor|of|on|or|that|the|their|this|to|was|were|which|who|with|your)$/iu

/** Makes paragraphs and items of lists whole that the end of a column or page cut in two. */
export function joinBlocks(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = []
  for (const block of blocks) {
    const head = joined.at(-1)
    if (
      block.role === 'paragraph' &&
      head &&
      (head.role === 'paragraph' || head.role === 'item') &&
      goesOn(head, block)
    ) {
      joined[joined.length - 1] = withLines(head, block.lines)
    } else joined.push(block)
  }
  return joined
}

function withLines(head: ParagraphBlock | ItemBlock, lines: readonly Line[]): PdfBlock {
  if (head.role === 'paragraph' || head.more.length === 0)
    return { ...head, lines: [...head.lines, ...lines] }
  const last = head.more.at(-1)!
  return { ...head, more: [...head.more.slice(0, -1), [...last, ...lines]] }
}

function goesOn(head: ParagraphBlock | ItemBlock, tail: ParagraphBlock): boolean {
  const last = (head.role === 'item' && head.more.at(-1)?.at(-1)) || head.lines.at(-1)!
  const first = tail.lines[0]!
  const parted = last.page !== first.page || first.y < last.y
  if (!parted || Math.abs(last.size - first.size) > last.size * 0.09) return false
  if (/[.!?…:]["'”’)\]]*$/u.test(last.text) && endsSentence(textOf(head.lines))) return false
  if (/^[\p{Ll}(]/u.test(first.text) || /[,\u00ad-]$/u.test(last.text) || openEnd.test(last.text))
    return true
  const full = last.right > last.column.right - (last.column.right - last.column.left) * 0.12
  const wide = last.column.right - last.column.left > last.size * 12
  return (
    full &&
    wide &&
    head.role === 'paragraph' &&
    head.lines.length > 1 &&
    /^[\p{L}\p{N}(]/u.test(first.text)
  )
}
