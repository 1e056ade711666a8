import { splitSentences } from './split-sentences.ts'
import { syllables } from './syllables.ts'
import { words } from './words.ts'

/**
 * The Flesch-Kincaid grade: United States school years needed to read a text.
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975,
 * Research Branch Report 8-75, https://stars.library.ucf.edu/istlibrary/56/). An acronym counts as one syllable.
 * 0 for a text without words. Grades from tools that count sentences or syllables otherwise cannot be compared.
 */
export function fleschKincaidGrade(text: string): number {
  const all = words(text)
  if (all.length === 0) return 0
  const sentences = splitSentences(text).filter(
    (sentence) => words(sentence.text).length > 0,
  ).length
  const sum = all.reduce((total, word) => total + syllables(word), 0)
  return 0.39 * (all.length / sentences) + 11.8 * (sum / all.length) - 15.59
}
