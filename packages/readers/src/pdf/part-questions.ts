import { type PdfBlock, textOf } from './block.ts'
import type { Line } from './page.ts'

/** Questions from which bold first lines are those of an FAQ. */
const least = 2

/**
 * Parts paragraphs of a tagged file behind a bold question that its answer follows on the next line, where several begin
 * with one. The questions stand below the heading before them.
 */
export function partQuestions(blocks: readonly PdfBlock[]): PdfBlock[] {
  const asking = new Set(blocks.filter(({ role, lines }) => role === 'paragraph' && asks(lines)))
  if (asking.size < least) return [...blocks]
  let above: number | undefined
  return blocks.flatMap((block): PdfBlock[] => {
    if (block.role === 'heading') above = block.level
    if (!asking.has(block)) return [block]
    const at = block.lines.findIndex(({ bold }) => !bold)
    const [question, answer] = [block.lines.slice(0, at), block.lines.slice(at)]
    const level = above && { level: Math.min(6, Math.max(2, above + 1)) as 2 }
    return [
      { role: 'heading', lines: question, confidence: 0.8, ...level },
      { role: 'paragraph', lines: answer },
    ]
  })
}

/** Whether bold lines that ask stand above others that answer. */
function asks(lines: readonly Line[]): boolean {
  const at = lines.findIndex(({ bold }) => !bold)
  return (
    at > 0 &&
    /[?？؟]$/u.test(textOf(lines.slice(0, at))) &&
    /^["“(]?[\p{Lu}\p{N}]/u.test(lines[at]!.text)
  )
}
