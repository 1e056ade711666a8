import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uniqueIds } from '@plainleaf/data'
import type { Found } from '../shelf/find-collections.ts'

/** What is said of a built collection in its `module/index.json`, as far as it is needed here. */
export interface Index {
  id: string
  title: string
  lang: string
  topics: { id: string; title: string; lang: string }[]
}

/** A collection, and what its topics are called here where an earlier collection has a topic of the same id. */
export interface Named extends Found {
  index: Index
  ids: ReadonlyMap<string, string>
}

/** Names the topics of collections as the loader of the pages does. */
export async function nameTopics(all: readonly Found[]): Promise<Named[]> {
  const read = all.map(async ({ built }) => {
    const text = await readFile(join(built, 'module', 'index.json'), 'utf8')
    return JSON.parse(text) as Index
  })
  const indexes = await Promise.all(read)
  const names = indexes.map(({ id, topics }) => ({ id, topics: topics.map((topic) => topic.id) }))
  const { ids } = uniqueIds(names)
  return all.map((found, at) => ({
    ...found,
    index: indexes[at] as Index,
    ids: ids[at] ?? new Map(),
  }))
}
