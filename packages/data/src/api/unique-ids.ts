/** Topics of a collection, as far as their ids matter. */
export interface NamedTopics {
  /** Id of the collection. */
  id: string
  /** Ids of its topics. */
  topics: readonly string[]
}

/** A topic whose id an earlier collection of the site has. */
export interface IdClash {
  id: string
  /** Ids of the collections: the one that keeps the id, and the other. */
  first: string
  second: string
  /** The id that the other's topic has on this site: `<collection>--<id>`. */
  renamed: string
}

/**
 * Ids of topics that are unique on a site of several collections, in their order: the first collection that has an id keeps it, in a
 * later one the topic becomes `<collection>--<id>`, with a number behind it where that is taken too. `ids` holds a map for each
 * collection, of the ids that changed. `@plainleaf/astro` has the same rule.
 */
export function uniqueIds(collections: readonly NamedTopics[]): {
  ids: ReadonlyMap<string, string>[]
  clashes: IdClash[]
} {
  const owners = new Map<string, string>()
  const clashes: IdClash[] = []
  // What is called so in its own collection is never taken by a new name.
  const taken = new Set(collections.flatMap(({ topics }) => topics))
  const ids = collections.map(({ id: second, topics }) => {
    const changed = new Map<string, string>()
    for (const id of topics) {
      const first = owners.get(id)
      if (first === undefined) {
        owners.set(id, second)
        continue
      }
      const wish = `${second}--${id}`
      let renamed = wish
      for (let at = 2; taken.has(renamed); at++) renamed = `${wish}-${at}`
      taken.add(renamed)
      changed.set(id, renamed)
      clashes.push({ id, first, second, renamed })
    }
    return changed
  })
  return { ids, clashes }
}
