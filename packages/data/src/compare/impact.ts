/** What a change asks of whoever shows the words: nothing, nothing, to read them again, to act now. */
export const impacts = ['none', 'wording', 'meaning', 'safety'] as const
export type Impact = (typeof impacts)[number]

/** Sections in which a changed meaning may harm somebody. `GettingAccess` holds what is approved and legal. */
const vital: ReadonlySet<string> = new Set(
  [
    'Allergies',
    'GettingAccess',
    'Pregnancy',
    'RisksOrComplications',
    'Safety',
    'SeeDoctor',
    'SideEffects',
    'UsageOrSchedule',
  ].map((name) => `https://schema.org/${name}HealthAspect`),
)

/** Words by which a sentence speaks of harm, dose, urgent help or the law, wherever it stands. */
const grave =
  /\b(?:allerg|approv|breastfe|contraindicat|death|die[ds]?\b|dose|doses\b|dosage|emergenc|fatal|illegal|interact|overdos|pregnan|prescri|prohibit|refus|schedule i|seizure|side effect|suicid|unsafe|warning|withdraw)|\b\d[\d.,]{0,20}\s?(?:mg|mcg|µg|ml|g)\b|\b(?:112|911|988|999)\b/iu

/** Words that carry no claim of their own: exchanging them is a matter of style. Not among them: any that denies or hedges. */
const light: ReadonlySet<string> = new Set(
  'a an the this that these those of to in on at by for from with as and also then so it its they their there here is are was were be been has have had do does did which who'.split(
    ' ',
  ),
)

/** Whether a change in a section touches what may harm somebody. */
export function isVital(aspect: string | undefined, words: string): boolean {
  return (aspect !== undefined && vital.has(aspect)) || grave.test(words)
}

/**
 * How much a change of words may matter: `none` where only case, punctuation or white space differ in no word; `wording` where words
 * differ by a slip of spelling, or are words such as `the`; `meaning` for any other word that came, went or moved, every number and
 * every negation among them. It is careful: what cannot be shown to be harmless counts as meaning.
 */
export function impactOfWords(before: string, after: string): 'none' | 'wording' | 'meaning' {
  if (before === after) return 'none'
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const [from, to] = middle(old, now)
  if (from.length === 0 && to.length === 0) return 'wording'
  const [gone, came] = [heavy(from), heavy(to)]
  if (gone.length !== came.length) return 'meaning'
  return gone.every((word, at) => sameWord(word, came[at] ?? '')) ? 'wording' : 'meaning'
}

/** Words and numbers; a number keeps its sign, decimals and percent. */
function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[-−]?\p{N}(?:[.,:/]?\p{N}){0,30}\s?%?|[\p{L}\p{M}\p{N}’']+/gu) ?? []
  )
}

/** What is left of two lists without the words that they begin and end with in common. */
function middle(old: readonly string[], now: readonly string[]): [string[], string[]] {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)]
}

function heavy(words: readonly string[]): string[] {
  return words.filter((word) => !light.has(word))
}

/** The same word, or one that a slip of a letter tells apart; never two numbers, and never with and without a prefix. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (/\p{N}/u.test(one + other) || one.length < 5 || other.length < 5) return false
  if (one[0] !== other[0] || one[1] !== other[1]) return false
  return isOneSlip(one, other)
}

/** One letter more, less, other, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length - short.length === 1) return short.slice(at) === long.slice(at + 1)
  if (long.length !== short.length) return false
  const rest = short.slice(at + 1) === long.slice(at + 1)
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return rest || (swapped && short.slice(at + 2) === long.slice(at + 2))
}
