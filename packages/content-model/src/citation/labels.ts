/** The labels that references of one document have, so that no two have the same. */
export interface Labels {
  /** Takes a number, or the first one after it that is free; gives it as a label. */
  take(wanted: number): string
}

/** `taken` are labels that are not free from the start. Takes n labels in hardly more than n steps. */
export function createLabels(taken: Iterable<string> = []): Labels {
  const used = new Set(taken)
  /** For a taken number one that comes after it, with none free between. */
  const later = new Map<number, number>()
  return {
    take(wanted) {
      let free = wanted
      const passed: number[] = []
      while (used.has(String(free))) {
        passed.push(free)
        free = later.get(free) ?? free + 1
      }
      for (const number of passed) later.set(number, free)
      used.add(String(free))
      return String(free)
    },
  }
}
