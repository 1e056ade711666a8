import type { Reference, Topic } from '@plainleaf/content-model'

/** One list of references for several topics, each source once, numbered in the order of the topics. */
export interface MergedReferences {
  /** Adds what a topic lists. `taken` are the ids that the trees of all topics have. */
  add(topic: Topic): void
  /** A copy of an added topic that cites the common list. */
  cite(topic: Topic): Topic
  all(): Reference[]
}

/**
 * An empty list. Two entries are one source where they share a DOI, else a web address with its title, else the
 * printed words. `taken` are the ids that the trees of all topics have; those chosen here are put beside them.
 */
export function mergeReferences(taken: Set<string>): MergedReferences {
  const merged = new Map<string, Reference>()
  return {
    add(topic) {
      for (const reference of topic.references) {
        const key = keyOf(reference)
        if (merged.has(key)) continue
        const label = String(merged.size + 1)
        merged.set(key, { ...reference, id: free(reference.id, taken), label })
      }
    },
    cite(topic) {
      const renamed = new Map<string, string>()
      for (const reference of topic.references) {
        renamed.set(reference.id, merged.get(keyOf(reference))?.id ?? reference.id)
      }
      const own = new Set(renamed.values())
      const references = [...merged.values()].filter(({ id }) => own.has(id))
      return { ...rename(topic, renamed), references }
    },
    all: () => [...merged.values()],
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
function rename<T>(node: T, renamed: ReadonlyMap<string, string>): T {
  if (Array.isArray(node)) return node.map((child) => rename(child, renamed)) as T
  if (typeof node !== 'object' || node === null) return node
  const copy = { ...node } as Record<string, unknown>
  if (copy.type === 'citation') {
    copy.references = (copy.references as string[]).map((id) => renamed.get(id) ?? id)
    return copy as T
  }
  for (const field of ['children', 'heading', 'title', 'term', 'caption']) {
    if (Array.isArray(copy[field])) copy[field] = rename(copy[field], renamed)
  }
  return copy as T
}
