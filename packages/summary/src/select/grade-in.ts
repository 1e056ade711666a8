import { inLanguage } from '@plainleaf/content-model'
import { countText, fleschKincaid, splitSentences } from '@plainleaf/language'

/**
 * What English would have of syllables in a word, for so many in another language: words are longer there and no harder for it. From
 * the reading ease of Flesch (206.835 − 1.015 × words per sentence − 84.6 × syllables per word) beside its forms for German
 * (Amstad 1978: 180 and 58.5), Spanish (Fernández Huerta 1959: 206.84 and 60) and French (Kandel and Moles 1958: 207 and 73.6).
 */
const alike: Readonly<Record<string, (syllables: number) => number>> = {
  de: (syllables) => (206.835 - 180 + 58.5 * syllables) / 84.6,
  es: (syllables) => (60 * syllables) / 84.6,
  fr: (syllables) => (73.6 * syllables) / 84.6,
}

/** The Flesch-Kincaid grade that a text in another language than English would have if its words were English ones. */
export function gradeIn(text: string, lang: string): number {
  const counts = countText(splitSentences(text).map((sentence) => sentence.text))
  const english = inLanguage(alike, lang)
  if (!english || counts.words === 0) return fleschKincaid(counts)
  return fleschKincaid({
    ...counts,
    syllables: english(counts.syllables / counts.words) * counts.words,
  })
}
