import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../site.ts'
import { findCollections } from './find-collections.ts'

let known: string | undefined

/** The language of pages that belong to no one collection: what `site.ts` names, else that of all collections, else English. */
export function siteLang(): string {
  known ??= site.lang ?? commonLang(findCollections().map(({ built }) => langOf(built)))
  return known
}

/** The language that all are in; English where they differ, and where there are none. */
export function commonLang(langs: readonly string[]): string {
  const [first = 'en'] = langs
  return langs.every((lang) => lang === first) ? first : 'en'
}

function langOf(folder: string): string {
  const index = readFileSync(join(folder, 'module', 'index.json'), 'utf8')
  return (JSON.parse(index) as { lang: string }).lang
}
