import { allEntries } from './all-entries.ts'
import type { Entry } from './entry.ts'
import { indexEntries, type LexiconIndex } from './index-entries.ts'
import { parseEntries } from './parse-entries.ts'

let entries: readonly Entry[] | undefined
let index: LexiconIndex | undefined

/** All entries, in order. They are read at the first call, so that who never asks does not wait. */
export function lexicon(): readonly Entry[] {
  entries ??= allEntries.flatMap(parseEntries)
  return entries
}

/** The entries ready to be looked up. */
export function lexiconIndex(): LexiconIndex {
  index ??= indexEntries(lexicon())
  return index
}
