import type { TextCounts } from './text-counts.ts'

/**
 * Automated readability index: a United States school year, from letters instead of syllables. 4.71 × letters per word +
 * 0.5 × words per sentence − 21.43 (Senter and Smith 1967, AMRL-TR-66-220, https://apps.dtic.mil/sti/citations/AD0667273).
 * Not rounded; 0 for a text without words.
 */
export function automatedReadability({
  sentences,
  words,
  letters,
}: Pick<TextCounts, 'sentences' | 'words' | 'letters'>): number {
  if (words === 0) return 0
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43
}
