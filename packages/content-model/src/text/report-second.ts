import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import { type Chunk, isContent, wordCount } from './chunk.ts'
import { type Locate, place } from './place.ts'
import { sameKey } from './same-key.ts'

/** More of them than that are the parts of one book. */
const mostReported = 20

/**
 * Leads an editor to a heading that may be the title of another document in the same file: a drawn line, a new page or
 * what the one above says of itself stands right above, and the headings below say what those before it said.
 */
export function reportSecond(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  const headings = chunks.filter(({ role }) => role === 'heading')
  const keys = headings.map(({ text }) => keyOf(text))
  // Each heading after one that it repeats, by the place of the first that is repeated since.
  const seen = new Map<string, number>()
  const again = keys.map((key, at) => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, at)
    return key.length > 3 && first !== undefined
  })
  const found: Chunk[] = []
  let parted = 0
  let at = -1
  for (const chunk of chunks) {
    if (!isContent(chunk)) {
      if (chunk.role === 'rule' || !/[\p{L}\p{N}]/u.test(chunk.text)) parted = Math.max(parted, 1)
      else if (chunk.reason === 'byline') parted = 2
      continue
    }
    if (chunk.role === 'heading') {
      at++
      const repeated = again.slice(at + 1, at + 6).filter(Boolean).length
      const own = !again[at] && wordCount(chunk.text, 9) <= 8 && at > 0
      const apart = parted + (chunk.pageBreak ? 1 : 0)
      if (own && apart > 0 && repeated >= (apart > 1 ? 1 : 2)) found.push(chunk)
    }
    parted = 0
  }
  for (const chunk of found.slice(0, mostReported))
    inform(file, {
      ruleId: 'document-second',
      reason: `Another document may begin with “${chunk.text.slice(0, 80)}”, since the headings below it say what those above said`,
      note: 'If so, part the file here, so that each document has its own title and summary.',
      place: place(chunk, locate),
    })
}

/** `What is thrush?` and `What is cystitis?` ask the same. */
const keyOf = (text: string): string => {
  const asked = /^(?:what (?:is|are)|was (?:ist|sind)|qu['’]est-ce que|¿?qué es)(?!\p{L})/iu.exec(
    text,
  )
  return asked ? sameKey(asked[0]) : sameKey(text)
}
