import type { Collection, OutputContext, OutputFile } from '@plainleaf/content-model'
import { feed } from './feed.ts'
import { redirects } from './redirects.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'

/** What a site has beside its pages. All but redirecting pages need the address at which the collection will be served. */
export function siteFiles(collection: Collection, context: OutputContext): OutputFile[] {
  const moved = redirects(collection)
  if (collection.url === undefined) return moved
  const changes = feed(collection)
  return [
    ...moved,
    { path: 'sitemap.xml', content: sitemap(collection, context) },
    { path: 'robots.txt', content: robots(collection) },
    ...(changes ? [{ path: 'feed.xml', content: changes }] : []),
  ]
}
