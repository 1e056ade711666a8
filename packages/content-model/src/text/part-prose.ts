import { type Chunk, endsSentence, isQuestion, wordCount } from './chunk.ts'
import { endsInColon, endsInOneOf, opensInSmall } from './edge-signs.ts'
import { isAdvice } from './part-blocks.ts'

/**
 * Parts what a copy of a web page has run together, where only paragraphs have a blank line round them: whole sentences
 * right below a list without marks, what leads in the next list, a question or a well-known name above its text, and
 * the two columns of what to do and what not. Each is told by how it is written beside what stands above it.
 */
export function partProse(chunks: readonly Chunk[]): Chunk[] {
  let added = 0
  const { parts, runOn } = findParts(chunks)
  return chunks.map((chunk, index): Chunk => {
    // Where sentences stand right below lists, two of them in a block are two paragraphs.
    if (parts.has(index) || (runOn && isSecond(chunks, index))) added++
    return added > 0 ? { ...chunk, group: chunk.group + added } : chunk
  })
}

/** The lines that begin something else than what stands above them, and whether any of them is a sentence below a list. */
function findParts(chunks: readonly Chunk[]): { parts: ReadonlySet<number>; runOn: boolean } {
  const parts = new Set<number>()
  let runOn = false
  // How many lines above, in the same block, are written as items; in small letters.
  let run = 0
  let small = 0
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const before = chunks[index - 1]
    const inside = before !== undefined && before.group === chunk.group
    if (!inside) {
      run = 0
      small = 0
    }
    const after = chunks[index + 1]
    const below = after?.group === chunk.group ? after : undefined
    if (inside && isLine(chunk) && begins(chunk, below, run, small)) {
      parts.add(index)
      runOn ||= small >= 2 && isProse(chunk)
      run = 0
      small = 0
    }
    if (isItem(chunk)) {
      run++
      small = opensInSmall(chunk.text) ? small + 1 : 0
    } else {
      run = 0
      small = 0
    }
  }
  return { parts, runOn }
}

/** Whether a line is the second of a block of two sentences. */
function isSecond(chunks: readonly Chunk[], index: number): boolean {
  const { group } = chunks[index]!
  const [first, own] = [chunks[index - 1], chunks[index]!]
  if (first?.group !== group || chunks[index + 1]?.group === group) return false
  return chunks[index - 2]?.group !== group && isProse(first) && isProse(own)
}

/** Whether a line ends what stands above it in the same block. */
function begins(chunk: Chunk, below: Chunk | undefined, run: number, small: number): boolean {
  const { text } = chunk
  if (opensInSmall(text)) return false
  const heads = below !== undefined && isLine(below)
  if (isAdvice(text)) return heads && opensInSmall(below.text)
  if (isQuestion(text)) return heads && run > 0 && isName(text) && isProse(below)
  // Items in small letters have no sentence among them, and none of them leads in others.
  if (small >= 2 && (isProse(chunk) || (endsInColon(text) && heads && opensInSmall(below.text))))
    return true
  if (run < 2 || !heads || !isName(text) || !(isProse(below) || leads(below))) return false
  return asks.test(text) || (small >= 2 && wordCount(text, 2) >= 2 && !isEponym(text))
}

/** A line that begins a sentence which the lines below end. */
const leads = ({ text }: Chunk): boolean =>
  /^\p{Lu}/u.test(text) && endsInColon(text) && wordCount(text, 4) >= 4

/** What is named after those who described it has a capital among items in small letters too. */
const isEponym = (text: string): boolean =>
  wordCount(text, 5) <= 4 && /[’']s? |(?:disease|syndrome|disorder|virus|infection)$/iu.test(text)

const isLine = ({ role, marker }: Chunk): boolean => role === 'text' && !marker

/** A line that ends as no sentence does and leads in nothing. */
const isItem = (chunk: Chunk): boolean =>
  isLine(chunk) && !endsSentence(chunk.text) && !endsInOneOf(chunk.text, ':;,')

/** A sentence or more that begins with a capital. */
const isProse = (chunk: Chunk): boolean =>
  isLine(chunk) &&
  /^[^\p{Ll}]/u.test(chunk.text) &&
  endsSentence(chunk.text) &&
  wordCount(chunk.text, 6) >= 6

const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  (isQuestion(text) || !endsSentence(text)) &&
  !endsInOneOf(text, ':;,') &&
  wordCount(text, 13) <= 12

/** `How to look after it` */
const asks = /^(?:how|what|when|where|who|why|which) \p{Ll}/iu
