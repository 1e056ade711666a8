import {
  type Chunk,
  contentBefore,
  endsSentence,
  indexesOf,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isDisclaimer } from './is-disclaimer.ts'
import { tidyPiece } from './piece.ts'
import { plain } from './plain.ts'

/**
 * Lists that lost their marks below a line in the middle of a block that leads them in: `Signs are:` under its heading,
 * and then one line for each sign up to the next blank line. What the source keeps on a line of its own there is an item where all of them
 * are a few words, or all of them one sentence, and begin with a capital. Where lines were broken to fit a width, short sentences
 * of one line each are the items of the heading right above them too: a paragraph would have gone on in the room they leave.
 */
export function markLed(chunks: readonly Chunk[], wrapped: boolean): Chunk[] {
  const out = [...chunks]
  const leads = indexesOf(
    chunks,
    (chunk) =>
      (plain(chunk) && endsInColon(chunk.text) && wordCount(chunk.text, 4) >= 3) ||
      (wrapped && chunk.role === 'heading' && !isQuestion(chunk.text)),
  )
  for (const lead of leads) {
    const { group, indent, role } = chunks[lead]!
    // A line that opens its block is seen to where lists are looked for block by block.
    if (role !== 'heading' && contentBefore(chunks, lead)?.group !== group) continue
    let to = lead + 1
    const form = formOf(chunks[to])
    if (role === 'heading' && form !== 'sentence') continue
    while (form && isItem(chunks[to], group) && formOf(chunks[to]) === form) to++
    if (to - lead < 3 || chunks[lead + 1]!.indent < indent - 1) continue
    const rest = chunks[to]
    const own = chunks.slice(lead + 1, to)
    if (role === 'heading' && (own.length < 3 || !own.every(isShort))) continue
    // What a text goes on with below a list is no shorter than its items.
    if (rest?.group === group && (to - lead < 4 || !isRest(rest, form!))) continue
    for (let at = lead + 1; at < to; at++)
      out[at] = {
        ...chunks[at]!,
        ...tidyPiece(chunks[at]!),
        role: 'item',
        confidence: role === 'heading' ? 0.65 : 0.85,
        alternatives: ['text'],
      }
  }
  return out
}

type Form = 'words' | 'sentence'

const isItem = (chunk: Chunk | undefined, group: number): boolean =>
  chunk !== undefined && chunk.group === group && plain(chunk)

/** Whether a line is a few words or one sentence; what asks, leads in more, or is longer, is neither. */
function formOf(chunk: Chunk | undefined): Form | undefined {
  if (!chunk || !/^[\p{Lu}\d]/u.test(chunk.text) || wordCount(chunk.text, 21) > 20) return undefined
  const { text } = chunk
  if (isQuestion(text) || endsInColon(text) || isDisclaimer(text)) return undefined
  if (/[.!?]["”’)]? \p{Lu}/u.test(text)) return undefined
  return endsSentence(text) ? 'sentence' : 'words'
}

/** A dozen words at most, on one line. */
const isShort = ({ text, lines }: Chunk): boolean => lines.length === 1 && wordCount(text, 13) <= 12

/** Whether a text goes on, or another line leads in more. */
const isRest = (chunk: Chunk, form: Form): boolean =>
  !isContent(chunk) ||
  chunk.marker !== undefined ||
  endsInColon(chunk.text) ||
  wordCount(chunk.text, 21) > (form === 'sentence' ? 20 : 7)
