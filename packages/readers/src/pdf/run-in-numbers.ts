import { type PdfBlock, textOf } from './block.ts'

/** A heading that is only a number, such as `1.2.3` of a guideline, is the start of the paragraph beside it. */
export function runInNumbers(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const number =
      last?.role === 'heading' &&
      /^[\d.()\s]+$/u.test(textOf(last.lines)) &&
      last.level !== undefined
    if (number && block.role === 'paragraph')
      joined[joined.length - 1] = { ...block, lines: [...last.lines, ...block.lines] }
    else joined.push(block)
  }
  return joined
}
