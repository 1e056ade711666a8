import { endsSentence } from './chunk.ts'
import { asksInHeader, isColumnName, namedColumns } from './column-names.ts'

/** What tells the cells of one column from those of another, by themselves: how long they are, small letters, figures, yes and no, sentences. */
const features: readonly { of: (text: string) => number; slack: number }[] = [
  { of: (text) => Math.log(1 + text.length), slack: 0.2 },
  { of: (text) => (/^\D{0,2}\d/u.test(text) ? 1 : 0), slack: 0.5 },
  { of: (text) => (/\d/u.test(text) ? 1 : 0), slack: 0.5 },
  { of: (text) => (/^\p{Ll}/u.test(text) ? 1 : 0), slack: 0.5 },
  { of: (text) => (answer.test(text) ? 1 : 0), slack: 0.5 },
  { of: (text) => (endsSentence(text) ? 1 : 0), slack: 0.5 },
]

/** What a table asks and a list never does. */
const answer =
  /^(?:yes|no|never|always|sometimes|none|n\/a|ja|nein|nee|nie|oui|non|sí|si|sì|no|tak|nie|sim|não|[-–—✓✔✗✘x])$/iu

/**
 * How much speaks for some cells, row by row, standing in so many columns, header first: the logarithm of how much
 * better the columns tell what their cells look like than no columns do, less what any columns would by chance
 * (Schwarz, 1978: https://doi.org/10.1214/aos/1176344136), and more where the header holds usual names of columns.
 */
export function weighColumns(cells: readonly { text: string }[], width: number): number {
  const texts = cells.slice(width).map(({ text }) => text)
  const count = texts.length
  let weight = 0
  for (const { of, slack } of features) {
    const values = texts.map(of)
    const all = spread(values)
    if (all === 0) continue
    let inside = 0
    for (let column = 0; column < width; column++)
      inside += spread(values.filter((_, at) => at % width === column))
    weight += (count / 2) * Math.log((all + slack) / (inside + slack))
  }
  const named = namedColumns(cells.slice(0, width))
  // A header of names leaves no name below it, and holds little else.
  const below = texts[0] ?? ''
  const left = isColumnName(below) || asksInHeader(below) ? 2 : 0
  const others = named >= 2 ? width - named : 0
  const repeats = weighRepeats(texts, width)
  return (
    weight + repeats - ((width - 1) * Math.log(count)) / 2 + 2 * Math.min(3, named) - left - others
  )
}

/** How much of what a column holds is drawn anew in each of its cells, as against taken from those above. */
const fresh = 0.3

/**
 * How much better columns tell where the same words stand again than chance does: `Nurse` stands below `Nurse`. Each column
 * is taken to draw from what it has, as an urn does to which more of what was drawn is added (Pólya).
 */
function weighRepeats(texts: readonly string[], width: number): number {
  const seen = new Map<string, number[]>()
  let weight = 0
  for (const [at, text] of texts.entries()) {
    if (!/\p{L}/u.test(text)) continue
    const key = text.toLowerCase()
    const counts = seen.get(key) ?? Array.from({ length: width }, () => 0)
    const all = counts.reduce((sum, count) => sum + count, 0)
    if (all > 0) weight += Math.log((width * (counts[at % width]! + fresh)) / (all + width * fresh))
    counts[at % width]!++
    seen.set(key, counts)
  }
  return weight
}

/** Sum of the squares of what values differ from their mean by. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}
