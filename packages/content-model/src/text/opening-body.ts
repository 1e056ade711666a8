import { type Chunk, contentAfter, wordCount } from './chunk.ts'
import { endsInColon, endsInOneOf } from './edge-signs.ts'

/** Whether a line is so long, or ends so, that no title can stand below it. */
export function isBody(chunk: Chunk): boolean {
  if (chunk.role !== 'text') return ['item', 'row', 'code'].includes(chunk.role)
  const words = wordCount(chunk.text)
  return (
    words > 25 ||
    (words > 5 && endsInOneOf(chunk.text, '.:')) ||
    (words > 14 && /[.!?…”"')\]]$/u.test(chunk.text))
  )
}

/** Whether a line of a few words leads in the list right below it. */
export function leadsList(chunks: readonly Chunk[], index: number): boolean {
  const { role, text } = chunks[index]!
  return (
    role === 'text' &&
    endsInColon(text) &&
    wordCount(text, 3) > 2 &&
    contentAfter(chunks, index)?.role === 'item'
  )
}
