import type { HealthAspect } from '../tree/health-aspect.ts'
import { asks } from '../typing/type-kind.ts'
import { type Chunk, wordCount } from './chunk.ts'
import { isContactName } from './find-furniture.ts'
import { isAllCaps } from './letter-case.ts'

/** The headings below one that has no text of its own: that one, the first of them, and how many there are so far. */
export interface Sisters {
  above: Chunk
  first: Chunk
  count: number
  /** Whether the second is named as the first is: `Short term`, `Long term`. */
  alike: boolean
}

/** What is known of any heading: what it is about, and its telling words. */
export interface Known {
  aspectOf: (chunk: Chunk) => HealthAspect | null
  stems: (text: string) => string[]
}

/** Where to turn to ends most leaflets, and is a part of none of their parts. */
const closing: ReadonlySet<HealthAspect> = new Set([
  'SeeDoctorHealthAspect',
  'HowOrWhereHealthAspect',
  'GettingAccessHealthAspect',
])

/** What leaflets have parts of their own on. */
const ownPart =
  /^(?:symptom|causes?(?!\p{L})|diagnos|treat(?:ment|ing)|prevent|outlook|ursache|behandlung|vorbeug|traitement|pr[ée]ven|tratamiento|trattamento|s[íi]ntom|causas?(?!\p{L}))/iu

/**
 * How likely it is, from 0 to 1, that a heading stands beside those before it, below one that has no text of its own.
 * Hardly anybody parts a section into one part, so the second is a sister of the first unless something speaks against
 * it; after two, something has to speak for it: that all are about what the one above is, or that all look alike and the
 * one above does not.
 *
 * `bare` tells whether another heading follows right below, as parts of their own have.
 */
export function likelySister(
  chunk: Chunk,
  { above, first, count, alike }: Sisters,
  bare: boolean,
  { aspectOf, stems }: Known,
): number {
  const { text } = chunk
  if (isLabelled(text) && isLabelled(first.text)) return 0.9
  if (bare || isContactName(text) || asks(text) !== asks(first.text)) return 0.1
  if (isTimed(text) && isTimed(above.text)) return 0.1
  // In capitals as the one above, which the first part of that is not.
  if (isAllCaps(text) && isAllCaps(above.text) && !isAllCaps(first.text)) return 0
  const [own, theirs, parent] = [stems(text), stems(first.text), stems(above.text)]
  // What is named as the one above stands beside that.
  if (isAlike(own, parent) && !isAlike(own, theirs)) return 0.2
  const [aspect, over] = [aspectOf(chunk), aspectOf(above)]
  if ((ownPart.test(text) || (aspect !== null && closing.has(aspect))) && aspect !== over)
    return 0.1
  const words = wordCount(text)
  // Two words below each other are rather the header of a table.
  if (words > 2 && wordCount(above.text) + wordCount(first.text) === 2) return 0.3
  if (count < 2 || isAlike(own, theirs)) return 0.8
  if (alike) return 0.2
  const telling = over !== null && (aspectOf(first) ?? over) === over
  if (telling && aspect !== null) return aspect === over ? 0.8 : 0.2
  return asks(above.text) && !asks(text) && words <= Math.max(3, wordCount(first.text)) ? 0.6 : 0.4
}

/** What comes before a treatment, in it and after it stands beside each other. */
const isTimed = (text: string): boolean =>
  /^(?:before|during|after|vor|während|nach|avant|pendant|après|antes|durante|después) /iu.test(
    text,
  )

/** A word or two, then what they stand for: `GREEN – I am well`. */
const isLabelled = (text: string): boolean => /^\S+(?: \S+)? [–—-] \S|^Step \d/u.test(text)

/** The sisters with one more. */
export function addSister(sisters: Sisters, chunk: Chunk, { stems }: Known): Sisters {
  const { first, count } = sisters
  const alike = count === 1 ? isAlike(stems(chunk.text), stems(first.text)) : sisters.alike
  return { ...sisters, count: count + 1, alike }
}

/** Whether two headings open or end with the same telling word. */
const isAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && other.length > 1 && (one[0] === other[0] || one.at(-1) === other.at(-1))
