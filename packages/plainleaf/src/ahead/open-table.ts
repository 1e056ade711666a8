import { toKey } from './to-table.ts'

/** Values by their keys. */
export interface Table<T> extends Iterable<[key: string, value: T]> {
  get(key: string): T | undefined
}

/**
 * Opens a table of `toTable`: a value is looked for by halves and read when it is asked for, then kept. A page of text asks
 * for a few dozen of ten thousand.
 */
export function openTable<T>(text: string, read: (json: string) => T = JSON.parse): Table<T> {
  const known = new Map<string, T | undefined>()
  return {
    get(key) {
      if (!known.has(key)) {
        const json = find(text, toKey(key))
        known.set(key, json === undefined ? undefined : read(json))
      }
      return known.get(key)
    },
    *[Symbol.iterator]() {
      for (const line of text.split('\n').slice(0, -1)) {
        const key: string = JSON.parse(line.slice(0, endOfKey(line, 0)))
        yield [key, this.get(key) as T]
      }
    },
  }
}

/** What the line of a key holds after it. */
function find(text: string, key: string): string | undefined {
  let low = 0
  let high = text.length
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const end = text.indexOf('\n', start)
    const after = endOfKey(text, start)
    const other = text.slice(start, after)
    if (other === key) return text.slice(after + 1, end)
    if (other < key) low = end + 1
    else high = start
  }
  return undefined
}

/** Where the JSON string ends that starts at a place. */
function endOfKey(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
