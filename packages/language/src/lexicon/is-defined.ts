import { nounPlural } from '../inflect/noun-plural.ts'
import type { Token } from '../tag/token.ts'
import type { Entry } from './entry.ts'

/** What says what a word means or what a thing is. */
const means = /^(?:denotes?|means?|refers?)$/u
const is = /^(?:is|are|was|were|uses?|involves?)$/u
const small = /^(?:an?|the|of|in|to|that|for|from|with|or|and)$/u

/**
 * Whether a sentence says what the words from `at` to `to` mean: `Chronic means that it lasts`, `the term renal`, and `The
 * endometrium is the lining of the womb`, where the plain words would be told by themselves, or `An echocardiogram is a
 * sonogram of the heart`, where half of them would.
 */
export function isDefined(
  { plain, pos }: Entry,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  if (/^(?:terms?|word)$/u.test(tokens[at - 1]?.lower ?? '')) return true
  // `Leg edema, which is swelling of the legs`: what is said of a word beside it, wherever it stands.
  const beside = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which'
  const before = tokens.findLast(({ lower }, place) => place < at && !/^(?:an?|the)$/u.test(lower))
  if (before && before.tag !== 'conj' && !beside) return false
  const by = beside ? to + 2 : to
  const verb = tokens[by]?.lower ?? ''
  // `Long-term` is what the word means, and no word that one asks after.
  if (means.test(verb) && (pos === 'adj' || pos === 'noun')) return true
  if (!means.test(verb) && !is.test(verb)) return false
  const rest = tokens.slice(by + 1).map(({ lower }) => lower)
  const said = plain.words.filter((word) => !small.test(word))
  const again = said.filter((word) => rest.includes(word) || rest.includes(nounPlural(word)))
  return (
    again.length === said.length ||
    (pos === 'noun' && again.length > 0 && (beside || saysKind(tokens, by))) ||
    (pos === 'noun' && isAkin(rest[0] ?? '', plain.words[plain.head]!))
  )
}

/** Whether after a verb of being the name of a kind of thing follows: `is a test that`, `is testing of`. */
function saysKind(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  return /^(?:an?|the|one)$/u.test(next?.lower ?? '') || /ing$/u.test(next?.lower ?? '')
}

/** `Malignant tumors are cancerous`, `Mammograms use x-rays`: nothing is said to be itself. */
function isAkin(word: string, head: string): boolean {
  return head.length > 3 && word.startsWith(head.toLowerCase())
}
