import type { OutputFile } from '@plainleaf/content-model'
import { sha256Hex } from '@plainleaf/html'
import { toJson } from '../to-json.ts'
import type { AdvisoriesJson, AspectJson, CollectionsJson } from './collections.ts'
import { renameTopics } from './rename-topics.ts'
import { bareIndex, type SearchIndex } from './search-index.ts'
import { type IdClash, uniqueIds } from './unique-ids.ts'

/** The API of a collection: the text of each of its files by the path that starts with `v1/`. */
export type ApiTree = ReadonlyMap<string, string>

/** One API for several collections, and the topics of a later one whose id was taken. */
export interface MergedApi {
  files: OutputFile[]
  clashes: IdClash[]
}

/**
 * Puts the APIs of several collections together as one `v1/`: lists, aspects, search index and advisories become one, all other
 * files stay as they are. Where two collections have a topic of one id, the later one's has another here: see `uniqueIds`.
 */
export function mergeApis(given: readonly ApiTree[]): MergedApi {
  const lists = given.flatMap(
    (tree, at) =>
      read<CollectionsJson>(tree, 'collections')?.collections.map((collection) => ({
        at,
        id: collection.id,
        topics: collection.topics.map(({ id }) => id),
      })) ?? [],
  )
  const { ids, clashes } = uniqueIds(lists)
  const trees = given.map((tree, at) =>
    renameTopics(
      tree,
      new Map(ids.flatMap((map, list) => (lists[list]?.at === at ? [...map] : []))),
    ),
  )
  const files = new Map<string, OutputFile>()
  for (const tree of trees) {
    for (const [path, content] of tree) {
      if (!files.has(path))
        files.set(path, { path, content, ...(path.startsWith('v1/r/') ? { immutable: true } : {}) })
    }
  }
  const put = (name: string, value: unknown): void => {
    files.set(`v1/${name}.json`, { path: `v1/${name}.json`, content: toJson(value) })
  }
  put('collections', {
    collections: trees.flatMap(
      (tree) => read<CollectionsJson>(tree, 'collections')?.collections ?? [],
    ),
  } satisfies CollectionsJson)
  put('search-index', {
    documents: trees.flatMap((tree) => read<SearchIndex>(tree, 'search-index')?.documents ?? []),
  } satisfies SearchIndex)
  const index = files.get('v1/search-index.json')
  if (index) files.set(bareIndex, { ...index, path: bareIndex })
  put('advisories', {
    advisories: trees
      .flatMap((tree) => read<AdvisoriesJson>(tree, 'advisories')?.advisories ?? [])
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  } satisfies AdvisoriesJson)
  for (const [name, aspect] of aspectsOf(trees)) put(name, aspect)
  files.delete('v1/etags.json')
  const etags = [...files.values()].flatMap(({ path, content }) =>
    path.startsWith('v1/r/') ? [] : [[path, sha256Hex(String(content))] as const],
  )
  put('etags', Object.fromEntries(etags))
  return { files: [...files.values()], clashes }
}

function aspectsOf(trees: readonly ApiTree[]): Map<string, AspectJson> {
  const merged = new Map<string, AspectJson>()
  for (const tree of trees) {
    for (const path of tree.keys()) {
      const [, name] = /^v1\/(aspects\/[^/]+)\.json$/.exec(path) ?? []
      const found = name === undefined ? undefined : read<AspectJson>(tree, name)
      if (name === undefined || !found) continue
      const before = merged.get(name)?.sections ?? []
      merged.set(name, { ...found, sections: [...before, ...found.sections] })
    }
  }
  return merged
}

function read<T>(tree: ApiTree, name: string): T | undefined {
  const text = tree.get(`v1/${name}.json`)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}
