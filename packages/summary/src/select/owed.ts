import { type Candidate, groupOf } from './candidate.ts'
import { saysNotKnown } from './says.ts'
import { saysDisagree } from './warns.ts'

/** A sentence with everything that must be told with it, in no order. */
export function withAll(one: Candidate): Candidate[] {
  const found = new Set<Candidate>()
  const open = [one]
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    if (next.needs) open.push(next.needs)
    if (next.limit) open.push(next.limit)
    for (const part of next.unit ?? []) open.push(part)
  }
  return [...found]
}

/**
 * How many sentences may be told for the sake of one, itself among them. What helps and what harms, each with a treatment and without,
 * are four figures that nobody can weigh by some of them, with what limits the last.
 */
export function mostWith(one: Candidate, all: readonly Candidate[]): number {
  const weighed = all.filter(({ compared }) => compared).length
  return Math.max(saysNotKnown(one.text) ? 4 : 3, Math.min(weighed + 1, mostWeighed))
}

/** Three outcomes, each with a treatment and without, and what limits them. */
const mostWeighed = 7

/**
 * What is owed because of what was chosen: warnings right beside it or in its list, and the sentence that says that
 * sources disagree about what its section tells.
 */
export function owedBeside(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): Candidate[] {
  const orders = new Map(
    [...chosen].flatMap((one) =>
      one.sources.map(({ order, section }) => [order, section] as const),
    ),
  )
  const sections = new Set([...chosen].map((one) => one.sources[0]!.section))
  const lists = new Set([...chosen].flatMap(listOf))
  return candidates.filter((one) => {
    if (chosen.has(one)) return false
    const first = one.sources[0]!
    if (one.owed === 'section') return !one.unfit && sections.has(first.section)
    if (one.owed !== 'beside') return false
    if (listOf(one).some((list) => lists.has(list))) return true
    const near = [first.order - 1, one.sources.at(-1)!.order + 1]
    return near.some((order) => orders.get(order) === first.section)
  })
}

/** Whether a table or list is what texts say, of which the same section was told that they differ: that alone is no answer. */
export function settlesQuarrel(
  [first]: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): boolean {
  return [...chosen].some(
    (one) => saysDisagree(one.text) && one.sources[0]!.of === first!.sources[0]!.of,
  )
}

/** Whether a sentence that is owed beside others is owed because of one of them: it stands right beside it or in its list. */
export function isOwedBeside(one: Candidate, other: Candidate): boolean {
  if (one === other || one.sources[0]!.section !== other.sources[0]!.section) return false
  if (listOf(one).some((list) => listOf(other).includes(list))) return true
  const near = [one.sources[0]!.order - 1, one.sources.at(-1)!.order + 1]
  return other.sources.some(({ order }) => near.includes(order))
}

function listOf({ sources: [first] }: Candidate): string[] {
  return first!.block === 'list item' ? [groupOf(first!)] : []
}

/** Words of tables that are owed: they are looked through, and take no room from what is read. */
export function glanced(candidates: readonly Candidate[]): number {
  return candidates.reduce(
    (sum, { unit, owed, sources: [first], words }) =>
      unit && owed === 'always' && first!.block === 'table cell' ? sum + words : sum,
    0,
  )
}

/** Whether a sentence is so long, as a row of findings with their figures is, that nobody is warned by it. */
export function isEndless({ unfit, plain, words }: Candidate): boolean {
  return unfit && words > 50 && !/[.;] /u.test(plain)
}
