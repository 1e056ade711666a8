import type { Collection } from '@plainleaf/content-model'
import { pageAddress } from './page-address.ts'

/**
 * `robots.txt` (RFC 9309): everything may be read, and where the sitemap is. Crawlers look for it only at the root of a
 * host, so where the pages are served below that, its first line says where it belongs.
 */
export function robots(collection: Collection): string {
  const [, host, path] = /^(https?:\/\/[^/]+)(\/.*)?$/i.exec(collection.url ?? '') ?? []
  const place = path ? `# Belongs at ${host}/robots.txt\n` : ''
  return `${place}User-agent: *\nAllow: /\n\nSitemap: ${pageAddress(collection, 'sitemap.xml')}\n`
}
