import type { RuledTable } from './find-ruled-tables.ts'
import type { Box, Item, PdfPage } from './page.ts'
import { toRows, toSegments } from './to-rows.ts'

/** A box that text runs beside: a definition, a key message, a quotation. */
export interface Float {
  box: Box
  items: Item[]
}

/** Lines of text that a box holds at least; a label has one. */
const least = 2
/** Share of the text's width that a box fills at most, to have room for text beside it. */
const widest = 0.72

/**
 * Frames and backgrounds with text beside them, as their text would be read into that of the lines next to it, and
 * the items in none. Boxes that stand side by side are cells of a table or columns of a design, and no floats.
 */
export function findFloats(
  items: readonly Item[],
  page: Pick<PdfPage, 'boxes' | 'height'>,
  tables: readonly RuledTable[],
): { floats: Float[]; rest: Item[] } {
  const left = items.reduce((x, item) => Math.min(x, item.x), Number.POSITIVE_INFINITY)
  const right = items.reduce((x, item) => Math.max(x, item.x + item.width), 0)
  const floats: Float[] = []
  const gone = new Set<Item>()
  const fitting = page.boxes.filter(
    (box) =>
      box.right - box.left < (right - left) * widest &&
      box.right - box.left > 60 &&
      box.bottom - box.top < page.height * 0.7 &&
      !tables.some((table) => overlaps(table, box)),
  )
  const boxes = fitting.filter((box) => !fitting.some((other) => isBeside(box, other)))
  for (const box of boxes.sort((one, other) => areaOf(other) - areaOf(one))) {
    const own = items.filter((item) => !gone.has(item) && isInside(item, box))
    if (toRows(own).length < least) continue
    const outside = items.filter((item) => !own.includes(item) && !gone.has(item))
    if (!hasTextBeside(outside, box)) continue
    floats.push({ box, items: own })
    for (const item of own) gone.add(item)
  }
  floats.sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
  return { floats, rest: items.filter((item) => !gone.has(item)) }
}

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top)

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

/** Whether two boxes stand next to each other with the same height, as cells do. */
function isBeside(one: Box, other: Box): boolean {
  if (one === other || (one.left < other.right && other.left < one.right)) return false
  return Math.abs(one.top - other.top) < 4 && Math.abs(one.bottom - other.bottom) < 4
}

function isInside({ x, y, width, size }: Item, { left, right, top, bottom }: Box): boolean {
  return x > left - 2 && x + width < right + 2 && y - size * 0.6 > top - 2 && y < bottom + 2
}

/** Whether lines as long as those of a column stand level with a box. */
function hasTextBeside(items: readonly Item[], box: Box): boolean {
  const level = items.filter(({ y, size }) => y > box.top && y - size * 0.7 < box.bottom)
  const long = toRows(level)
    .flatMap((row) => toSegments(row))
    .filter(
      ({ x, right, size }) =>
        right - x > size * 10 && (right <= box.left + 2 || x >= box.right - 2),
    )
  return long.length >= least
}
