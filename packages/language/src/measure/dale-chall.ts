import type { TextCounts } from './text-counts.ts'

/**
 * Dale-Chall score: 0.1579 × unfamiliar words in 100 + 0.0496 × words per sentence, and 3.6365 more where over 5 words in
 * 100 are unfamiliar (Dale and Chall 1948, A formula for predicting readability, Educational Research Bulletin 27), with
 * the word list of 1995. Every occurrence counts. 4.9 and below is read by fourth-graders, 6 to 6.9 by seventh- and
 * eighth-graders, 9 and above by college students. 0 for a text without words.
 */
export function daleChallScore({
  sentences,
  words,
  unfamiliar,
}: Pick<TextCounts, 'sentences' | 'words' | 'unfamiliar'>): number {
  if (words === 0) return 0
  const percent = (100 * unfamiliar) / words
  return 0.1579 * percent + 0.0496 * (words / sentences) + (percent > 5 ? 3.6365 : 0)
}
