import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { leadLinks, type Ways } from './lead-links.ts'
import { listDownloads } from './list-downloads.ts'
import { type CollectionIndex, collectionIndexSchema } from './schemas.ts'
import type { TopicData } from './topic-data.ts'

/** A topic as it is handed to Astro. */
export interface ReadTopic {
  data: TopicData
  html: string
  headings: { depth: number; slug: string; text: string }[]
}

/**
 * All topics of a built collection that have this text, in the order of the collection. A topic that was withdrawn has no
 * words.
 */
export async function readCollection(
  folder: string,
  variant: 'full' | 'plain',
  ways: Ways,
): Promise<ReadTopic[]> {
  const { topics, url, advisories, ...collection } = await readIndex(folder)
  const known = new Set(topics.map(({ id }) => id))
  const downloads = await listDownloads(folder)
  const read = topics.map(async ({ files, ...topic }, order): Promise<ReadTopic | undefined> => {
    const path = variant === 'plain' ? files.plain : files.fragment
    if (path === undefined) return undefined
    const given = topic.withdrawn ? '' : await readFile(join(folder, 'module', path), 'utf8')
    const html = leadLinks(given, { url, collection: collection.id, known, ways })
    return {
      data: {
        ...topic,
        variant,
        hasPlain: files.plain !== undefined,
        notice:
          variant === 'plain' ? await readNotice(join(folder, 'module', files.topic)) : undefined,
        order,
        corrections: advisories.flatMap(({ topic: id, status, date, reason }) =>
          id === topic.id && status === 'corrected' ? [{ date, reason }] : [],
        ),
        collection: { ...collection, folder: `${folder}${sep}` },
        files: topic.withdrawn
          ? []
          : downloads.filter((file) => file.path.split('/')[1]?.startsWith(`${topic.id}.`)),
      },
      html,
      headings: topic.sections.flatMap(({ id, depth, heading }) =>
        heading && html.includes(`id="${id}"`) ? [{ depth, slug: id, text: heading }] : [],
      ),
    }
  })
  return (await Promise.all(read)).filter((topic) => topic !== undefined)
}

async function readIndex(folder: string): Promise<CollectionIndex> {
  const path = join(folder, 'module', 'index.json')
  const read = collectionIndexSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(
    `${path} is not what this version of @plainleaf/astro reads (${issue?.path.join('.')}: ${issue?.message}): give both the same version`,
  )
}

async function readNotice(path: string): Promise<string | undefined> {
  const { plain } = JSON.parse(await readFile(path, 'utf8')) as { plain?: { notice?: string } }
  return plain?.notice
}
