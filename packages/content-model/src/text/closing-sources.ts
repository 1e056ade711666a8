import { looksLikeReference } from '../citation/take-references.ts'
import type { Chunk } from './chunk.ts'
import { isDisclaimer } from './is-disclaimer.ts'

/** Where two or more numbered sources begin that close a text without a heading of theirs; past its end where none do. */
export function closingSources(content: readonly Chunk[]): number {
  let last = content.length
  while (last > 0 && isDisclaimer(content[last - 1]!.text)) last--
  let from = last
  while (from > 0 && isSource(content[from - 1]!)) from--
  const numbers = content.slice(from, last).map(numberOf)
  const counted = numbers.length >= 2 && numbers.every((number, index) => number === index + 1)
  return counted ? from : content.length
}

const isSource = (chunk: Chunk): boolean =>
  numberOf(chunk) > 0 && looksLikeReference(chunk.text.replace(/^\[?\d{1,3}[\].)]?\s+/u, ''))

/** The number that a chunk is counted by, or 0. */
const numberOf = ({ role, marker, text }: Chunk): number =>
  role === 'item'
    ? marker?.kind === 'number'
      ? (marker.value ?? 0)
      : 0
    : role === 'text'
      ? Number(/^\[?(\d{1,3})[\].)]?\s+\S/u.exec(text)?.[1] ?? 0)
      : 0
