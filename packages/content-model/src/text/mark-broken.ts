import { type Chunk, contentAfter, endsSentence, isQuestion, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isDisclaimer } from './is-disclaimer.ts'
import { titleCase } from './letter-case.ts'
import { tidyPiece } from './piece.ts'
import { plain } from './plain.ts'

/** How the lines of a list without marks are written, all of them alike. */
type Form = 'words' | 'sentence' | 'question' | 'named'

/**
 * Lists that lost their marks in a text whose lines were broken to fit a width, as printed pages lose them: lines that end
 * before the width is reached, right below each other and all written alike. What leads them in is a heading, a line that
 * ends with a colon or says that something follows, or the number of the item that they are inside.
 */
export function markBroken(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  for (let lead = 0; lead < out.length - 2; lead++) {
    const form =
      leastBelow(out[lead]!) && follows(out, lead + 1) ? formOf(out[lead + 1]!) : undefined
    if (!form || (form === 'question' && out[lead]!.role !== 'heading')) continue
    let to = lead + 2
    while (follows(out, to) && formOf(out[to]!) === form) to++
    const inside = isBetween(out, lead, to)
    const own = out.slice(lead + 1, to)
    const least = inside ? 2 : leastBelow(out[lead]!)
    const above = out[lead]!
    if (own.length >= least && (inside || (above.role !== 'item' && areItems(out, own, form, to))))
      for (let at = lead + 1; at < to; at++)
        out[at] = {
          ...out[at]!,
          ...tidyPiece(out[at]!),
          group: own[0]!.group,
          indent: inside ? above.indent + 4 : out[at]!.indent,
          role: 'item',
          confidence: 0.7,
          alternatives: ['text'],
        }
    // The last of them may lead in more.
    lead = to - 2
  }
  return out
}

/** How many lines make a list below a line; 0 below what leads in nothing. */
function leastBelow({ role, text, marker }: Chunk): number {
  if (role === 'heading') return isQuestion(text) ? 2 : 3
  if (role === 'item') return marker?.kind === 'number' ? 2 : 0
  if (role !== 'text' || marker) return 0
  return endsInColon(text) || leadsIn.test(text) ? 2 : 0
}

/** What says without a colon that something follows. */
const leadsIn =
  /(?:the following|(?:any|all|some|one) of these(?: \p{L}+){0,2}|these things|include|such as|may|to)$/iu

/** Whether a chunk is one line right below the one above it, which nothing has told yet what it is. */
function follows(chunks: readonly Chunk[], index: number): boolean {
  const [chunk, before] = [chunks[index], chunks[index - 1]]
  return (
    chunk !== undefined &&
    before !== undefined &&
    plain(chunk) &&
    !chunk.edge &&
    chunk.lines.length === 1 &&
    chunk.lines[0] === before.lines.at(-1)! + 1 &&
    Math.abs(chunk.indent - before.indent) <= 8
  )
}

/** Whether lines stand between two items of one count. */
function isBetween(chunks: readonly Chunk[], lead: number, to: number): boolean {
  const [above, below] = [chunks[lead]!, chunks[to]]
  return (
    above.role === 'item' &&
    above.marker?.kind === 'number' &&
    below?.role === 'item' &&
    below.marker?.kind === 'number' &&
    below.marker.value === above.marker.value + 1
  )
}

function formOf(chunk: Chunk): Form | undefined {
  const { text } = chunk
  if (!/^[\p{L}\d]/u.test(text) || endsInColon(text) || isDisclaimer(text)) return undefined
  if (named.test(text)) return 'named'
  const words = wordCount(text, 17)
  if (words > 16 || /[.!?]["”’)]? \p{Lu}/u.test(text)) return undefined
  if (isQuestion(text)) return 'question'
  if (endsSentence(text)) return 'sentence'
  return /,$/u.test(text) ? undefined : 'words'
}

/** `Bathing. Rest the limb on the side of the tub.` */
const named = /^\p{Lu}[\p{L}-]+(?: [\p{L}\d-]+){0,3}\. \p{Lu}.{10,200}[.!]$/u

/** Cells of a table that lost its columns are a word or two, or written as titles; a list is neither, and something else ends it. */
function areItems(
  chunks: readonly Chunk[],
  own: readonly Chunk[],
  form: Form,
  to: number,
): boolean {
  if (form !== 'words') return true
  const after = contentAfter(chunks, to - 1)
  if (after && formOf(after) === 'words' && plain(after) && after.lines.length === 1) return false
  return own.filter(({ text }) => titleCase(text) >= 0.6).length <= own.length / 2
}
