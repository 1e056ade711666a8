import type { TextCounts } from './text-counts.ts'

/**
 * SMOG grade: school years needed to understand a text fully. 3.1291 + 1.043 × √(words of three or more syllables in 30
 * sentences) (McLaughlin 1969, SMOG grading, Journal of Reading 12(8)). Made for 30 sentences; a shorter text is scaled
 * up, which is rough below ten. From 3.13 up; 0 for a text without words.
 */
export function smog({
  sentences,
  polysyllables,
}: Pick<TextCounts, 'sentences' | 'polysyllables'>): number {
  if (sentences === 0) return 0
  return 3.1291 + 1.043 * Math.sqrt((polysyllables * 30) / sentences)
}
