import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type CollectionIndex, collectionIndexSchema } from './collection-index.ts'
import { leadLinks } from './lead-links.ts'
import { listDownloads } from './list-downloads.ts'
import type { TopicData } from './topic-data.ts'

/** Address of a topic, or of a place in it. */
export type LinkTo = (topic: string, id?: string) => string

/** A topic as it is handed to Astro. */
export interface ReadTopic {
  data: TopicData
  html: string
  headings: { depth: number; slug: string; text: string }[]
}

/** All topics of a built collection that have this text, in the order of the collection. */
export async function readCollection(
  folder: string,
  variant: 'full' | 'plain',
  linkTo: LinkTo,
): Promise<ReadTopic[]> {
  const { topics, ...collection } = await readIndex(folder)
  const downloads = await listDownloads(folder)
  const known = new Set(topics.map(({ id }) => id))
  const read = topics.map(async (topic, order): Promise<ReadTopic | undefined> => {
    if (variant === 'plain' && !topic.plain) return undefined
    const path = variant === 'plain' ? join('fragments', 'plain') : 'fragments'
    const html = await readFile(join(folder, path, `${topic.id}.html`), 'utf8')
    const { plain, ...rest } = topic
    return {
      data: {
        ...rest,
        variant,
        hasPlain: plain,
        order,
        collection: { ...collection, folder: `${folder}${sep}` },
        files: downloads.filter(({ path }) => path.split('/')[1]?.startsWith(`${topic.id}.`)),
      },
      html: leadLinks(html, known, linkTo),
      headings: topic.sections.flatMap(({ id, depth, heading }) =>
        heading && html.includes(`id="${id}"`) ? [{ depth, slug: id, text: heading }] : [],
      ),
    }
  })
  return (await Promise.all(read)).filter((topic) => topic !== undefined)
}

async function readIndex(folder: string): Promise<CollectionIndex> {
  const path = join(folder, 'index.json')
  const read = collectionIndexSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(
    `${path} is not what this version of @plainleaf/astro reads (${issue?.path.join('.')}: ${issue?.message}): give both the same version`,
  )
}
