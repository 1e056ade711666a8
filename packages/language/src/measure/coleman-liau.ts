import type { TextCounts } from './text-counts.ts'

/**
 * Coleman-Liau index: a United States school year. 0.0588 × letters in 100 words − 0.296 × sentences in 100 words − 15.8
 * (Coleman and Liau 1975, Journal of Applied Psychology 60(2), https://doi.org/10.1037/h0076540). 0 for a text without
 * words.
 */
export function colemanLiau({
  sentences,
  words,
  letters,
}: Pick<TextCounts, 'sentences' | 'words' | 'letters'>): number {
  if (words === 0) return 0
  return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8
}
