import type { Section } from '@plainleaf/content-model'
import { headingOf, wordsOf } from '@plainleaf/html'

/** The heading that is printed for a section, in words; empty for what stands before the first heading. */
export function headline(section: Section, lang: string): string {
  return wordsOf(headingOf(section, lang))
}
