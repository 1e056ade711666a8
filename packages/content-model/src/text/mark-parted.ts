import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInColon, opensInSmall } from './edge-signs.ts'
import { isDisclaimer } from './is-disclaimer.ts'
import { tidyPiece } from './piece.ts'
import { plain } from './plain.ts'

/**
 * Lists that lost their marks and have blank lines between their items, which may begin with capitals: below a line that
 * ends with a colon, two lines or more of a few words each, of which the first may be a sentence. A line among them
 * that looks like a heading is none, since right below it stands another item.
 */
export function markParted(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  if (!mayPart(chunks)) return out
  const content = [...chunks.keys()].filter((index) => isContent(chunks[index]!))
  const at = (place: number): Chunk | undefined => out[content[place] ?? -1]
  const alone = (place: number): boolean =>
    at(place)?.group !== at(place - 1)?.group && at(place)?.group !== at(place + 1)?.group
  for (let place = 0; place < content.length; place++) {
    const lead = at(place)!
    if (!(plain(lead) || lead.role === 'heading') || !endsInColon(lead.text)) continue
    if (lead.group === at(place + 1)?.group || wordCount(lead.text, 3) < 2) continue
    let to = place + 1
    while (to < content.length && alone(to) && isFragment(at(to)!)) to++
    // The first may be a sentence where the others are none.
    if (to === place + 1 && alone(to) && isShortSentence(at(to)!)) {
      to++
      while (to < content.length && alone(to) && isSmall(at(to)!)) to++
      if (to - place < 4) continue
    }
    // What looks like a heading at the end of them is one.
    while (at(to - 1)?.role === 'heading') to--
    if (to - place < 3) continue
    const { group } = at(place + 1)!
    for (const index of content.slice(place + 1, to))
      out[index] = {
        ...out[index]!,
        ...tidyPiece(out[index]!),
        group,
        level: undefined,
        role: 'item',
        confidence: 0.75,
        alternatives: ['text'],
      }
    place = to - 1
  }
  return out
}

/** A document that marks its lists, or sets their items right below each other, does not do otherwise with others. */
const mayPart = (chunks: readonly Chunk[]): boolean =>
  !chunks.some(({ role, marker, lines }, index) => {
    if (role !== 'item') return false
    const next = chunks[index + 1]
    const tight = next?.role === 'item' && next.lines[0] === lines.at(-1)! + 1
    return tight || (marker?.kind === 'bullet' && !marker.lost)
  })

/** A few words that neither ask nor lead in more; a heading that nothing but its form speaks for is one too. */
function isFragment(chunk: Chunk): boolean {
  const { role, text, confidence } = chunk
  if (!plain(chunk) && !(role === 'heading' && confidence < 0.8 && !chunk.marker)) return false
  if (isQuestion(text) || endsInColon(text) || endsSentence(text) || text.endsWith(';'))
    return false
  return /^[\p{L}\d]/u.test(text) && wordCount(text, 13) <= 12
}

const isSmall = (chunk: Chunk): boolean => isFragment(chunk) && opensInSmall(chunk.text)

const isShortSentence = (chunk: Chunk): boolean =>
  plain(chunk) &&
  endsSentence(chunk.text) &&
  !isQuestion(chunk.text) &&
  !/[.!?]["”’)]? \p{Lu}/u.test(chunk.text) &&
  !isDisclaimer(chunk.text) &&
  wordCount(chunk.text, 16) <= 15
