import { type Chunk, indexesOf, isContent } from './chunk.ts'

/**
 * The numbered headings of a text whose parts have names: two names or more stand right above a number with nothing
 * between, the first number among them, as groups of exercises do.
 */
export function numberedBelow(chunks: readonly Chunk[]): ReadonlySet<number> {
  const heads = indexesOf(chunks, ({ role }) => role === 'heading')
  const numbered = heads.filter(
    (index) => chunks[index]!.level === 2 && /^\d{1,2}[.)]?\s/u.test(chunks[index]!.text),
  )
  const isNumbered = new Set(numbered)
  const led = numbered.filter((index) => {
    let above = index - 1
    while (above >= 0 && !isContent(chunks[above]!)) above--
    return chunks[above]?.role === 'heading' && !isNumbered.has(above)
  })
  return led.length >= 2 && led[0] === numbered[0] ? isNumbered : new Set()
}
