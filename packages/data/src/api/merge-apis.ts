import type { OutputFile } from '@plainleaf/content-model'
import { sha256Hex } from '@plainleaf/html'
import { toJson } from '../to-json.ts'
import type { AdvisoriesJson, AspectJson, CollectionsJson } from './collections.ts'
import type { SearchIndex } from './search-index.ts'

/** The API of a collection: the text of each of its files by the path that starts with `v1/`. */
export type ApiTree = ReadonlyMap<string, string>

/** One API for several collections, and the ids that two of them use. */
export interface MergedApi {
  files: OutputFile[]
  /** Ids of topics that more than one collection has: only the first one's files are there. */
  clashes: string[]
}

/**
 * Puts the APIs of several collections together as one `v1/`: lists, aspects, search index and advisories become one, all other
 * files stay as they are. Ids of topics have to be unique on a site; of a clash the first collection's topic is kept.
 */
export function mergeApis(trees: readonly ApiTree[]): MergedApi {
  const owners = new Map<string, number>()
  const clashes = new Set<string>()
  for (const [at, tree] of trees.entries()) {
    for (const id of read<CollectionsJson>(tree, 'collections')?.collections.flatMap(topicIds) ??
      []) {
      if (owners.has(id)) clashes.add(id)
      else owners.set(id, at)
    }
  }
  const files = new Map<string, OutputFile>()
  for (const [at, tree] of trees.entries()) {
    for (const [path, content] of tree) {
      const topic = /^v1\/(?:topics|r)\/([^/]+?)(?:\.plain)?(?:\.json|\/.*)$/s.exec(path)?.[1]
      if (topic !== undefined && (owners.get(topic) ?? at) !== at) continue
      if (!files.has(path))
        files.set(path, { path, content, ...(path.startsWith('v1/r/') ? { immutable: true } : {}) })
    }
  }
  const own = (at: number, topic: string): boolean => (owners.get(topic) ?? at) === at
  const put = (name: string, value: unknown): void => {
    files.set(`v1/${name}.json`, { path: `v1/${name}.json`, content: toJson(value) })
  }
  put('collections', {
    collections: trees.flatMap((tree, at) =>
      (read<CollectionsJson>(tree, 'collections')?.collections ?? []).map((collection) => ({
        ...collection,
        topics: collection.topics.filter(({ id }) => own(at, id)),
      })),
    ),
  } satisfies CollectionsJson)
  put('search-index', {
    documents: trees.flatMap((tree, at) =>
      (read<SearchIndex>(tree, 'search-index')?.documents ?? []).filter(({ topic }) =>
        own(at, topic),
      ),
    ),
  } satisfies SearchIndex)
  put('advisories', {
    advisories: trees
      .flatMap((tree) => read<AdvisoriesJson>(tree, 'advisories')?.advisories ?? [])
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  } satisfies AdvisoriesJson)
  for (const [name, aspect] of aspectsOf(trees, own)) put(name, aspect)
  files.delete('v1/etags.json')
  const etags = [...files.values()].flatMap(({ path, content }) =>
    path.startsWith('v1/r/') ? [] : [[path, sha256Hex(String(content))] as const],
  )
  put('etags', Object.fromEntries(etags))
  return { files: [...files.values()], clashes: [...clashes] }
}

function aspectsOf(
  trees: readonly ApiTree[],
  own: (at: number, topic: string) => boolean,
): Map<string, AspectJson> {
  const merged = new Map<string, AspectJson>()
  for (const [at, tree] of trees.entries()) {
    for (const path of tree.keys()) {
      const [, name] = /^v1\/(aspects\/[^/]+)\.json$/.exec(path) ?? []
      const found = name === undefined ? undefined : read<AspectJson>(tree, name)
      if (name === undefined || !found) continue
      const sections = found.sections.filter(({ isPartOf }) => own(at, isPartOf.identifier))
      const before = merged.get(name)?.sections ?? []
      merged.set(name, { ...found, sections: [...before, ...sections] })
    }
  }
  return merged
}

function topicIds({ topics }: CollectionsJson['collections'][number]): string[] {
  return topics.map(({ id }) => id)
}

function read<T>(tree: ApiTree, name: string): T | undefined {
  const text = tree.get(`v1/${name}.json`)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}
