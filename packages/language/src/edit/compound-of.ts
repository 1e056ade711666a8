import type { Token } from '../tag/token.ts'

/** A compound before a noun, opened: `MDMA-assisted therapy` as `therapy with MDMA`. */
export interface Compound {
  /** One past its last token. */
  to: number
  /** The noun, as it stands. */
  noun: string
  /** What comes after the noun. */
  tail: string
}

/** How the second half of a compound ties the first to a noun. */
const ties: Readonly<Record<string, string>> = {
  assisted: 'with',
  related: 'linked to',
  associated: 'linked to',
  induced: 'caused by',
}
/** When it was, told in one word. */
const times: Readonly<Record<string, string>> = {
  preoperative: 'before surgery',
  'pre-operative': 'before surgery',
  postoperative: 'after surgery',
  'post-operative': 'after surgery',
}
/** First halves that do not stand alone as a noun, or make a term. */
const bound = /^(?:age|computer|self|health|life|dose|sex|gender|well|robot|laser|video|family|care)$/iu

/** The compound at a place, where one noun follows it and ends the phrase; undefined for any other word. */
export function compoundOf(tokens: readonly Token[], at: number): Compound | undefined {
  const { lower, text } = tokens[at]!
  const parts = /^(\p{L}[\p{L}\d]*)[-‑](\p{L}+)$/u.exec(text)
  const tie = parts && !bound.test(parts[1]!) ? ties[parts[2]!.toLowerCase()] : undefined
  const tail = tie ? `${tie} ${parts![1]}` : times[lower.replace('‑', '-')]
  if (tail === undefined) return undefined
  const before = tokens[at - 1]
  const noun = tokens[at + 1]
  const next = tokens[at + 2]
  // `preoperative and late values`, `postoperative day 3`, `preoperative use of`: more is tied to it than one noun.
  if (before && (/^(?:conj|noun|name)$/u.test(before.tag) || /^[,(/–-]$/u.test(before.text)))
    return undefined
  if (!noun || noun.tag !== 'noun' || /-|^(?:day|days|week|weeks|use)$/u.test(noun.lower))
    return undefined
  if (next && (/^(?:noun|num|name|adj|part)$/u.test(next.tag) || next.lower === 'of')) return undefined
  if (next && /^(?:[/(–-]|and|or|with)$/u.test(next.lower)) return undefined
  return { to: at + 2, noun: noun.text, tail }
}
