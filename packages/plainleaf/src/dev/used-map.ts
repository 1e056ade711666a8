/** A map that can forget what nobody asked for since it last did. */
export interface UsedMap<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  forgetUnused(): void
}

/** Opens an empty one. */
export function openUsed<T>(): UsedMap<T> {
  const all = new Map<string, T>()
  const asked = new Set<string>()
  return {
    get(key) {
      asked.add(key)
      return all.get(key)
    },
    set(key, value) {
      asked.add(key)
      all.set(key, value)
    },
    forgetUnused() {
      for (const key of all.keys()) if (!asked.has(key)) all.delete(key)
      asked.clear()
    },
  }
}
