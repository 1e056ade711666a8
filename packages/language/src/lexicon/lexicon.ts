import type { Entry } from './entry.ts'
import type { LexiconIndex } from './index-entries.ts'
import { type Lexicon, makeLexicon } from './make-lexicon.ts'

let made: Lexicon | undefined

/** It is read at the first call, so that who never asks does not wait. */
function read(): Lexicon {
  made ??= makeLexicon()
  return made
}

/** All entries, in order. */
export function lexicon(): readonly Entry[] {
  return read().entries
}

/** The entries ready to be looked up. */
export function lexiconIndex(): LexiconIndex {
  return read().index
}

let medical: LexiconIndex | undefined

/** The same of nouns, adjectives and phrases of medicine alone. */
export function medicalIndex(): LexiconIndex {
  if (medical) return medical
  const { entries, medical: many, index } = read()
  const chosen = new Set(
    entries.slice(0, many).filter(({ pos }) => pos !== 'verb' && pos !== 'adv'),
  )
  medical = new Map(
    [...index].map(([first, forms]) => [first, forms.filter(({ entry }) => chosen.has(entry))]),
  )
  return medical
}
