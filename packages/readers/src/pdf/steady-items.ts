import type { Item } from './page.ts'
import { mainSize } from './to-rows.ts'

/** Recognised letters of one size differ by so much. */
const spread = 0.25
/** Recognised words of one line stand so much higher or lower, in sizes of the text. */
const drift = 0.35

/** Text that was recognised in a picture, with the sizes and places of its words made steady. */
export function steadyItems(items: readonly Item[]): Item[] {
  const size = mainSize(items)
  const straight = items.filter((item) => !item.turned)
  const rows: Item[][] = []
  for (const item of [...straight].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    if (row && item.y - row[0]!.y <= size * drift) row.push(item)
    else rows.push([item])
  }
  const places = new Map(
    rows.flatMap((row) => {
      const { y } = row[Math.floor(row.length / 2)]!
      return row.map((item) => [item, y] as const)
    }),
  )
  return items.map((item) => {
    const near = Math.abs(item.size - size) < size * spread
    return { ...item, y: places.get(item) ?? item.y, ...(near && { size }) }
  })
}
