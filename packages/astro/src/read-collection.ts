import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Ids, leadLinks, type Ways } from './lead-links.ts'
import { listDownloads } from './list-downloads.ts'
import { type CollectionIndex, collectionIndexSchema, plainSchema } from './schemas.ts'
import type { SectionData, TopicData } from './topic-data.ts'

/** A topic as it is handed to Astro. */
export interface ReadTopic {
  data: TopicData
  html: string
  headings: { depth: number; slug: string; text: string }[]
}

/** The index of a collection, and where it was read. */
export interface ReadIndex extends CollectionIndex {
  folder: string
}

/**
 * All topics of a built collection that have this text, in the order of the collection. Of a topic that was withdrawn the
 * words are the notice that says so.
 */
export async function readCollection(
  { topics, url, advisories, folder, ...collection }: ReadIndex,
  variant: 'full' | 'plain',
  ways: Ways,
): Promise<ReadTopic[]> {
  const { ids } = ways
  const known = new Set(topics.map(({ id }) => id))
  const downloads = await listDownloads(folder)
  const read = topics.map(async ({ files, ...topic }, order): Promise<ReadTopic | undefined> => {
    const path = variant === 'plain' ? files.plain : files.fragment
    if (path === undefined) return undefined
    const given = await readFile(join(folder, 'module', path), 'utf8')
    const own: Partial<TopicData> =
      variant === 'plain' ? await readPlain(join(folder, 'module', files.topic), given) : {}
    const html = leadLinks(given, { url, collection: collection.id, known, ways })
    return {
      data: {
        ...topic,
        ...own,
        id: ids.get(topic.id) ?? topic.id,
        ownId: topic.id,
        ...(topic.withdrawn && { withdrawn: led(topic.withdrawn, ids) }),
        variant,
        hasPlain: files.plain !== undefined,
        order,
        corrections: advisories.flatMap(({ topic: id, status, date, reason, sections }) =>
          id === topic.id && (status === 'corrected' || sections)
            ? [{ status, date, reason, ...(sections && { sections }) }]
            : [],
        ),
        collection: { ...collection, folder: `${folder}${sep}` },
        files: topic.withdrawn
          ? []
          : downloads.filter((file) => file.path.split('/')[1]?.startsWith(`${topic.id}.`)),
      },
      html,
      headings: (own.sections ?? topic.sections).flatMap(({ id, depth, heading }) =>
        heading && html.includes(`id="${id}"`) ? [{ depth, slug: id, text: heading }] : [],
      ),
    }
  })
  return (await Promise.all(read)).filter((topic) => topic !== undefined)
}

/** The withdrawal with the id that the topic to read instead has here. */
function led<W extends { replacedBy?: string | undefined }>(withdrawn: W, ids: Ids): W {
  const { replacedBy = '' } = withdrawn
  return ids.has(replacedBy) ? { ...withdrawn, replacedBy: ids.get(replacedBy) } : withdrawn
}

/** What a built collection says of itself. Throws where it was built by another version. */
export async function readIndex(folder: string): Promise<ReadIndex> {
  const path = join(folder, 'module', 'index.json')
  const read = collectionIndexSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (read.success) return { ...read.data, folder }
  const [issue] = read.error.issues
  throw new Error(
    `${path} is not what this version of @plainleaf/astro reads (${issue?.path.join('.')}: ${issue?.message}): give both the same version`,
  )
}

/** What the plain-language text has of its own: the notice that must be shown with it, and its sections. */
async function readPlain(
  path: string,
  html: string,
): Promise<Pick<TopicData, 'notice' | 'sections'>> {
  const { plain } = plainSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  // The keys of canonical JSON are in the order of the alphabet; the text knows better.
  const place = ({ id }: SectionData): number => html.indexOf(`id="${id}"`)
  const sections = Object.values(plain.sections).sort((a, b) => place(a) - place(b))
  return { notice: plain.notice, sections }
}
