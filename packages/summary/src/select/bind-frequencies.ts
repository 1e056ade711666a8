import type { Candidate } from './candidate.ts'
import { frequencyOf } from './frequencies.ts'
import { isUrgent } from './says.ts'
import { warns } from './warns.ts'

/** Words of all groups that are told whole: more are a page of their own. */
const most = 160
/** `Call a doctor if you cannot swallow`: says itself when, and can stand with what else sends for help. */
const saysWhen = /\b(?:if|when)\b/i

/** One group of effects: what says how often, and what goes on below it. */
interface Group {
  rank: number
  parts: Candidate[]
}

/**
 * Ties the groups of effects that a section parts by how often they happen (`Common: …`, `Very rare: …`): all are told, as entries of one
 * list, with what each says to do. Where they are many, those that warn come first, then the commonest, and the summary says that there are more. Some of
 * them alone would be taken for all.
 */
export function bindFrequencies(all: readonly Candidate[], lang: string): void {
  for (const own of Map.groupBy(all, ({ sources: [first] }) => first!.of).values()) {
    const groups = groupsIn(own, lang)
    if (new Set(groups.map(({ rank }) => rank)).size < 2) continue
    const told = withinRoom(groups)
    const heads = groups.map(({ parts: [head] }) => head!)
    const { slot, below } = heads.find(({ settled }) => settled) ?? heads[0]!
    const unit = told.flatMap(({ parts }) => parts)
    for (const one of groups.flatMap(({ parts }) => parts)) {
      Object.assign(one, { slot, below, unfit: !unit.includes(one), owed: 'no' })
      one.unit = undefined
      if (one.unfit) continue
      Object.assign(one, { unit, owed: 'always' })
      if (told.length < groups.length) one.more = true
    }
    // What leads in to a list of its own stands above that.
    for (const { parts } of told)
      if (parts.every(isParagraph)) for (const one of parts) one.entry = true
  }
}

function groupsIn(own: readonly Candidate[], lang: string): Group[] {
  const groups: Group[] = []
  own.forEach((one, at) => {
    const rank = one.keyPoint || isCell(one) ? undefined : frequencyOf(one.text, lang)
    if (rank !== undefined) {
      one.needs = undefined
      groups.push({ rank, parts: [one] })
      return
    }
    const before = own[at - 1]
    const group = groups.at(-1)
    if (!before || !group?.parts.includes(before) || !isBelow(one, before)) return
    // What sends for help by itself stands where that is looked for.
    if (isUrgent(one.text) && saysWhen.test(one.text) && one.needs === undefined) return
    if (!one.unit) one.needs ??= before
    group.parts.push(one)
  })
  return groups
}

/** Whether a sentence goes on in the same paragraph or item, or stands in the list that what is before it leads in to. */
function isBelow(one: Candidate, before: Candidate): boolean {
  if (one.unit && one.unit === before.unit) return true
  return one.sources[0]!.passage === before.sources.at(-1)!.passage
}

/** Those groups that there is room for, in the order of the text. */
function withinRoom(groups: readonly Group[]): Group[] {
  const warning = ({ parts }: Group): number => +parts.some(({ text }) => warns(text))
  const order = groups.toSorted((a, b) => warning(b) - warning(a) || a.rank - b.rank)
  const told = new Set<Group>()
  let used = 0
  for (const group of order) {
    used += group.parts.reduce((sum, { words }) => sum + words, 0)
    if (used <= most || told.size === 0) told.add(group)
  }
  return groups.filter((group) => told.has(group))
}

const isCell = ({ sources: [first] }: Candidate): boolean => first!.block === 'table cell'

const isParagraph = ({ sources }: Candidate): boolean =>
  sources.length === 1 && sources[0]!.block === 'paragraph'
