import { gluing } from '../text/gluing.ts'
import { endOf, grow, growing, grown } from '../text/growing.ts'
import type { Piece } from '../text/piece.ts'

/** Makes one text of its lines, of which there is one at least, and mends the words that were parted at line ends. */
export function joinText(lines: readonly Piece[], vocabulary: ReadonlySet<string>): Piece {
  const text = growing(lines[0]!)
  for (const line of lines.slice(1)) grow(text, line, gluing(endOf(text), line.text, vocabulary))
  return grown(text)
}
