import { type Chunk, isQuestion } from './chunk.ts'
import { opensSection } from './title-words.ts'

/** Whether a line reads as the names of parts do, and a heading further down does too. */
export function isAmongParts(chunks: readonly Chunk[], index: number): boolean {
  return (
    namesPart(chunks[index]!) &&
    chunks.some((other, at) => at > index && other.role === 'heading' && namesPart(other))
  )
}

const namesPart = ({ text }: Chunk): boolean => isQuestion(text) || opensSection.test(text)
