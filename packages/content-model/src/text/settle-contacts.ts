import { type Chunk, isContent, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'

/** A line of an address that says how to reach somebody. */
const reach =
  /^(?:tel(?:ephone|efon)?|phone|fax|mobile|e-?mail|web(?: ?site)?|internet|téléphone|teléfono|telefono|tél)\b\.? ?:? ?\S|^(?:www\.|https?:\/\/)\S+$|^[^\s@]{1,64}@[^\s@]{3,64}$/iu
/** The end of an address in Britain, or a town behind its number. */
const post = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|^(?:[A-Z]-)?\d{5} \p{Lu}\p{L}+/u

/**
 * Keeps a name with the lines to reach it from being taken for a list: a block of two to eight short lines of which the
 * first is the name, and two or more of the others are a number, an address or a page. Where every line has one, or where
 * a line leads them in, it is a list of such.
 */
export function settleContacts(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    while (to < chunks.length && chunks[to]!.group === chunks[from]!.group) to++
    if (to - from >= 3 && to - from <= 9) {
      const block = chunks.slice(from, to).filter(isContent)
      const [first, ...rest] = block
      const told = rest.filter(({ text }) => reach.test(text) || post.test(text))
      const names = block.filter(({ text }) => !/\d|@|www\.|:/u.test(text))
      if (
        first &&
        told.length >= 2 &&
        names.length === 1 &&
        names[0] === first &&
        block.every(isLine)
      )
        for (let at = from; at < to; at++)
          if (isContent(chunks[at]!))
            out[at] = { ...chunks[at]!, role: 'settled', confidence: 0.75 }
    }
    from = to
  }
  return out
}

const isLine = ({ role, marker, forced, text }: Chunk): boolean =>
  role === 'text' && !marker && !forced && !endsInColon(text) && wordCount(text, 15) <= 14
