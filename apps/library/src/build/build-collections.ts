import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'plainleaf'
import {
  contentFolder,
  type Found,
  inOrder,
  isBuilt,
  tellCollections,
} from '../shelf/find-collections.ts'
import { collectionAddress } from '../shelf/site-address.ts'
import { tell } from './tell.ts'

/** What was done for the collections. */
export interface Built {
  /** Names of those that were built. */
  built: string[]
  /** Names of those of which nothing could be read: the site is made without them. */
  leftOut: string[]
}

/**
 * Builds the collections whose files are missing or older than their sources. With a `home`, the address of the site, their books,
 * handouts and data hold whole addresses, and they are built below `folder` and not where a collection keeps its own files. Errors
 * are told; one bad document stops nothing else.
 */
export async function buildCollections(home: string | undefined, folder: string): Promise<Built> {
  const content = contentFolder()
  const names = readdirSync(content).filter((name) =>
    existsSync(join(content, name, 'package.json')),
  )
  const found = inOrder(names).map((name): Found => {
    const source = join(content, name)
    return { name, source, built: home ? join(folder, name) : join(source, 'dist') }
  })
  const done: Built = { built: [], leftOut: [] }
  for (const one of found) {
    const url = home && collectionAddress(home, one.name)
    if (!isStale(one, url)) continue
    const { inputs, messages } = await build({ ...sourceOf(one), out: one.built, url })
    tell(messages)
    const isRead = inputs.built > 0 && isBuilt(one)
    done[isRead ? 'built' : 'leftOut'].push(one.name)
  }
  tellCollections(found.filter(({ name }) => !done.leftOut.includes(name)))
  return done
}

/** Where a collection is read from, so that findings name its files as they are seen from above the folder of collections. */
export function sourceOf({ source }: Found): { cwd: string; inputs: string[] } {
  const content = dirname(source)
  return { cwd: dirname(content), inputs: [`${basename(content)}/${basename(source)}`] }
}

/** The manifest is what a build writes last. A folder is newer than it where a file went, came or was renamed. */
function isStale({ source, built }: Found, url: string | undefined): boolean {
  const [manifest, index] = [join(built, 'manifest.json'), join(built, 'module', 'index.json')]
  if (!existsSync(manifest) || !existsSync(index)) return true
  if (url !== undefined && addressIn(index) !== url) return true
  const made = statSync(manifest).mtimeMs
  const found = globSync(['*', 'topics/**', 'images/**', 'clinics/**'], { cwd: source })
  const sources = found.filter((path) => !/^(?:dist|node_modules)$/u.test(path))
  return ['.', ...sources].some((path) => statSync(join(source, path)).mtimeMs > made)
}

/** The address that a collection was built with. */
function addressIn(index: string): string | undefined {
  return (JSON.parse(readFileSync(index, 'utf8')) as { url?: string }).url
}
