import type { Float } from './find-floats.ts'
import { findRegions } from './find-regions.ts'
import type { RuledTable } from './find-ruled-tables.ts'
import type { Box, Item, PdfPage } from './page.ts'
import { opensBox } from './to-box.ts'
import { joinItems } from './to-line.ts'
import { mainSize, toRows, toSegments } from './to-rows.ts'

/** Lines of a box that warns or gives a tip: more is a section of its own. */
const most = 12

/**
 * Frames and backgrounds across the whole text that begin as a warning or a tip does, as their text would be read into
 * what follows; and the items in none. Others may be sections with a frame, and stay text.
 */
export function findFramed(
  items: readonly Item[],
  page: Pick<PdfPage, 'boxes' | 'rules'>,
  tables: readonly RuledTable[],
): { framed: Float[]; rest: Item[] } {
  const rows = toRows(items)
  if (!rows.some((row) => opensBox(joinItems(row.items)))) return { framed: [], rest: [...items] }
  const frames = findRegions(
    page.rules,
    rows.map((row) => toSegments(row)),
  ).filter(({ levels, uprights }) => levels.length === 2 && uprights.length === 2)
  const size = mainSize(items)
  const framed: Float[] = []
  const gone = new Set<Item>()
  for (const box of [...page.boxes, ...frames]) {
    if (tables.some((table) => overlaps(table, box))) continue
    const own = items.filter((item) => !gone.has(item) && isInside(item, box))
    const lines = toRows(own)
    const [first] = lines
    if (!first || lines.length > most || own.length === items.length) continue
    if (!opensBox(joinItems(first.items)) || own.some((item) => item.size > size * 1.15)) continue
    const { left, right, top, bottom } = box
    framed.push({ box: { left, right, top, bottom }, items: own })
    for (const item of own) gone.add(item)
  }
  framed.sort((one, other) => one.box.top - other.box.top)
  return { framed, rest: items.filter((item) => !gone.has(item)) }
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right - 2 &&
  other.left < one.right - 2 &&
  one.top < other.bottom - 2 &&
  other.top < one.bottom - 2

const isInside = ({ x, y, width, size }: Item, { left, right, top, bottom }: Box): boolean =>
  x > left - 2 && x + width < right + 2 && y - size * 0.6 > top - 2 && y < bottom + 2
