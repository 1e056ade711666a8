import { type Chunk, isContent } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { slicePiece, tidyPiece } from './piece.ts'

/** A line that is nothing but a mark of HTML, as programs for notes leave them in the Markdown that they save. */
const alone =
  /^<\/?(?:aside|details|summary|div|section|article|figure|center|p|br|hr|span|ul|ol|li|table|tbody|thead)(?:\s[^<>]{0,200})?\/?>$/iu
/** What stands on a part that opens when it is pressed. */
const summary = /^(<summary>)(.{1,200})(<\/summary>)$/iu

/** Takes off marks of HTML that stand on lines of their own; what stands on a part that opens heads that part. */
export function dropTags(chunks: readonly Chunk[]): Chunk[] {
  if (!chunks.some(({ text }) => text.startsWith('<') && alone.test(text.slice(0, 300))))
    return [...chunks]
  return chunks.flatMap((chunk): Chunk[] => {
    if (!isContent(chunk) || chunk.role !== 'text' || chunk.forced || !chunk.text.startsWith('<'))
      return [chunk]
    if (alone.test(chunk.text.slice(0, 300))) return [drop(chunk, 'other', 0.95)]
    const [, opens, words] = summary.exec(chunk.text.slice(0, 300)) ?? []
    if (!opens || !words?.trim()) return [chunk]
    const to = opens.length + words.length
    return [
      drop({ ...chunk, ...slicePiece(chunk, 0, opens.length) }, 'other', 0.95),
      {
        ...chunk,
        ...tidyPiece(slicePiece(chunk, opens.length, to)),
        role: 'heading',
        level: 3,
        confidence: 0.85,
        alternatives: ['text'],
      },
      drop({ ...chunk, ...slicePiece(chunk, to) }, 'other', 0.95),
    ]
  })
}
