import { endsSentence, type HeadingBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import type { Body } from './measure-body.ts'
import type { Line } from './page.ts'

/** Larger than the body by this much: a heading. */
const larger = 1.08

/**
 * How sure it is that some lines of one style are a heading, 0 to 1: by their size, or by being short, bold or in
 * capitals and standing alone. `before` and `after` are their neighbours in the text.
 */
export function headingConfidence(
  lines: readonly Line[],
  body: Body,
  alone: { before: boolean; after: boolean },
): number {
  const text = textOf(lines)
  const words = wordCount(text)
  if (!/\p{L}{2}|\p{L}$/u.test(text) || words > 30 || text.length > 240) return 0
  // Dots that lead to a page number: a table of contents.
  if (/(?:\.\s?){4}/u.test(text)) return 0
  const first = lines[0]!
  const ratio = first.size / body.size
  const sentence = /[.,;]$/u.test(text)
  if (ratio >= larger) {
    if (sentence && words > 12) return 0
    if (sentence || ratio < 1.15) return alone.before ? 0.75 : 0.5
    return ratio >= 1.3 ? 0.97 : 0.9
  }
  if (ratio < 0.9 || !alone.before || lines.length > 2 || sentence || words > 16) return 0
  if (lines.every((line) => line.bold) && !body.bold) {
    if (!/^\P{L}*\p{Lu}|^\P{L}*\p{Lo}|\?$/u.test(text)) return 0.5
    return alone.after ? 0.85 : 0.7
  }
  const slanted =
    lines.length === 1 && words <= 8 && !/:$/u.test(text) && /^\P{L}*\p{Lu}/u.test(text)
  if (slanted && alone.after && isItalic(first)) return 0.6
  const capitals =
    /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text) && text.replace(/\P{L}/gu, '').length >= 5
  return capitals && !endsSentence(text.replace(/:$/u, '')) && lines.length === 1 ? 0.6 : 0
}

/** Whether all letters of a line slant. */
export function isItalic(line: Line): boolean {
  return line.segments.every(({ items }) => items.every((item) => item.italic))
}

/** Styles that headings of a document have, most important first, as levels. The first heading of page 1 in the largest is the title. */
export function setLevels(
  blocks: readonly PdfBlock[],
  title: HeadingBlock | undefined,
): PdfBlock[] {
  const guessed = blocks.filter(
    (block): block is HeadingBlock => block.role === 'heading' && block.level === undefined,
  )
  const styles: { size: number; weight: number }[] = []
  const rest = guessed.filter((block) => block !== title)
  for (const { size, weight } of rest
    .map(styleOf)
    .sort((one, other) => other.size - one.size || other.weight - one.weight)) {
    const known = styles.some((style) => style.weight === weight && style.size / size < 1.045)
    if (!known) styles.push({ size, weight })
  }
  return blocks.map((block): PdfBlock => {
    if (block.role !== 'heading' || block.level !== undefined) return block
    if (block === title) return { ...block, level: 1 }
    const { size, weight } = styleOf(block)
    const rank = styles.findIndex((style) => style.weight === weight && style.size / size < 1.045)
    return { ...block, level: Math.min(6, rank + 2) as 2 }
  })
}

function styleOf({ lines }: HeadingBlock): { size: number; weight: number } {
  const size = lines[0]!.size
  const bold = lines.every((line) => line.bold)
  const capitals = !/\p{Ll}/u.test(textOf(lines))
  return { size, weight: (bold ? 2 : 0) + (capitals ? 1 : 0) }
}

/** The title: the heading of page 1 that the metadata name, else the largest. */
export function findTitle(
  blocks: readonly PdfBlock[],
  declared: string | undefined,
): HeadingBlock | undefined {
  const page = blocks[0]?.lines[0]?.page ?? 1
  const headings = blocks.filter(
    (block): block is HeadingBlock => block.role === 'heading' && block.lines[0]!.page === page,
  )
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const named = declared && headings.find(({ lines }) => plain(textOf(lines)) === plain(declared))
  if (named) return named
  return headings.reduce<HeadingBlock | undefined>(
    (best, block) => (best && best.lines[0]!.size >= block.lines[0]!.size * 0.999 ? best : block),
    undefined,
  )
}
