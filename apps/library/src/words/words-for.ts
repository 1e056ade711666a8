import { directionOf } from '@plainleaf/content-model'
import { siteLang } from '../shelf/site-lang.ts'
import { type PageWords, pageWords } from './words-in.ts'

/** Words for a page of this site: of a topic or collection in its language, of any other in that of the site. */
export function wordsFor(lang: string = siteLang()): PageWords {
  return pageWords(lang, siteLang())
}

/** The attributes of words that are in another language than what stands around them. */
export function inLang(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) }
}
