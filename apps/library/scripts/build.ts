// Builds the site into `dist`, or the folder named; with `--collections` what is missing of the collections before that. `--url`
// says where it will be served.
import { dirname, join } from 'node:path'
import { build } from 'astro'
import { buildCollections } from '../src/build/build-collections.ts'
import { readFlags } from '../src/build/read-flags.ts'
import { root, siteConfig } from '../src/build/site-config.ts'
import { siteAddress } from '../src/shelf/site-address.ts'

const { collections, out = join(root, 'dist') } = readFlags(
  'build.ts [folder] [--collections] [--url https://example.org/leaflets/]',
)
process.chdir(root)
if (collections)
  await buildCollections(siteAddress()?.href, join(dirname(out), '.plainleaf-collections'))
await build(siteConfig(out))
