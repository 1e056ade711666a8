import { directionOf } from '@plainleaf/content-model'
import { hasWords } from '../words/words.ts'

/**
 * `lang` and `dir` for our own words on a page in a language that we have none in, since they are English there (WCAG 3.1.2);
 * nothing where they are the page's own.
 */
export function english(lang: string): { lang?: string; dir?: string } {
  if (hasWords(lang)) return {}
  return directionOf(lang) === 'rtl' ? { lang: 'en', dir: 'ltr' } : { lang: 'en' }
}
