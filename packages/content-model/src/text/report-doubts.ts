import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import { toEntryName } from '../roles/find-line.ts'
import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { endsInColon, endsInOneOf, opensInSmall } from './edge-signs.ts'
import { isNoHeading } from './is-no-heading.ts'
import { isHalf } from './part-blocks.ts'
import { slicePiece } from './piece.ts'
import { type Locate, place } from './place.ts'
import { sameKey } from './same-key.ts'

/** After so many doubts no editor reads on. */
const mostReported = 1000

/** What may be wrong about a line, and what to call it in a roles file then. */
interface Doubt {
  ruleId: string
  reason: string
  role: string
  /** The words of its last line that it is about. */
  tail?: string
}

/**
 * Leads an editor to lines that were taken for the usual thing although something speaks for another: paragraphs that
 * may be headings or end in one, what may be the rest of a list item, lines that stand twice as those of page edges do, and
 * levels of headings that little speaks for.
 */
export function reportDoubts(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  const content = chunks.filter(isContent)
  const again = findAgain(content)
  let reported = 0
  for (let index = 0; index < content.length; index++) {
    const chunk = content[index]!
    const doubt = chunk.forced ? null : doubtOf(content, index, again)
    if (!doubt) continue
    if (++reported > mostReported) break
    const { ruleId, reason, role, tail } = doubt
    const { lines, text } = chunk
    const [from, to] = [tail ? lines.at(-1)! : lines[0]!, lines.at(-1)!]
    const entry = `${toEntryName(from, to, tail ?? text)}: ${role}`
    const start = tail === undefined ? 0 : text.length - tail.length
    const position = place(start > 0 ? slicePiece(chunk, start) : chunk, locate)
    // A roles file speaks of whole lines.
    const inside = start > 0 && position.start.column > chunk.indent + 1
    inform(file, {
      ruleId,
      reason,
      note: inside
        ? 'If so, give it a line of its own in the source, or import to Markdown and mend it there.'
        : `If so, write \`${entry}\` into a roles file, or import to Markdown and mend it there.`,
      place: position,
    })
  }
}

function doubtOf(
  content: readonly Chunk[],
  index: number,
  again: ReadonlyMap<number, string>,
): Doubt | null {
  const chunk = content[index]!
  if (chunk.levelDoubt) {
    const other = chunk.level === 3 ? 2 : 3
    return {
      ruleId: 'level-uncertain',
      reason: `Gave this heading level ${chunk.level}, but it could be one of level ${other}`,
      role: `heading ${other}`,
    }
  }
  if (chunk.role !== 'text') return null
  const lines = again.get(index)
  if (lines)
    return {
      ruleId: 'furniture-missed',
      reason: `Kept this line, which stands again on ${lines}, but it could be page furniture`,
      role: 'drop',
    }
  if (isRest(content, index))
    return {
      ruleId: 'item-cut',
      reason: 'Took this line for a paragraph, but it could be the rest of the list item above',
      role: 'join',
    }
  if (!headsMore(content, index)) return null
  if (isShort(chunk) && !isShort(content[index - 1]) && content[index - 1]?.role !== 'title')
    return {
      ruleId: 'heading-missed',
      reason: 'Took this line for a paragraph, but it could be a heading',
      role: 'heading 2',
    }
  const tail = swallowed.exec(chunk.text.slice(-60))?.[1]
  return tail && wordCount(tail) <= 4
    ? {
        ruleId: 'heading-missed',
        reason: `Took “${tail}” for the end of this paragraph, but it could be a heading`,
        role: 'heading 2',
        tail,
      }
    : null
}

/** A few words behind a sentence that ended, without a stop. */
const swallowed = /[.!?]["”’)]?\s(\p{Lu}[^.!?:;,\d[\]()]{2,40})$/u

/** Whether a text or a list follows that a heading might stand above. */
function headsMore(content: readonly Chunk[], index: number): boolean {
  const next = content[index + 1]
  if (!next) return false
  if (next.role === 'item') return true
  return (
    next.role === 'text' &&
    /^\p{Lu}/u.test(next.text) &&
    wordCount(next.text, 7) >= 6 &&
    (endsSentence(next.text) || endsInColon(next.text))
  )
}

/** A few words with a capital that do not end as a sentence. */
const isShort = (chunk: Chunk | undefined): boolean =>
  chunk?.role === 'text' &&
  !chunk.marker &&
  /^\p{Lu}/u.test(chunk.text) &&
  !endsInOneOf(chunk.text, '.!?:;,…') &&
  wordCount(chunk.text, 9) <= 8 &&
  !tells.test(chunk.text) &&
  !isHalf(chunk.text) &&
  !isNoHeading(chunk.text)

/** What tells readers to do something or not is an instruction, and no name for one. */
const tells = /^(?:do not|don['’]t|never|always|avoid|stop|call|ring)(?!\p{L})/iu

/** Whether a paragraph goes on in small letters below an item that has not ended, or parts two numbers of a list. */
function isRest(content: readonly Chunk[], index: number): boolean {
  const [above, own, below] = [content[index - 1], content[index]!, content[index + 1]]
  if (above?.role !== 'item' || own.marker || endsSentence(above.text)) return false
  if (opensInSmall(own.text)) return true
  return (
    below?.role === 'item' &&
    above.marker?.kind === 'number' &&
    below.marker?.value === above.marker.value + 1 &&
    wordCount(own.text, 9) <= 8
  )
}

/** Short paragraphs that stand again, by the first of them, and where. */
function findAgain(content: readonly Chunk[]): ReadonlyMap<number, string> {
  const places = new Map<string, number[]>()
  for (let index = 0; index < content.length; index++) {
    const { role, text, marker } = content[index]!
    // Sentences are said again; the feet of pages are none.
    if (role !== 'text' || marker || text.length > 150 || endsSentence(text)) continue
    const key = sameKey(text)
    if (key.length < 12) continue
    const own = places.get(key)
    if (own) own.push(index)
    else places.set(key, [index])
  }
  const found = new Map<number, string>()
  for (const [first, ...others] of places.values()) {
    if (others.length === 0) continue
    const lines = others.slice(0, 5).map((index) => content[index]!.lines[0]!)
    found.set(first!, `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`)
  }
  return found
}
