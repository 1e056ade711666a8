import type { Element } from 'hast'
import { h } from './h.ts'
import { inEnglish } from './language-tag.ts'

/** Our own words inside a text in `lang`: marked as English where there are none in that language. */
export function ownWords(words: string, lang: string): Element | string {
  const marks = inEnglish(lang)
  return marks.lang ? h('span', marks, words) : words
}
