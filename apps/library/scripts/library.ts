// `pnpm library`: builds what is missing and serves the reading site on this machine alone.
import { join } from 'node:path'
import { build } from 'astro'
import { buildCollections } from '../src/build/build-collections.ts'
import { root, siteConfig } from '../src/build/site-config.ts'
import { serveSite } from '../src/serve/serve-site.ts'

process.chdir(root)
const built = await buildCollections()
console.log(built.length > 0 ? `Built: ${built.join(', ')}` : 'All collections are built.')
// Before the site is built: the feed, the sitemap and the data hold whole addresses.
const { SITE_BASE: base = '/' } = process.env
const { home } = await serveSite(join(root, 'dist'), { port: 4321, more: 20, base })
await build(siteConfig('dist', home))
console.log(`The library is at ${home} (Ctrl+C ends it)`)
