import { statSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Source text, in bytes, beyond which memory counts for more than time. */
const much = 1_500_000

/**
 * Growth since the last collection, in bytes, after which garbage is collected at the next rest; of the heap also a sixth of
 * what it held, since looking through a large one takes long.
 */
const grown = { heap: 12_000_000, external: 6_000_000 }

/** Collects garbage; `minor`: only what is young. Absent as long as time counts for more. Holds for the process, as V8's flags do. */
let collect: ((options?: { type: 'minor' }) => void) | undefined
const last = { heap: 0, external: 0 }

/**
 * Has V8 collect garbage sooner where the documents at the paths are long together: a book of a thousand chapters then
 * takes half the memory, and up to twice the time. Without it V8 lets the heap grow to several times of what is in use.
 */
export function saveMemory(paths: readonly string[]): void {
  let bytes = 0
  for (const path of paths) bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (bytes < much) return
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--expose-gc')
  collect ??= runInNewContext('gc')
}

/**
 * A pause between two steps, in which others of the process get their turn. Where memory is saved, garbage is collected
 * then: left to itself V8 does so beside the work, and on a quiet machine the work is faster and runs ahead of it. What
 * compressing leaves lies outside of the heap, where V8 hardly looks.
 */
export async function rest(): Promise<void> {
  await nextTurn()
  if (!collect) return
  const now = inUse()
  if (now.heap > last.heap + Math.max(grown.heap, last.heap / 6)) collect()
  else if (now.external > last.external + grown.external) collect({ type: 'minor' })
  else {
    last.heap = Math.min(last.heap, now.heap)
    last.external = Math.min(last.external, now.external)
    return
  }
  Object.assign(last, inUse())
}

function inUse(): { heap: number; external: number } {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics()
  return { heap, external }
}
