import { fleschKincaid } from './measure/flesch-kincaid.ts'
import { countText } from './measure/text-counts.ts'
import { splitSentences } from './split-sentences.ts'

/**
 * The Flesch-Kincaid grade of a text that is parted by `splitSentences`, with an acronym as one syllable. 0 for a text
 * without words. Grades from tools that count sentences or syllables otherwise cannot be compared.
 */
export function fleschKincaidGrade(text: string): number {
  return fleschKincaid(countText(splitSentences(text).map((sentence) => sentence.text)))
}
