import type { TextCounts } from './text-counts.ts'

/**
 * Flesch-Kincaid grade: United States school years needed to read a text. 0.39 × words per sentence + 11.8 × syllables
 * per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75,
 * https://stars.library.ucf.edu/istlibrary/56/). From −3.4 up; 0 for a text without words.
 */
export function fleschKincaid({
  sentences,
  words,
  syllables,
}: Pick<TextCounts, 'sentences' | 'words' | 'syllables'>): number {
  if (words === 0) return 0
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}
