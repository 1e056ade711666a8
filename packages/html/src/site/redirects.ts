import type { Collection, OutputFile } from '@plainleaf/content-model'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import { page } from '../page/page.ts'
import { wordsIn } from '../words/words.ts'
import { pageAddress } from './page-address.ts'
import { siteOptions } from './site-options.ts'

/**
 * What keeps links to renamed topics alive. For each old id a page that leads on at once (WCAG technique H76) and says so
 * where a browser does not follow; it works on any server and from a folder. Where the address of the pages is known also
 * `_redirects`, which several hosts obey with a real redirect.
 */
export function redirects(collection: Collection): OutputFile[] {
  const renamed = Object.entries(collection.renamed ?? {}).flatMap(([old, now]) => {
    const [id = '', section] = now.split('#')
    const topic = collection.topics.find((each) => each.id === id)
    const href = `${id}.html${section === undefined ? '' : `#${section}`}`
    return topic ? [{ old, href, topic }] : []
  })
  if (renamed.length === 0) return []
  const pages = renamed.map(({ old, href, topic }) => ({
    path: `${old}.html`,
    content: page({
      ...siteOptions(collection),
      title: topic.title,
      lang: topic.lang,
      home: 'index.html',
      canonical: pageAddress(collection, `${topic.id}.html`),
      refresh: href,
      body: [
        element('header', { className: ['title'] }, [
          element('h1', {}, [topic.title]),
          element('p', { className: ['lead'], ...english(topic.lang) }, [
            `${wordsIn(topic.lang).moved} `,
            element('a', { href }, [topic.title]),
          ]),
        ]),
      ],
    }),
  }))
  const { url } = collection
  if (url === undefined) return pages
  const root = /^https?:\/\/[^/]+(\/.*)?$/i.exec(url)?.[1] ?? ''
  const lines = renamed.map(({ old, href }) => {
    const from = `${root}/${encodeURI(old)}`
    return `${from}.html ${root}/${encodeURI(href)} 301`
  })
  return [...pages, { path: '_redirects', content: `${lines.join('\n')}\n` }]
}
