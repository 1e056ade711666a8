import { splitSentences, words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'

/** Of so many longer words, and with this share of them in another sentence, a sentence says again what that one says. */
const least = 4
const share = 0.75

const known = new WeakMap<Candidate, { plain: string; rows: ReadonlySet<string>[] }>()

/** Whether a sentence that a reader gets of a candidate says what one of the others says, in much the same words. */
export function repeats(one: Candidate, others: Iterable<Candidate>): boolean {
  const own = rowsOf(one).filter(({ size }) => size >= least)
  if (own.length === 0) return false
  for (const other of others)
    if (other !== one && rowsOf(other).some((row) => own.some((mine) => isSame(mine, row))))
      return true
  return false
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  if (short.size < least) return false
  const shared = [...short].filter((word) => long.has(word)).length
  return shared >= share * short.size
}

/** The longer words of each sentence. */
function rowsOf(one: Candidate): readonly ReadonlySet<string>[] {
  const before = known.get(one)
  if (before?.plain === one.plain) return before.rows
  const rows = splitSentences(one.plain.toLowerCase()).map(
    ({ text }) => new Set(words(text).filter((word) => word.length > 3 || /\d/u.test(word))),
  )
  known.set(one, { plain: one.plain, rows })
  return rows
}

/** Whether more than half of a list or table was told already, below another heading, in the same words. */
export function isRepeated(all: readonly Candidate[], said: ReadonlySet<string>): boolean {
  return 2 * all.filter(({ text }) => said.has(text)).length > all.length
}
