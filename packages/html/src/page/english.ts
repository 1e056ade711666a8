import { directionOf } from '@plainleaf/content-model'

/** `lang` and `dir` for our own English words on a page in another language; nothing on an English page. */
export function english(lang: string): { lang?: string; dir?: string } {
  if (/^en(?:-|$)/i.test(lang)) return {}
  return directionOf(lang) === 'rtl' ? { lang: 'en', dir: 'ltr' } : { lang: 'en' }
}
