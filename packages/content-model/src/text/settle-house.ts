import { type Chunk, indexesOf, isContent } from './chunk.ts'
import { isHouse, isSubtitle, isTeam } from './title-words.ts'

/** Who gives the leaflet out, and what kind of leaflet it is. */
const most = 3

/** What a text about those people says in its first sentence. */
const ofThem = /\b(?:we|us|our|team|department|unit|service|ward|clinic|staff)\b/iu

const opening = (text: string): string => text.slice(0, 300).split(/[.!?]\s/u, 1)[0]!

/**
 * The lines right below the title that name who gives a leaflet out, or what kind of leaflet it is, head nothing: the headings below are not theirs.
 * One in a block apart with a text that speaks of those people heads it.
 */
export function settleHouse(chunks: readonly Chunk[]): Chunk[] {
  const title = chunks.findIndex(({ role }) => role === 'title')
  if (title < 0) return [...chunks]
  const below = indexesOf(chunks.slice(0, title + 20), isContent).filter((at) => at > title)
  const out = [...chunks]
  for (const [place, at] of below.slice(0, most).entries()) {
    const chunk = chunks[at]!
    const named = isHouse(chunk.text) || isTeam(chunk.text)
    if (!named && !isSubtitle(chunk.text)) break
    const next = chunks[below[place + 1]!]
    // Where no blank line stands at all each chunk is a block, and a copy of the title may stand above it.
    const above = chunks[at - 1]!
    const tight =
      chunk.group === chunks[title]!.group ||
      (above.lines.at(-1)! + 1 === chunk.lines[0] &&
        (place > 0 || above.role === 'title' || above.reason === 'running-title'))
    const alone = tight || next?.role === 'heading' || !ofThem.test(opening(next?.text ?? ''))
    if ((alone || !named) && chunk.role === 'heading' && !chunk.forced)
      out[at] = {
        ...chunk,
        role: 'settled',
        level: undefined,
        confidence: 0.7,
        alternatives: ['heading'],
      }
  }
  return out
}
