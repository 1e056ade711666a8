import { type PdfBlock, textOf, wordCount } from './block.ts'
import { isItalic } from './find-headings.ts'

/** Words up to which a line right below the title is a subtitle. */
const longest = 12

const isSlanted = ({ lines }: PdfBlock): boolean => lines.length > 0 && lines.every(isItalic)

/** Makes a guessed heading right below the title text, where another heading follows it: a subtitle heads nothing. */
export function settleSubtitle(blocks: readonly PdfBlock[]): PdfBlock[] {
  const at = blocks.findIndex((block) => block.role === 'heading' && block.level === 1)
  const [title, line, next] = blocks.slice(Math.max(0, at), at + 3)
  const guessed = line?.role === 'heading' && line.confidence !== undefined
  const small = (line?.lines[0]?.size ?? 0) < (title?.lines[0]?.size ?? 0) * 0.9
  if (at < 0 || !guessed || !small) return [...blocks]
  // One that slants where no other heading does is none either.
  const slants =
    isSlanted(line) &&
    !blocks.some((block) => block !== line && block.role === 'heading' && isSlanted(block))
  if (next?.role !== 'heading' && !slants) return [...blocks]
  if (wordCount(textOf(line.lines)) > longest || /^\d/u.test(textOf(line.lines))) return [...blocks]
  if (next?.role === 'heading' && (next.level ?? 2) > (line.level ?? 2)) return [...blocks]
  return blocks.map((block) => (block === line ? { role: 'paragraph', lines: line.lines } : block))
}
