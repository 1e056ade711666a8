import { groupIn } from './group-in.ts'
import type { Count } from './handout.ts'
import { fill, type HandoutWords } from './words.ts'

const outOf = /(?<![\d.,–-])(\d{1,3}) (?:people )?(?:out of|in every|in|of) 100(?![\d%]|[.,]\d)/gu

/**
 * The whole numbers out of 100 that a text gives. Only what the text itself counts out of 100 is taken, so that all
 * pictures have one scale and nothing is worked out; ranges, percentages and other bases stay words.
 */
export function countsIn(text: string, words: HandoutWords): Count[] {
  const counts: Count[] = []
  for (const match of text.matchAll(outOf)) {
    const count = Number(match[1])
    // "67 to 71 out of 100" is a range: neither end stands for it.
    if (count > 100 || /\d (?:to|and|or|-|–) $/u.test(text.slice(0, match.index))) continue
    const label = fill(words.outOf, String(count))
    const group = groupIn(text, match.index, match.index + match[0].length)
    const alt = `${fill(words.outOfAlt, String(count))}: ${group ?? text}`
    counts.push({ count, label, ...(group && { group }), alt })
  }
  return counts
}
