import { type Chunk, endsSentence, isQuestion, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isPartName, isTitled } from './named-parts.ts'
import { plain } from './plain.ts'

/**
 * The lines below usual names of parts, as `Goals of therapy`, that are lists without marks in a text without blank lines:
 * up to the next such name lines of which half at least are no sentences, and none a long one, or else a few words each, of which the last
 * heads what comes below if that is text.
 */
export function findNamedLists(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let head = 0; head < chunks.length; head++) {
    const { group, text } = chunks[head]!
    // A part may begin with a part of its own.
    if (!plain(chunks[head]!) || !isPartName(text) || isTitled(chunks[head + 1])) continue
    const isOwn = (at: number, most: number): boolean => {
      const own = chunks[at]
      return (
        own?.group === group &&
        plain(own) &&
        !isPartName(own.text) &&
        !endsInColon(own.text) &&
        !isQuestion(own.text) &&
        wordCount(own.text, most + 1) <= (isOpen(own) ? most : 14)
      )
    }
    let to = head + 1
    while (isOwn(to, 25)) to++
    const own = chunks.slice(head + 1, to)
    const next = chunks[to]
    const closed = !next || next.group !== group || (plain(next) && isPartName(next.text))
    if (!closed || own.filter(isOpen).length * 2 < own.length) {
      to = head + 1
      while (isOwn(to, 12) && isOpen(chunks[to]!)) to++
      if (chunks[to]?.group === group && !isPartName(chunks[to]!.text)) to--
    }
    // The cells of a table have a word or two each.
    const full = chunks.slice(head + 1, to).filter((one) => wordCount(one.text, 3) >= 3)
    if (to - head < 3 || full.length * 3 < (to - head - 1) * 2) continue
    for (let at = head + 1; at < to; at++) found.add(at)
    head = to - 1
  }
  return found
}

const isOpen = ({ text }: Chunk): boolean => !endsSentence(text)
