import { allEntries, medicalEntries } from './all-entries.ts'
import type { Entry } from './entry.ts'
import { indexEntries, type LexiconIndex } from './index-entries.ts'
import { parseEntries } from './parse-entries.ts'

/** The lexicon, ready to be looked up. */
export interface Lexicon {
  /** In order. Where the command is bundled, they have no lines and examples, which only tests ask for. */
  entries: readonly Entry[]
  /** How many of them, from the first, are medical. */
  medical: number
  index: LexiconIndex
}

/** Reads the data files. What this gives is worked out ahead where the command is bundled. */
export function makeLexicon(): Lexicon {
  const entries = allEntries.flatMap(parseEntries)
  const medical = medicalEntries.flatMap(parseEntries).length
  return { entries, medical, index: indexEntries(entries) }
}
