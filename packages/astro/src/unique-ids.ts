/** A topic whose id an earlier collection has. */
export interface IdClash {
  id: string
  /** Ids of the collections: the one that keeps the id, and the other. */
  first: string
  second: string
  /** The id that the other's topic has on this site. */
  renamed: string
}

/**
 * Ids that are unique on a site, in the order of its collections: the first collection that has an id keeps it, in a later one the
 * topic becomes `<collection>--<id>`, with a number behind it where that is taken too. `ids` holds a map for each collection, of the
 * ids that changed. The rule of `uniqueIds` of `@plainleaf/data`, which makes the API of such a site.
 */
export function uniqueIds(
  collections: readonly { id: string; topics: readonly { id: string }[] }[],
): { ids: ReadonlyMap<string, string>[]; clashes: IdClash[] } {
  const owners = new Map<string, string>()
  const clashes: IdClash[] = []
  const taken = new Set(collections.flatMap(({ topics }) => topics.map(({ id }) => id)))
  const ids = collections.map(({ id: second, topics }) => {
    const changed = new Map<string, string>()
    for (const { id } of topics) {
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

/** What the person who builds the site should know of a clash, and can do. */
export function describeClash({ id, first, second, renamed }: IdClash): string {
  return `The collections “${first}” and “${second}” both have a topic “${id}”: that of “${second}” is “${renamed}” here. Give it another id (a line \`id:\` in its front matter, and \`renamed\` in the config of “${second}”), or delete it if it is a sample`
}
