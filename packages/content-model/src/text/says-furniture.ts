import type { DroppedReason } from '../tree/topic.ts'
import { furniturePhrases } from './furniture-phrases.ts'

/**
 * Why a line that stands by itself is page furniture, by nothing but its words: `Share this page`, `Last updated: …`.
 * Null when it says something else.
 */
export function saysFurniture(line: string): DroppedReason | null {
  const plain = line.trim().toLowerCase()
  if (plain.length > 400) return null
  const words = plain.split(/\s+/u).length
  const said = furniturePhrases.find(
    (one) => words <= one.words && one.pattern.test(plain) && !one.unless?.test(plain),
  )
  return said?.reason ?? null
}
