import type { Collection, OutputContext } from '@plainleaf/content-model'
import { glossaryFile } from '../collection/glossary-file.ts'
import { wordsFile } from '../collection/index-of-words-page.ts'
import { lastChange, newest } from './last-change.ts'
import { pageAddress } from './page-address.ts'
import { toXmlText } from './to-xml-text.ts'

/** `sitemap.xml` (https://www.sitemaps.org/protocol.html): every page, with the day of its last change where that is known. */
export function sitemap(collection: Collection, context: OutputContext): string {
  const topics = collection.topics.map((topic) => ({
    path: `${topic.id}.html`,
    day: lastChange(topic, context),
  }))
  const glossary = glossaryFile(collection)
  const words = wordsFile(collection)
  const pages = [
    { path: '', day: newest(topics.map(({ day }) => day)) },
    ...topics,
    ...(words ? [{ path: words, day: undefined }] : []),
    ...(glossary ? [{ path: glossary, day: undefined }] : []),
  ]
  const entries = pages.flatMap(({ path, day }) => {
    const url = pageAddress(collection, path)
    const changed = day ? `<lastmod>${day}</lastmod>` : ''
    return url ? [`  <url><loc>${toXmlText(url)}</loc>${changed}</url>`] : []
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}
