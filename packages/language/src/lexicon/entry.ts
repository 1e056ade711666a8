import type { Condition } from './condition.ts'

/** Which grammar an entry follows. A `phrase` is fixed words. */
export type EntryPos = 'verb' | 'noun' | 'adj' | 'adv' | 'phrase'

/** The forms that `only:` names. */
export type FormName =
  | 'base'
  | 'third'
  | 'past'
  | 'participle'
  | 'ing'
  | 'singular'
  | 'plural'
  | 'fixed'

/** Words of a lemma or its plain counterpart, and which of them takes the endings. */
export interface Phrase {
  words: string[]
  /** Place of the word that inflects, from 0. */
  head: number
}

/** A hard word or phrase with plain words for it. */
export interface Entry {
  lemmas: Phrase[]
  pos: EntryPos
  plain: Phrase
  conditions: Condition[]
  /** The forms it is for; empty for all. */
  only: FormName[]
  /** A sentence, and the same sentence with the plain words. */
  example: { before: string; after: string }
  /** As written, for messages. */
  line: string
}
