import type { TextCounts } from './text-counts.ts'

/**
 * Flesch reading ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (Flesch 1948, A new readability
 * yardstick, Journal of Applied Psychology 32(3), https://doi.org/10.1037/h0057532). Up to 121.22; the higher the easier,
 * 60 to 70 is plain English. 0 for a text without words.
 */
export function fleschReadingEase({
  sentences,
  words,
  syllables,
}: Pick<TextCounts, 'sentences' | 'words' | 'syllables'>): number {
  if (words === 0) return 0
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
}
