import type { PdfBlock } from './block.ts'
import { leastOf, mostOf } from './extremes.ts'
import type { Aside } from './form-asides.ts'

/**
 * Puts boxes and small print between the blocks of the text: a box behind the block above it in
 * its column, or beside which it starts, small
 * print behind the last block that starts on its page, so that none parts a paragraph.
 */
export function addAsides(blocks: readonly PdfBlock[], asides: readonly Aside[]): PdfBlock[] {
  if (asides.length === 0) return [...blocks]
  const behind = new Map<number, PdfBlock[]>()
  // Both are in the order of pages.
  let start = 0
  let page = 0
  for (const aside of asides) {
    if (aside.page !== page) {
      page = aside.page
      while (blocks[start] && pageOf(blocks[start]!) < page) start++
    }
    let at = start - 1
    const beside: number[] = []
    for (let index = start; blocks[index] && pageOf(blocks[index]!) === page; index++) {
      const line = blocks[index]!.lines[0]!
      if (line.y <= aside.top + line.size) at = index
      beside.push(index)
    }
    at = inColumn(blocks, beside, aside) ?? at
    behind.set(at, [...(behind.get(at) ?? []), aside.block])
  }
  return [
    ...(behind.get(-1) ?? []),
    ...blocks.flatMap((block, index) => [block, ...(behind.get(index) ?? [])]),
  ]
}

/** How many times as wide as a box the column is at most that the box stands in. */
const wide = 1.6

/**
 * Behind which block a box stands that fills its column: the one above it there, or, at the top of a column, what is read
 * before the one below. Undefined for a box that text runs beside.
 */
function inColumn(
  blocks: readonly PdfBlock[],
  indices: readonly number[],
  { block, top }: Aside,
): number | undefined {
  if (block.role !== 'callout') return undefined
  const left = leastOf(block.lines.map(({ x }) => x))
  const right = mostOf(block.lines.map((line) => line.right))
  const own = indices.flatMap((index) => {
    const line = blocks[index]!.lines[0]!
    const shared = Math.min(right, line.column.right) - Math.max(left, line.column.left)
    return shared > (right - left) * 0.8 ? [{ index, line }] : []
  })
  const above = own.filter(({ line }) => line.y <= top + line.size)
  const below = own.filter(({ line }) => line.y > top + line.size)
  const last = above.reduce((best, one) => (one.line.y >= best.line.y ? one : best), above[0]!)
  if (last && last.line.column.right - last.line.column.left < (right - left) * wide)
    return last.index
  const next = below.reduce((best, one) => (one.line.y < best.line.y ? one : best), below[0]!)
  return next ? next.index - 1 : undefined
}

function pageOf({ lines }: PdfBlock): number {
  return lines[0]?.page ?? 0
}
