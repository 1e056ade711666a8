import { type Chunk, endsSentence } from './chunk.ts'
import { plain } from './plain.ts'

/** Whether a document marks its lists, and which bare lines are no list in one that does. */
export interface ListMarks {
  marked: boolean
  staysBare: (lines: readonly Chunk[]) => boolean
}

/**
 * Tells whether a document marks its lists: one that does leaves none of sentences bare, and with bullets none that has a
 * sentence, or what stands again and again, as in cells. Numbers and boxes to tick stay where bullets are lost.
 */
export function marksLists(chunks: readonly Chunk[]): ListMarks {
  const bullets = chunks.filter(
    ({ role, marker }) => role === 'item' && marker && !marker.lost && bullet.test(marker.glyph),
  ).length
  const cells = bullets >= sure ? saidAgain(chunks) : new Set<string>()
  return {
    marked: bullets >= 2,
    staysBare: (lines) =>
      bullets >= sure
        ? lines.some((line) => isSentence(line) || cells.has(line.text))
        : lines.every((line) => isSentence(line)),
  }
}

const bullet = /^[•●▪■◦‣∙·*o+–-]$/u
/** So many bullets are no signs between the words of a page's foot. */
const sure = 3

/** Whole sentences right below each other are paragraphs where the document marks its lists. */
const isSentence = ({ text }: Chunk): boolean =>
  /^[^\p{Ll}]/u.test(text) && endsSentence(text) && !/^[^.:]{2,70}:\s/u.test(text)

/** What bare lines say three times or more. */
function saidAgain(chunks: readonly Chunk[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const chunk of chunks)
    if (plain(chunk)) counts.set(chunk.text, (counts.get(chunk.text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 ? [text] : [])))
}
