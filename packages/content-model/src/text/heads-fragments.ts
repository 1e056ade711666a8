import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'

/** Whether nothing but short lines, none of them a sentence, follows in the same block. */
export function headsFragments(chunks: readonly Chunk[], index: number): boolean {
  const { group } = chunks[index]!
  let at = index + 1
  while (chunks[at]?.group === group && isShortLine(chunks[at]!)) at++
  return at > index + 1 && chunks[at]?.group !== group
}

const isShortLine = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && !endsSentence(text) && !endsInColon(text) && wordCount(text, 9) <= 8
