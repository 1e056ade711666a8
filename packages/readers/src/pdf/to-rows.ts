import { type Item, letterCount, type Segment } from './page.ts'

/** Baselines closer than this are one. */
const tolerance = 2

/** What stands on one baseline, over the whole width of the page. */
export interface Row {
  y: number
  items: Item[]
}

/** Groups upright items by baseline, top to bottom; raised and lowered small letters join the row they belong to. */
export function toRows(items: readonly Item[]): Row[] {
  const rows: Row[] = []
  for (const item of [...items].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    if (row && item.y - row.y <= Math.min(tolerance, item.size * 0.25)) row.items.push(item)
    else rows.push({ y: item.y, items: [item] })
  }
  return joinShifted(rows)
}

/** Groups items that are already in reading order, as the tags of a file give them: a row ends where the baseline changes. */
export function toRowsInOrder(items: readonly Item[]): Row[] {
  const rows: Row[] = []
  for (const item of items) {
    const row = rows.at(-1)
    const last = row?.items.at(-1)
    const same = row && Math.abs(item.y - row.y) <= Math.min(tolerance, item.size * 0.25)
    if (same && last && item.x > last.x - item.size * 2) row.items.push(item)
    else rows.push({ y: item.y, items: [item] })
  }
  return joinParts(joinShifted(rows))
}

/** Joins neighbours on one baseline again, which a superscript between them had parted. */
function joinParts(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const right = Math.max(...(last?.items.map((item) => item.x + item.width) ?? [0]))
    if (last && Math.abs(last.y - row.y) <= tolerance && row.items[0]!.x >= right - 2)
      last.items.push(...row.items)
    else joined.push({ y: row.y, items: [...row.items] })
  }
  return joined
}

/** Moves superscripts and subscripts to the row beside which they stand. */
function joinShifted(rows: Row[]): Row[] {
  for (const [index, row] of rows.entries()) {
    row.items = row.items.filter((item) => {
      const host = [...nearby(rows, index, 1), ...nearby(rows, index, -1)].find((other) =>
        shiftsFrom(item, other),
      )
      host?.items.push(item)
      return !host
    })
  }
  return rows.filter((row) => row.items.length > 0)
}

function nearby(rows: readonly Row[], index: number, step: number): Row[] {
  const y = rows[index]!.y
  const found: Row[] = []
  for (let at = index + step; found.length < 3 && rows[at]; at += step) {
    if (Math.abs(rows[at]!.y - y) > 20) break
    found.push(rows[at]!)
  }
  return found
}

/** Whether an item is a superscript or subscript of the row: smaller, shifted a little, and touching one of its items. */
function shiftsFrom(item: Item, row: Row): boolean {
  return row.items.some((other) => {
    if (item.size > other.size * 0.86 || item.text.trim().length > 12) return false
    const rise = other.y - item.y
    if (rise > other.size * 0.65 || rise < -other.size * 0.4) return false
    const slack = other.size * 0.35
    const after = Math.abs(item.x - (other.x + other.width)) < slack
    const before = Math.abs(item.x + item.width - other.x) < slack
    return after || before
  })
}

/** White space that parts cells and columns, in sizes of the font; words are closer except in badly justified lines. */
const wide = 1

/** Cuts a row where wide white space parts it. */
export function toSegments(row: Row, gap: number = wide): Segment[] {
  const segments: Segment[] = []
  for (const item of [...row.items].sort((one, other) => one.x - other.x)) {
    const open = segments.at(-1)
    if (open && item.x - open.right <= Math.max(item.size, open.size) * gap) {
      open.items.push(item)
      open.right = Math.max(open.right, item.x + item.width)
    } else {
      segments.push({
        items: [item],
        x: item.x,
        right: item.x + item.width,
        y: row.y,
        size: item.size,
      })
    }
  }
  for (const segment of segments) segment.size = mainSize(segment.items)
  return segments
}

/** The size of most letters. */
export function mainSize(items: readonly Item[]): number {
  const letters = new Map<number, number>()
  for (const item of items) {
    const size = Math.round(item.size * 4) / 4
    letters.set(size, (letters.get(size) ?? 0) + letterCount([item]))
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, -1])[0]!
}
