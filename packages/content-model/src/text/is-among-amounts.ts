import type { Chunk } from './chunk.ts'

/** `2.4`, `30 g`: what stands in a table, and never at the foot of a page. */
const amount =
  /^[<>≤≥~]? ?\d{1,4}(?:[.,]\d{1,3}|(?:[.,]\d{1,3})? ?(?:%|°C|[kmµ]?g|mcg|m?l|mm|cm|kcal|kJ|IU|mmol))$/u

/** Whether the line before or after is an amount: a bare figure beside it is one as well. */
export function isAmongAmounts(chunks: readonly Chunk[], index: number): boolean {
  return [chunks[index - 1], chunks[index + 1]].some((one) => one && amount.test(one.text.trim()))
}
