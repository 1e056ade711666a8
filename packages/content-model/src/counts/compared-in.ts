import { countCues } from './count-cues.ts'
import { countsIn, type Rate } from './counts-in.ts'
import { areApart, countsSame, sameOutcome, tellsOutcome } from './same-outcome.ts'

/** A number out of 100, and which of the texts it stands in. */
export type Compared = Rate & { at: number }

/**
 * Sets of numbers out of 100 that count one outcome in several groups, from texts of which each follows the one before it. A number
 * alone stays a sentence: a picture is there to set one beside another, and one of 88 alone would look like most of something
 * without saying of what. None where one comparison cannot be drawn: what helps in pictures looks larger than what harms in words.
 */
export function comparedIn(texts: readonly string[], lang: string): Compared[][] {
  const figures = texts.flatMap((text, at) =>
    countsIn(text, lang).map((one): Compared => ({ ...one, at })),
  )
  const sets: Compared[][] = []
  for (const one of figures) {
    const set = sets.at(-1)
    const last = set?.at(-1)
    const joins = set && tellsAlike(set, one, lang) && set.every((other) => areApart(other, one))
    if (set && last && one.at - last.at < 2 && joins) set.push(one)
    else sets.push([one])
  }
  const drawn = sets.filter((set) => set.length > 1 && saysOfWhat(set, texts, lang))
  return leavesOne(figures, new Set(drawn.flat()), texts) ? [] : drawn
}

/** Whether two numbers of one sentence are set side by side, of which only one has the name of its group, so that they cannot be drawn. */
function leavesOne(
  figures: readonly Compared[],
  drawn: ReadonlySet<Compared>,
  texts: readonly string[],
): boolean {
  return figures.some((one, place) => {
    const next = figures[place + 1]
    if (!next || drawn.has(one) || drawn.has(next)) return false
    if (one.at !== next.at || one.named === next.named) return false
    const apart = /[.:!?؟] /u.test(texts[one.at]!.slice(one.end, next.end))
    return !apart && countsSame(one, next)
  })
}

/** Whether a number counts what those before it count: where it says what that is, one of them that says so too says the same. */
function tellsAlike(set: readonly Compared[], one: Compared, lang: string): boolean {
  const tellers = tellsOutcome(one) ? set.filter(tellsOutcome) : []
  return (tellers.length > 0 ? tellers : set).some((other) => sameOutcome(other, one, lang))
}

/** Whether it is said what is counted, be it by words that announce items of which each is only a label and a number. */
function saysOfWhat(set: readonly Compared[], texts: readonly string[], lang: string): boolean {
  const [first] = set
  if (!first!.labelled || tellsOutcome(first!)) return true
  const lead = texts[first!.at - 1]?.trim() ?? ''
  return lead.endsWith(':') && countCues(lang).announces.test(lead)
}
