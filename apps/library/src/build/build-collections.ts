import { existsSync, readdirSync } from 'node:fs'
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
import { isStale } from './is-stale.ts'
import { tell } from './tell.ts'

/** What was done for the collections. */
export interface Built {
  /** Names of those that were built. */
  built: string[]
  /** Names of those of which nothing could be read: the site is made without them. */
  leftOut: string[]
}

/**
 * Builds the collections whose files are missing or older than their sources or the code that makes them. With a `home`, the address of the site, their books,
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
  const code = join(process.cwd(), '../../packages')
  const done: Built = { built: [], leftOut: [] }
  for (const one of found) {
    const url = home && collectionAddress(home, one.name)
    if (!isStale(one, url, code)) continue
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
