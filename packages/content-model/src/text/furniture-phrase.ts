import type { DroppedReason } from '../tree/topic.ts'

/** A form of words that pages put round their text. */
export interface FurniturePhrase {
  reason: DroppedReason
  /** Matches a chunk in lower case: the whole of it, or words that no sentence of the text has. */
  pattern: RegExp
  /** Matches the chunks that the pattern is wrong about. */
  unless?: RegExp
  /** How sure it is, standing alone. */
  confidence: number
  /** The longest chunk, in words, that it may take. */
  words: number
  /** It is a date, which counts only before or after all paragraphs. */
  dated: boolean
  /** It could as well be a heading, which it is where text follows it. */
  heading: boolean
  /** What it matches has a figure, a bar, an arrow or a bracket, which most lines have not. */
  signed?: true
}

/** A form of words; `dated`: it counts only before or after all paragraphs; `never`: it is no heading, whatever follows. */
export function phrase(
  reason: DroppedReason,
  pattern: RegExp,
  confidence: number,
  words = 6,
  also: 'dated' | 'never' | null = null,
): FurniturePhrase {
  const heads = reason === 'navigation' || reason === 'related-link' || reason === 'toc-widget'
  const heading = heads && also !== 'never'
  return { reason, pattern, confidence, words, dated: also === 'dated', heading }
}

/** A form of words that no line of nothing but letters, blanks, stops, commas and apostrophes has. */
export const signed = (one: FurniturePhrase): FurniturePhrase => ({ ...one, signed: true })
