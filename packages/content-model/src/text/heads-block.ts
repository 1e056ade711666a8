import { type Chunk, contentBefore, endsSentence, isQuestion, wordCount } from './chunk.ts'

/**
 * Whether a line stands right above its text, in a text whose blocks blank lines part: nothing but sentences or a marked
 * list follow it up to the next blank line. Items of a list that has lost its marks end as the first of them does.
 */
export function headsBlock(chunks: readonly Chunk[], index: number, least: number): boolean {
  const { group, text } = chunks[index]!
  const block: Chunk[] = []
  for (let at = index + 1; chunks[at]?.group === group; at++) block.push(chunks[at]!)
  const first = block[0]
  if (!first || wordCount(text) > 12) return false
  if (first.role === 'row' || first.marker) return true
  if (first.role !== 'text') return false
  // What is asked is answered, if only in a word or two.
  const answered = wordCount(first.text) >= 4 || /:$/u.test(first.text)
  if (isQuestion(text) && answered && !block.some((one) => isQuestion(one.text))) return true
  const ended = block.every(({ text, marker }) => marker || endsSentence(text) || /:$/u.test(text))
  return ended && wordCount(first.text) >= least
}

/** Whether a blank line stands above. */
export const isApart = (chunks: readonly Chunk[], index: number): boolean =>
  contentBefore(chunks, index)?.group !== chunks[index]!.group
