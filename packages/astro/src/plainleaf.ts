import { join } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { entryTypes } from './entry-types.ts'
import { findCollection } from './find-collection.ts'
import type { Ids } from './lead-links.ts'
import { type ReadIndex, readCollection, readIndex } from './read-collection.ts'
import { topicDataSchema } from './schemas.ts'
import { describeClash, uniqueIds } from './unique-ids.ts'

/** What the loader is told. */
export interface PlainleafOptions {
  /** Names of installed collection packages; also folders of built files, by path or `file:` URL. */
  collections: readonly (string | URL)[]
  /** Which text the entries hold. Topics without a plain-language text are not there as `plain`. Default: `full`. */
  variant?: 'full' | 'plain'
  /** Address of another topic, or of a place in it, on this site. Default: `../<topic>/#<id>`. */
  linkTo?: (topic: string, id?: string) => string
  /** Address of a picture on this site, by its path in the folder `html` of its collection, and that collection's id. Default: as built. */
  imageTo?: (path: string, collection: string) => string
  /** Where names and paths are resolved from. Default: the working folder. */
  root?: string
}

/**
 * Loads the topics of installed collections: one entry for each topic, typed, with finished HTML in `rendered`. Reads files
 * and writes none. An entry changes when its words, markup or dates do; what a collection no longer holds goes. In `astro dev` a
 * rebuilt collection shows at once. Fails where a collection is missing or named
 * twice. Of two collections with a topic of one id, the first keeps it; the other's is `<collection>--<id>`, and a warning says so.
 */
export function plainleaf(options: PlainleafOptions): Loader {
  const { collections, variant = 'full', linkTo = besideEachOther, imageTo } = options
  const { root = process.cwd() } = options
  const read = async () => {
    const indexes = await Promise.all(
      collections.map((collection) => readIndex(findCollection(collection, root))),
    )
    refuseTwins(indexes)
    const { ids, clashes } = uniqueIds(indexes)
    const all = await Promise.all(
      indexes.map((index, at) =>
        readCollection(index, variant, { linkTo, imageTo, ids: ids[at] as Ids }),
      ),
    )
    return { topics: all.flat(), clashes }
  }
  return {
    name: 'plainleaf',
    async createSchema() {
      return {
        schema: topicDataSchema,
        types: entryTypes((await read()).topics.map(({ data }) => data)),
      }
    },
    async load(context) {
      await sync(context)
      follow(context)
    },
  }

  async function sync({ store, parseData, generateDigest, logger }: LoaderContext): Promise<void> {
    const { topics, clashes } = await read()
    for (const clash of clashes) logger.warn(describeClash(clash))
    const gone = new Set(store.keys())
    let changed = 0
    for (const { data, html, headings } of topics) {
      gone.delete(data.id)
      // Not the content hash alone: a newer Plainleaf may write the same words in better markup.
      const digest = generateDigest({ data, html })
      if (store.get(data.id)?.digest === digest) continue
      const parsed = await parseData({ id: data.id, data: { ...data } })
      store.set({ id: data.id, data: parsed, digest, rendered: { html, metadata: { headings } } })
      changed += 1
    }
    for (const id of gone) store.delete(id)
    logger.info(`${topics.length} topics, ${changed} changed, ${gone.size} removed`)
  }

  /** The manifest is what a build writes last. */
  function follow(context: LoaderContext): void {
    const { watcher, logger } = context
    if (!watcher) return
    const manifests = new Set(
      collections.map((collection) => join(findCollection(collection, root), 'manifest.json')),
    )
    watcher.add([...manifests])
    const again = (path: string): void => {
      if (!manifests.has(path)) return
      sync(context).catch((error: unknown) => logger.error(String(error)))
    }
    watcher.on('change', again)
    watcher.on('add', again)
  }
}

function besideEachOther(topic: string, id?: string): string {
  return `../${topic}/${id ? `#${id}` : ''}`
}

/** The same collection under two names would be all there twice. */
function refuseTwins(indexes: readonly ReadIndex[]): void {
  const seen = new Map<string, string>()
  for (const { id, folder } of indexes) {
    const other = seen.get(id)
    if (other !== undefined)
      throw new Error(
        `the collection “${id}” is there twice, in ${other} and ${folder}: name it once`,
      )
    seen.set(id, folder)
  }
}
