import {
  type Chunk,
  contentAfter,
  contentBefore,
  endsSentence,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isDisclaimer } from './is-disclaimer.ts'
import { tidyPiece } from './piece.ts'
import { plain } from './plain.ts'

/**
 * Lists of whole sentences that lost their marks in the copy of a web page, where a blank line stands behind every
 * paragraph: sentences right below each other are items there. In a copy of what was selected the text below the last
 * heading or list follows without a blank line, so that the last line of a block is a paragraph.
 */
export function markSentences(chunks: readonly Chunk[]): Chunk[] {
  const copied = copiedAs(chunks)
  if (!copied) return [...chunks]
  const out = [...chunks]
  for (let from = 0; from < out.length; from++) {
    if (!isSentence(out[from]!) || isBelow(out, from, isSentence)) continue
    let to = from + 1
    while (to < out.length && isSentence(out[to]!) && isBelow(out, to)) to++
    const above = contentBefore(out, from)
    const led = above !== undefined && endsInColon(above.text)
    const headed = above?.role === 'heading' && isBelow(out, from)
    const last = copied === 'selection' && !isBelow(out, to) ? to - 1 : to
    if ((led || headed) && last - from >= (led ? 2 : 3))
      for (let at = from; at < last; at++)
        out[at] = {
          ...out[at]!,
          ...tidyPiece(out[at]!),
          group: out[from]!.group,
          role: 'item',
          confidence: 0.7,
          alternatives: ['text'],
        }
    from = to - 1
  }
  return out
}

/** Which copy of a web page it is, told by whether text stands right below its headings; undefined of other texts. */
function copiedAs(chunks: readonly Chunk[]): 'selection' | 'page' | undefined {
  if (chunks.some(({ role, marker }) => role === 'item' && marker && !marker.lost)) return undefined
  let right = 0
  let apart = 0
  let paragraphs = 0
  chunks.forEach((chunk, index) => {
    const next = chunks[index + 1]
    const prose = isProse(chunk)
    // A paragraph has a blank line behind it.
    if (prose && next && !isBelow(chunks, index + 1)) paragraphs++
    if (chunk.role !== 'heading') return
    const after = contentAfter(chunks, index)
    if (!after || !isProse(after)) return
    if (next !== after || !isBelow(chunks, index + 1)) apart++
    else if (!isBelow(chunks, index + 2)) right++
  })
  if (paragraphs < 4) return undefined
  if (right >= 2 && right > apart * 2) return 'selection'
  return apart >= 2 && apart > right * 2 ? 'page' : undefined
}

/** Whether a line stands right below the one before, which may have to be of a kind. */
function isBelow(
  chunks: readonly Chunk[],
  index: number,
  is: (chunk: Chunk) => boolean = () => true,
): boolean {
  const [chunk, before] = [chunks[index], chunks[index - 1]]
  return (
    chunk !== undefined &&
    before !== undefined &&
    chunk.lines[0] === before.lines.at(-1)! + 1 &&
    is(before)
  )
}

const isProse = (chunk: Chunk): boolean =>
  plain(chunk) &&
  wordCount(chunk.text, 6) >= 6 &&
  (endsSentence(chunk.text) || endsInColon(chunk.text))

/** One sentence or more that nobody would read as a paragraph of its own by its length. */
const isSentence = (chunk: Chunk): boolean =>
  plain(chunk) &&
  /^[\p{Lu}\d]/u.test(chunk.text) &&
  endsSentence(chunk.text) &&
  !isQuestion(chunk.text) &&
  !isDisclaimer(chunk.text) &&
  wordCount(chunk.text, 61) <= 60
