import type { Line } from './clean-lines.ts'
import { endsInOneOf } from './edge-signs.ts'
import { readMarker } from './read-marker.ts'

/**
 * Whether a line heads what stands below it although the line above is full, so that measuring alone takes it for the
 * rest of a paragraph: no sentence ends in a few words without a stop. The line above ends a sentence, and the next
 * begins with a capital, a figure or a mark that had fitted behind the words. So does a whole question below one line
 * that opens a block, as the first question of a leaflet does below its subtitle.
 */
export function opensPart(lines: readonly Line[], index: number): boolean {
  const [above, { text }, next] = [lines[index - 1], lines[index]!, lines[index + 1]]
  if (!above?.text || !next?.text || !mayHead(text)) return false
  const marked = readMarker(next.text) !== null
  if (!marked && !opens.test(next.text)) return false
  if (asks.test(text))
    return (
      (ended.test(above.text) || opensBlock(lines, index - 1)) &&
      (marked || hasRoom(lines, index, 0.85))
    )
  return ended.test(above.text) && !text.endsWith('?') && (marked || hasRoom(lines, index, 0.75))
}

const ended = /[.!?]["”’)]?$/u
const opens = /^["“„«(]?[\p{Lu}\p{N}]/u
const asks =
  /^(?:am|are|can|could|did|do|does|has|have|how|is|may|must|should|what|when|where|which|who|why|will|warum|wann|was|welche[rs]?|wer|wie|wo|comment|combien|où|pourquoi|quand|qu['’]est|quel(?:le)?s?|qui|cómo|cuándo|dónde|por qué|qué|quién)(?!\p{L})[^.?!]*\?$/iu

/** A few words with a capital, not ended, and not to be gone on with. */
function mayHead(text: string): boolean {
  return (
    text.length <= 60 &&
    /^\p{Lu}/u.test(text) &&
    !endsInOneOf(text, '.!:;,') &&
    !/[.!?:]\s|\s{2}|\d{3}|@/u.test(text) &&
    !openEnd.test(text) &&
    (text.match(/\S+/gu)?.length ?? 0) <= 8
  )
}

/** Small words that the rest of a sentence must follow. */
const openEnd =
  /\s(?:a|an|and|are|as|at|be|by|for|from|have|if|in|into|is|may|not|of|on|or|our|that|the|their|this|to|was|were|will|with|you|your|und|oder|der|die|das|den|dem|ein|eine|einen|einer|von|für|bei|im|mit|zu|zum|zur|ist|et|ou|le|la|les|des|du|de|une|un|votre|vos|el|los|las|y|con|para|una|su|in|il|lo|di|e)$/iu

/** Whether the first word of the next line had fitted in a share of the room that the lines around have. */
function hasRoom(lines: readonly Line[], index: number, share: number): boolean {
  const [above, own, next] = [lines[index - 1]!, lines[index]!, lines[index + 1]!]
  const first = /^\S+/u.exec(next.text)?.[0].length ?? 0
  return own.text.length + 1 + first <= Math.max(above.text.length, next.text.length) * share
}

/** Whether a line of a few words opens a block or stands below one that does, and is not left open. */
function opensBlock(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!
  if (!/^\p{Lu}/u.test(text) || endsInOneOf(text, '?:;,') || openEnd.test(text)) return false
  return !lines[index - 1]?.text || (!lines[index - 2]?.text && lines[index - 1]!.text.length <= 60)
}
