import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../site.ts'
import { findCollections } from './find-collections.ts'

/** The language of pages that belong to no one collection: the one that `site.ts` names, else that of all collections, else English. */
export function siteLang(own: string | undefined = site.lang): string {
  if (own) return own
  const langs = findCollections().map((folder) => {
    const index = readFileSync(join(folder, 'module', 'index.json'), 'utf8')
    return (JSON.parse(index) as { lang: string }).lang
  })
  const [first = 'en'] = langs
  return langs.every((lang) => lang === first) ? first : 'en'
}
