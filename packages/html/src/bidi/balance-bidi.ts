const control = /[\u202A-\u202E\u2066-\u2069]/g

/** Where a control character stands: in which text, at which offset. */
interface Mark {
  text: number
  offset: number
  isolate: boolean
}

/**
 * Texts that follow each other on one line or paragraph, without the bidi controls that open and never close, or close
 * what was not opened: such a one turns round everything after it (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings).
 * Pairs stay, and so do the marks U+200E, U+200F and U+061C.
 */
export function balanceBidi(texts: readonly string[]): string[] {
  if (!texts.some((text) => text.search(control) >= 0)) return [...texts]
  const lone = texts.map(() => new Set<number>())
  const remove = ({ text, offset }: Mark): unknown => lone[text]?.add(offset)
  const open: Mark[] = []
  let isolates = 0
  for (const [text, value] of texts.entries()) {
    for (const { 0: character, index: offset } of value.matchAll(control)) {
      const mark = { text, offset, isolate: character >= '\u2066' }
      if (character === '\u202C') {
        if (open.at(-1)?.isolate === false) open.pop()
        else remove(mark)
      } else if (character !== '\u2069') {
        open.push(mark)
        if (mark.isolate) isolates += 1
      } else if (isolates === 0) {
        remove(mark)
      } else {
        // The end of an isolate also ends what was opened in it.
        for (let last = open.pop(); last && !last.isolate; last = open.pop()) remove(last)
        isolates -= 1
      }
    }
  }
  open.forEach(remove)
  return texts.map((value, text) =>
    value.replace(control, (character, offset: number) =>
      lone[text]?.has(offset) ? '' : character,
    ),
  )
}
