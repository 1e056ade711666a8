import { turnsToHelp } from './calls-for-help.ts'
import { type Chunk, isContent } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { tidyPiece } from './piece.ts'

/**
 * Makes headings of the lines that say whom to turn to and lead in the signs for that, as `Call the clinic if:`, where they
 * stand in a part about something else: what readers must not miss would be buried there. Below a heading and one
 * paragraph, or in a part that is about help, such a line leads in a list as any other does; but what stands below the title
 * is about the whole, and one paragraph is enough there.
 */
export function headCalls(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  let above: Chunk | undefined
  // What the part that is open has, and whether it is about help.
  let blocks = 0
  let helps = false
  let heads = 0
  // Numbered parts have all others inside them.
  const level = chunks.some(({ role, text }) => role === 'heading' && /^\d/u.test(text)) ? 3 : 2
  for (let index = 0; index < out.length; index++) {
    const chunk = out[index]!
    if (!isContent(chunk)) continue
    if (chunk.role === 'heading') {
      helps = telling.test(chunk.text)
      heads++
      blocks = 0
    } else if (!helps && above && blocks >= (heads > 1 ? 2 : 1) && leadsSigns(out, index, above)) {
      blocks = 0
      out[index] = {
        ...chunk,
        ...tidyPiece(chunk),
        role: 'heading',
        level,
        confidence: 0.7,
        alternatives: ['text'],
      }
    }
    if (out[index]!.role !== 'heading') blocks++
    above = out[index]
  }
  return out
}

/** Whether a line stands apart, calls for help in one clause, and leads in a list of two items or more. */
function leadsSigns(chunks: readonly Chunk[], index: number, above: Chunk): boolean {
  const { role, marker, text, group, forced } = chunks[index]!
  if (role !== 'text' || marker || forced || !endsInColon(text) || text.length > 110) return false
  // A list without marks may end right above.
  if (
    (above.group === group && above.role !== 'item') ||
    !turnsToHelp(text) ||
    !when.test(text) ||
    /[.!?;]\s/u.test(text)
  )
    return false
  const items = chunks.slice(index + 1, index + 3)
  return items.length === 2 && items.every(({ role }) => role === 'item')
}

const when = /(?<!\p{L})(?:if|when|with)(?!\p{L})/iu

/** What a part on getting help is named. */
const telling =
  /(?<!\p{L})(?:when to|get(?:ting)? (?:\p{L}+ )?help|see (?:a|an|your|the) |seek|call(?:ing)?|contact(?:ing)?|emergency|urgent(?:ly)?|warning signs?|red flags?|tell your|999|911|112|111)(?!\p{L})/iu
