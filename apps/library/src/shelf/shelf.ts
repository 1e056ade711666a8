import type { TopicData } from '@plainleaf/astro'

/** A collection with its topics in their order. */
export interface Shelf<Entry> {
  collection: TopicData['collection']
  entries: Entry[]
}

/** Entries by the collection they belong to, collections by title. */
export function toShelves<Entry extends { data: TopicData }>(
  entries: readonly Entry[],
): Shelf<Entry>[] {
  const shelves = new Map<string, Shelf<Entry>>()
  for (const entry of [...entries].sort((a, b) => a.data.order - b.data.order)) {
    const { collection } = entry.data
    const shelf = shelves.get(collection.id) ?? { collection, entries: [] }
    shelf.entries.push(entry)
    shelves.set(collection.id, shelf)
  }
  return [...shelves.values()].sort((a, b) => (a.collection.title < b.collection.title ? -1 : 1))
}
