import type { Item } from './page.ts'
import type { Row } from './to-rows.ts'

const bullet = /^\s*[\ue000-\uf8ff•‣◦●■□▪▫►▸❖➢➤]/u
/** White space before a bullet within a line, in sizes of its font. */
const wide = 0.8

/** Cuts a row that starts with a bullet before each further one: short items stand side by side. */
export function partBullets(row: Row): Row[] {
  const items = [...row.items].sort((one, other) => one.x - other.x)
  if (!items[0] || !bullet.test(items[0].text)) return [row]
  const parts: Item[][] = [[]]
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    const apart = before && item.x - (before.x + before.width) > item.size * wide
    if (apart && bullet.test(item.text)) parts.push([])
    parts.at(-1)!.push(item)
  }
  return parts.map((own) => ({ ...row, items: own }))
}
