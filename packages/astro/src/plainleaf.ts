import { join } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { entryTypes } from './entry-types.ts'
import { findCollection } from './find-collection.ts'
import { readCollection } from './read-collection.ts'
import { topicDataSchema } from './schemas.ts'

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
 * rebuilt collection shows at once. Fails where a collection is missing, or two topics have the same id.
 */
export function plainleaf(options: PlainleafOptions): Loader {
  const { collections, variant = 'full', linkTo = besideEachOther, imageTo } = options
  const { root = process.cwd() } = options
  const read = async () => {
    const folders = collections.map((collection) => findCollection(collection, root))
    const all = await Promise.all(
      folders.map((folder) => readCollection(folder, variant, { linkTo, imageTo })),
    )
    return unique(all.flat())
  }
  return {
    name: 'plainleaf',
    async createSchema() {
      return { schema: topicDataSchema, types: entryTypes((await read()).map(({ data }) => data)) }
    },
    async load(context) {
      await sync(context)
      follow(context)
    },
  }

  async function sync({ store, parseData, generateDigest, logger }: LoaderContext): Promise<void> {
    const topics = await read()
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

function unique<T extends { data: { id: string; collection: { id: string } } }>(topics: T[]): T[] {
  const seen = new Map<string, string>()
  for (const { data } of topics) {
    const other = seen.get(data.id)
    if (other !== undefined)
      throw new Error(
        `the topic “${data.id}” is in two collections, “${other}” and “${data.collection.id}”: give it another name in one`,
      )
    seen.set(data.id, data.collection.id)
  }
  return topics
}
