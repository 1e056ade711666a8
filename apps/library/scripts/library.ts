// `pnpm library`: builds what is missing and serves the reading site on this machine alone.
import { build, preview } from 'astro'
import { buildCollections } from '../src/build/build-collections.ts'
import { root, siteConfig } from '../src/build/site-config.ts'

process.chdir(root)
const built = await buildCollections()
console.log(built.length > 0 ? `Built: ${built.join(', ')}` : 'All collections are built.')
await build(siteConfig())
const { host = '127.0.0.1', port } = await preview(siteConfig())
console.log(`The library is at http://${host}:${port}/ (Ctrl+C ends it)`)
