// `pnpm library`: builds what is missing and serves the reading site on this machine alone, at the path that `--url` has.
import { join } from 'node:path'
import { build } from 'astro'
import { buildCollections } from '../src/build/build-collections.ts'
import { readFlags } from '../src/build/read-flags.ts'
import { root, siteConfig } from '../src/build/site-config.ts'
import { serveSite } from '../src/serve/serve-site.ts'
import { basePath, siteAddress } from '../src/shelf/site-address.ts'

// Not `dist`, which a host is given: without `--url` these files hold addresses of this machine.
const served = join(root, '.plainleaf-served')
const { out = served } = readFlags('pnpm library [--url https://example.org/leaflets/]')
process.chdir(root)
const address = siteAddress()?.href
const { built, leftOut } = await buildCollections(address, join(root, '.plainleaf-collections'))
if (built.length > 0) console.log(`Built: ${built.join(', ')}`)
else if (leftOut.length === 0) console.log('All collections are built.')
if (leftOut.length > 0)
  console.log(`Left out, as nothing of them could be read: ${leftOut.join(', ')}`)
// Before the site is built: the feed, the sitemap and the data hold whole addresses.
const { home } = await serveSite(out, { port: 4321, more: 20, base: basePath() })
await build(siteConfig(out, home))
console.log(`The library is at ${home} (Ctrl+C ends it)`)
if (address) console.log(`Its files are in ${out}, for ${address}`)
