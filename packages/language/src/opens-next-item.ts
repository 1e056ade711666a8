/** The bullet, number or letter, and stops that open an item of a list. */
const mark = /^\s*((?:[•⁃]\s?)?)(\d{1,2}|[a-z])([.)]{1,2})\s/u

/**
 * Whether the mark at `at` numbers the item after the one that began at `start`: `1) Rinse 2) Dry`. Both marks are
 * written alike, so that a number inside a sentence opens nothing.
 */
export function opensNextItem(text: string, start: number, at: number): boolean {
  const [, bullet, own, stops] = mark.exec(text.slice(start, start + 12)) ?? []
  const [, nextBullet, next, nextStops] = mark.exec(text.slice(at, at + 12)) ?? []
  if (!own || !next || bullet !== nextBullet || stops !== nextStops) return false
  return orderOf(next) === orderOf(own) + 1
}

/** Numbers count from 1, letters from far above. */
function orderOf(mark: string): number {
  return /\d/u.test(mark) ? Number(mark) : 1000 + mark.charCodeAt(0)
}
