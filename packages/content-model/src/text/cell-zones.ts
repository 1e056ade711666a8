import { type Chunk, endsSentence, indexesOf, isContent, wordCount } from './chunk.ts'

/** How many lines on each side of one are looked at. */
const reach = 6
/** How many of those and itself may be cells, and how many stand elsewhere too. */
const least = { cells: 10, again: 3 }

/**
 * The lines that stand among the cells of a table that was saved one cell a line and could not be read: nearly all round
 * them are without a mark and no sentences, and the same few words stand there again and again, as they do in a column.
 * No heading is among those, whatever it looks like.
 */
export function cellZones(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>()
  const counts = new Map<string, number>()
  for (const { role, marker, text } of chunks) {
    if (role !== 'text' || marker || text.length > 40) continue
    const key = keyOf(text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const again = new Set([...counts].flatMap(([text, count]) => (count >= 3 ? [text] : [])))
  if (again.size < 2) return found
  const lines = indexesOf(chunks, isContent)
  const cells = Uint8Array.from(lines, (index) => (isCell(chunks[index]!) ? 1 : 0))
  const repeats = Uint8Array.from(lines, (index) => (again.has(keyOf(chunks[index]!.text)) ? 1 : 0))
  const sum = { cells: 0, again: 0 }
  const count = (at: number, sign: 1 | -1): void => {
    sum.cells += sign * (cells[at] ?? 0)
    sum.again += sign * (repeats[at] ?? 0)
  }
  for (let at = 0; at < reach; at++) count(at, 1)
  for (let from = 0, at = 0; at < lines.length; at++) {
    count(at + reach, 1)
    count(at - reach - 1, -1)
    if (cells[at] === 0) from = at + 1
    else if (sum.cells >= least.cells && sum.again >= least.again) {
      found.add(lines[at]!)
      // So is what stands before it and behind up to a line of another kind, but for the first and the last.
      for (let above = at - 1; above > from && !found.has(lines[above]!); above--)
        found.add(lines[above]!)
      for (let to = at + 1; cells[to] === 1 && cells[to + 1] === 1; to++) {
        if (found.has(lines[to]!)) break
        found.add(lines[to]!)
      }
    }
  }
  // Where blank lines part few lines from those around them, the ones they do are no cells.
  const alone = lines.filter((index) => found.has(index) && standsAlone(chunks, index))
  if (alone.length <= found.size / 3) for (const index of alone) found.delete(index)
  return found
}

/** Whether blank lines part a line from those above and below. */
const standsAlone = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index - 1]?.group !== chunks[index]!.group &&
  chunks[index + 1]?.group !== chunks[index]!.group

/** Of cells in capitals two or three may have come into one line. */
const keyOf = (text: string): string =>
  text.length <= 40 && /^\p{Lu}{2,}(?: [\p{Lu}-]+)+$/u.test(text) ? text.split(' ')[0]! : text

const isCell = ({ role, marker, text }: Chunk): boolean =>
  role === 'row' || (role === 'text' && !marker && !endsSentence(text) && wordCount(text, 31) <= 30)
