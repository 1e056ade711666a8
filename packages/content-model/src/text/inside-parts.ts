import { type Chunk, contentAfter, indexesOf } from './chunk.ts'
import { namedPart } from './part-number.ts'

/**
 * Which headings stand inside a part: where a text numbers or names its parts, those without a number or such a name
 * from the first part on; and where all parts have parts of their own, those that text follows.
 */
export function insideParts(
  chunks: readonly Chunk[],
  isSpecial: (text: string) => boolean,
): (index: number) => boolean {
  const heads = indexesOf(chunks, ({ role }) => role === 'heading')
  const numbered = heads.filter(
    (index) => chunks[index]!.level === 2 && /^\d{1,2}[.)]?\s/u.test(chunks[index]!.text),
  )
  const named = heads.filter((index) => namedPart.test(chunks[index]!.text))
  // What calls itself a part is inside none, whatever has numbers beside it.
  const shown = numbered.length >= 3 ? [...numbered, ...named] : named.length >= 2 ? named : []
  const parts = new Set(shown.length > 0 ? shown : bareParts(chunks, heads))
  const first = heads.find((index) => parts.has(index)) ?? Number.POSITIVE_INFINITY
  return (index) => index > first && !parts.has(index) && !isSpecial(chunks[index]!.text)
}

/**
 * The headings right below which another stands, if the text is built of them: the first and three more, with one to
 * six headings below each and three on average.
 */
function bareParts(chunks: readonly Chunk[], heads: readonly number[]): readonly number[] {
  const isBare = (index: number): boolean => contentAfter(chunks, index)?.role === 'heading'
  const bareAt = [...heads.keys()].filter((at) => isBare(heads[at]!))
  if (bareAt.length < 4 || bareAt[0] !== 0) return []
  if (heads.length - bareAt.length > bareAt.length * 3) return []
  const ends = [...bareAt.slice(1), heads.length]
  return bareAt.every((at, part) => ends[part]! - at <= 7) ? bareAt.map((at) => heads[at]!) : []
}
