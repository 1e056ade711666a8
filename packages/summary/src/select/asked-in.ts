import { words } from '@plainleaf/language'
import { oneOf } from './names-of-title.ts'

/** Words of titles that say how, and not what, was studied. */
const idle =
  /^(?:about|after|among|analysis|and|any|are|between|can|case|could|did|does|during|effects?|for|from|has|have|how|into|its|may|might|new|not|patients?|play|report|results?|review|role|should|study|than|that|the|their|there|these|this|trial|use|using|was|were|what|when|where|which|who|why|will|with|would)$/u

/** The words of a title that say what it asks of, by how much they count: those of its question count twice. */
export function askedIn(title: string): ReadonlyMap<string, number> {
  const parts = title.split(/(?:[:.?!]|--|[–—])\s*(?=\S)/u)
  const out = new Map<string, number>()
  for (const part of parts) {
    const count = parts.length > 1 && part.trim().endsWith('?') ? 2 : 1
    for (const word of words(part.toLowerCase()))
      if (word.length > 2 && !idle.test(word)) out.set(stemOf(word), count)
  }
  return out
}

function stemOf(word: string): string {
  const one = oneOf(word)
  return one.length > 5 ? one.replace(/(?:ations?|ions?|ing|ed|ity|al|ic|ly|e)$/u, '') : one
}

/** How much of what a title asks of a text speaks of, 0 to 1. */
export function sharedWith(text: string, asked: ReadonlyMap<string, number>): number {
  const own = words(text.toLowerCase())
  // `hyperthyroidism` has `thyroid` in it.
  const has = (stem: string) =>
    own.some((word) => (stem.length > 4 ? word.includes(stem) : stemOf(word) === stem))
  let [shared, all] = [0, 0]
  for (const [stem, count] of asked) {
    all += count
    shared += has(stem) ? count : 0
  }
  return shared / Math.max(1, all)
}
