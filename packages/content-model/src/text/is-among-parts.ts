import { type Chunk, contentAfter, isQuestion } from './chunk.ts'
import { leadsList } from './opening-body.ts'
import { opensSection } from './title-words.ts'

/** Whether a line reads as the names of parts do, and a heading further down does too, or a list is led in right below. */
export function isAmongParts(chunks: readonly Chunk[], index: number): boolean {
  if (!namesPart(chunks[index]!)) return false
  const below = contentAfter(chunks, index)
  if (below && leadsList(chunks, chunks.indexOf(below, index))) return true
  return chunks.some((other, at) => at > index && other.role === 'heading' && namesPart(other))
}

const namesPart = ({ text }: Chunk): boolean => isQuestion(text) || opensSection.test(text)
