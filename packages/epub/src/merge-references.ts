import type { Reference, Topic } from '@plainleaf/content-model'
import { treeIds } from './tree-ids.ts'

/** One list of references for several topics, and the topics with their citations pointing to it. */
export interface MergedReferences {
  references: Reference[]
  topics: Topic[]
}

/**
 * Puts the references of all topics into one list, each source once and numbered in the order of the topics.
 * Two entries are one source where they share a DOI, else a web address, else the printed words.
 */
export function mergeReferences(topics: readonly Topic[]): MergedReferences {
  const taken = treeIds(topics)
  const merged = new Map<string, Reference>()
  const ids = topics.map((topic) => {
    const renamed = new Map<string, string>()
    for (const reference of topic.references) {
      const key = keyOf(reference)
      const entry = merged.get(key) ?? {
        ...reference,
        id: free(reference.id, taken),
        label: String(merged.size + 1),
      }
      merged.set(key, entry)
      renamed.set(reference.id, entry.id)
    }
    return renamed
  })
  const references = [...merged.values()]
  return {
    references,
    topics: topics.map((topic, index) => {
      const renamed = ids[index]!
      const own = new Set(renamed.values())
      return { ...cite(topic, renamed), references: references.filter(({ id }) => own.has(id)) }
    }),
  }
}

function keyOf(reference: Reference): string {
  const doi = reference.DOI?.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '')
  if (doi) return `doi:${doi.toLowerCase()}`
  const url = reference.URL?.trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
  const words =
    reference.raw ?? JSON.stringify([reference.title, reference.author, reference.issued])
  const text = words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
  // A page may be cited for several of its parts: the address alone counts only where the title is the same.
  if (url) return `url:${url} ${reference.title?.toLowerCase() ?? text}`
  return text ? `text:${text}` : `id:${reference.id}`
}

/** The wished id or a numbered one: free among references, and `ref-<id>` free among the ids of the trees. */
function free(wish: string, taken: Set<string>): string {
  let id = wish
  for (let count = 2; taken.has(`ref-${id}`); count++) id = `${wish}-${count}`
  taken.add(`ref-${id}`)
  return id
}

/** A copy in which citations name the new ids. */
function cite<T>(node: T, renamed: ReadonlyMap<string, string>): T {
  if (Array.isArray(node)) return node.map((child) => cite(child, renamed)) as T
  if (typeof node !== 'object' || node === null) return node
  const copy = { ...node } as Record<string, unknown>
  if (copy.type === 'citation') {
    copy.references = (copy.references as string[]).map((id) => renamed.get(id) ?? id)
    return copy as T
  }
  for (const field of ['children', 'heading', 'title', 'term', 'caption']) {
    if (Array.isArray(copy[field])) copy[field] = cite(copy[field], renamed)
  }
  return copy as T
}
