import { type Chunk, contentAfter, isQuestion, wordCount } from './chunk.ts'

/** A whole question in one line. */
const asks =
  /^(?:are|can|do|does|how|is|should|what|when|where|which|who|why|will) [^.?!]{3,130}\?{1,2}$/iu

/**
 * The lines that ask about one thing, three different questions or more that end with the same word, each with its answer
 * below: what a page is about stands in all its questions, as pages have it that answer what people search for.
 * Questions right below each other are a list of what to ask. With a title only those about what that names are given.
 */
export function asksOfSame(chunks: readonly Chunk[], title?: string): ReadonlySet<number> {
  const asked = new Map<string, { texts: Set<string>; at: number[] }>()
  for (let index = 0; index < chunks.length; index++) {
    const { role, marker, text } = chunks[index]!
    if ((role !== 'text' && role !== 'heading') || marker || text.length > 140) continue
    if (!isQuestion(text) || !asks.test(text)) continue
    const answer = contentAfter(chunks, index)
    if (!answer || isQuestion(answer.text)) continue
    const word = text
      .match(/\p{L}+/gu)
      ?.at(-1)
      ?.toLowerCase()
    if (!word || word.length < 4 || untelling.has(word) || wordCount(text) < 3) continue
    if (title !== undefined && !title.toLowerCase().includes(word)) continue
    const found = asked.get(word) ?? { texts: new Set(), at: [] }
    asked.set(word, found)
    found.texts.add(text)
    found.at.push(index)
  }
  return new Set([...asked.values()].flatMap(({ texts, at }) => (texts.size >= 3 ? at : [])))
}

/** Words that questions about anything end with. */
const untelling = new Set(
  'about after again away before does doing done have help home know like long mean need often open take than that them then there this time used with work'.split(
    ' ',
  ),
)
