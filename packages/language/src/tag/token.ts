/** Part of speech, after the Universal Dependencies tags (https://universaldependencies.org/u/pos/) in plain words. */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'aux'
  | 'adj'
  | 'adv'
  | 'pron'
  | 'det'
  | 'prep'
  | 'num'
  | 'conj'
  | 'subord'
  | 'part'
  | 'interjection'
  | 'sign'
  | 'stop'

/** A word, number or sign of a sentence. A word with hyphens inside is one token. */
export interface Token {
  /** As it stands: `text.slice(start, end)`; offsets in UTF-16 units. */
  text: string
  /** In lower case. */
  lower: string
  start: number
  end: number
  /** `stop` is punctuation, `sign` a symbol such as `%`; `part` the `to` before a verb, `not` and `'s`. */
  tag: Tag
}
