import { setFlagsFromString } from 'node:v8'

/** Source text, in bytes, beyond which memory counts for more than time. */
const much = 2_000_000

let read = 0

/**
 * Counts what was read. From 2 MB on, V8 collects garbage sooner: a book of a thousand chapters then takes half the
 * memory, and up to twice the time. Without it V8 lets the heap grow to several times of what is in use.
 */
export function saveMemory(bytes: number): void {
  if (read < much && read + bytes >= much) setFlagsFromString('--optimize-for-size')
  read += bytes
}
