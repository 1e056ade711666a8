import { cuesIn } from '../words/cues.ts'
import { fill, type HandoutWords } from '../words/words.ts'
import { groupIn } from './group-in.ts'
import type { Count } from './handout.ts'

/**
 * The whole numbers out of 100 that a text gives. Only what the text itself counts out of 100 is taken, so that all
 * pictures have one scale and nothing is worked out; ranges, percentages and other bases stay words.
 */
export function countsIn(text: string, words: HandoutWords): Count[] {
  const { outOf, range } = cuesIn(words.lang)
  const least = words.lang === 'en' ? 8 : 5
  const counts: Count[] = []
  for (const match of text.matchAll(outOf)) {
    const count = Number(match[1])
    // "67 to 71 out of 100" is a range: neither end stands for it.
    if (count > 100 || range.test(text.slice(0, match.index))) continue
    const label = fill(words.outOf, String(count))
    const group = groupIn(text, match.index, match.index + match[0].length, least)
    const alt = `${fill(words.outOfAlt, String(count))}: ${group ?? text}`
    counts.push({ count, label, ...(group && { group }), alt })
  }
  return counts
}
