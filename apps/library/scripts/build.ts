// Builds the site into `dist`, or the folder named; with `--collections` what is missing of the collections before that. `--url`
// says where it will be served, `--keep` which site, in a folder or at an address, holds the revisions that stay.
import { dirname, join } from 'node:path'
import { build } from 'astro'
import { buildCollections } from '../src/build/build-collections.ts'
import { type Pins, readPins, writePins } from '../src/build/keep-pins.ts'
import { readFlags } from '../src/build/read-flags.ts'
import { root, siteConfig } from '../src/build/site-config.ts'
import { siteAddress } from '../src/shelf/site-address.ts'

const {
  collections,
  keep,
  out = join(root, 'dist'),
} = readFlags(
  'build.ts [folder] [--collections] [--url https://example.org/leaflets/] [--keep https://example.org/leaflets/]',
)
process.chdir(root)
// Before the build: it may write to the very folder.
const earlier = keep ? await readEarlier(keep) : new Map<string, string>()
if (collections)
  await buildCollections(siteAddress()?.href, join(dirname(out), '.plainleaf-collections'))
await build(siteConfig(out))
const added = await writePins(out, earlier)
if (keep) console.log(`${added} earlier revisions of ${keep} are kept in v1/r`)

/** Without them the site would break what others have pinned, so that nothing is built. */
async function readEarlier(from: string): Promise<Pins> {
  try {
    return await readPins(from)
  } catch (error) {
    console.error(
      `${String(error)}\nNothing was built: its revisions would be lost. Try again, or leave out --keep`,
    )
    process.exit(1)
  }
}
