import type { GlossaryEntry, Topic } from '@plainleaf/content-model'
import { sha256Hex, withBackMatter } from '@plainleaf/html'
import { toJson } from '../to-json.ts'
import { toWords } from './to-words.ts'

const known = new WeakMap<Topic, { glossary: readonly GlossaryEntry[]; hash: string }>()

/**
 * SHA-256, in hexadecimal, of what readers see of a topic: see `toWords`. The same words give the same hash whatever file they
 * came from and whichever version of Plainleaf read them; one changed letter gives another. Explanations of the words that the
 * topic takes from `glossary` count, since they are printed with it.
 */
export function contentHash(topic: Topic, glossary: readonly GlossaryEntry[] = []): string {
  const found = known.get(topic)
  if (found?.glossary === glossary) return found.hash
  const hash = sha256Hex(toJson(toWords(withBackMatter(topic, glossary))))
  known.set(topic, { glossary, hash })
  return hash
}

/** The short name of a content hash, which stands in addresses: its first 12 digits. */
export function toRevision(hash: string): string {
  return hash.slice(0, 12)
}
