import { type Table, toText } from '@plainleaf/content-model'
import type { Draft } from '../edit/draft.ts'
import { markLabel } from '../edit/mark-label.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import { trimHeading, trimLabel, trimStepLabel, trimTerm } from '../edit/trim-label.ts'
import { trimOpening } from '../edit/trim-opening.ts'
import { type CellPlace, hasSpans } from '../source/cell-passages.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { groupRows } from './group-rows.ts'
import { closeLead, isTorn, mendItem, mendLead } from './lead-in.ts'
import { leans } from './leaning.ts'
import type { Place } from './places-of.ts'
import { isOpen, isUnknown, saysNotKnown } from './says.ts'
import type { StartsSmall } from './starts-small.ts'
import { toCandidate } from './to-candidate.ts'
import { saysDisagree } from './warns.ts'

/** Body rows and columns of the largest table that a summary tells, unless its section holds nothing else. */
const most = { rows: 6, columns: 3 }
/** Body rows of the largest table of who should not have something, or of what it can do to you: those are always told. */
const mostOwed = { exclusions: 20, harms: 12 }

/**
 * A table as one unit, a long one grouped by what it says; none where it is too large even so, or where taking out citations
 * empties cells that say whose word a row is. Who should not have something, and what can go wrong, is owed always, if need
 * be without the column of citations.
 */
export function tableUnit(
  cells: readonly ReadSentence[],
  place: Place,
  startsSmall: StartsSmall,
): Candidate[] {
  const { of, passage } = cells[0]!
  const table = of.children[passage.group] as Table
  const all = cells.map((cell) =>
    toCandidate([cell], stripCitations({ runs: cell.runs, edits: [] }), place),
  )
  const owed =
    place.slot.slot === 'exclusions' ? 'exclusions' : namesHarms(all, place) ? 'harms' : undefined
  // Where sources differ, what they say counts, whoever says it.
  const differ = of.children.some((one) => one.type === 'paragraph' && saysDisagree(toText(one)))
  const cut = owed ? all : withoutCitedRow(all, table)
  const made = owed || differ ? withoutCitedColumns(cut, table) : cut
  if (made.some(({ text }) => !text.trim())) return []
  const rows = table.children.length - table.headerRows
  const told = (rows > most.rows && groupRows(made, table, place, startsSmall)) || made
  const columns = new Set(told.map((one) => cellOf(one).column)).size
  const length = told === made ? rows : (told.at(-1)?.cell?.row ?? 0)
  const small = length <= (owed ? mostOwed[owed] : most.rows) && columns <= most.columns
  if (!small && of.children.length > 1) return []
  for (const one of told) one.owed = place.owed || owed ? 'always' : 'no'
  return tie(told)
}

/** Whether the first column of a table in a section on risks names effects or harms. */
function namesHarms(cells: readonly Candidate[], { slot, question }: Place): boolean {
  if (slot.slot !== 'risks' || question) return false
  const { row, column } = cellOf(cells[0]!)
  const head = row === 0 && column === 0 ? cells[0]!.text : ''
  return /^(?:[\p{L}-]{1,20} )?(?:complications?|effects?|harms?|problems?|reactions?|risks?|side effects?)$/iu.test(
    head.trim(),
  )
}

/** Cells without those of columns in which every cell below the header has only citations. */
function withoutCitedColumns(cells: readonly Candidate[], table: Table): Candidate[] {
  if (hasSpans(table)) return [...cells]
  const columns = Map.groupBy(cells, (one) => cellOf(one).column)
  return cells.filter((one) => {
    const body = columns
      .get(cellOf(one).column)
      ?.filter((other) => cellOf(other).row >= table.headerRows)
    return !body?.length || body.some(({ text }) => text.trim())
  })
}

/** Cells without those of a row that says only by citations whose word each headed column is: the heads tell the columns apart. */
function withoutCitedRow(cells: readonly Candidate[], table: Table): Candidate[] {
  const [head, ...rows] = [...Map.groupBy(cells, (one) => cellOf(one).row).values()]
  if (hasSpans(table) || table.headerRows !== 1 || (head?.length ?? 0) < 3) return [...cells]
  const cited = rows.filter(
    ([name, ...rest]) =>
      name!.text.trim() && rest.length > 1 && !rest.some((one) => one.text.trim()),
  )
  const [row] = cited
  return cited.length === 1 && rows.length > 3
    ? cells.filter((one) => !row!.includes(one))
    : [...cells]
}

const cellOf = ({ sources: [first], cell }: Candidate): CellPlace => cell ?? first!.passage.cell!

/**
 * A list with the lead-in before it, told whole: of each item the first sentence and what warns. What else an item
 * says may follow it. None where its first words lean on what stands before; undefined where that is so and it warns.
 */
export function listUnit(
  items: readonly ReadSentence[],
  place: Place,
  title: string,
  lead?: ReadSentence,
  previous?: Candidate,
): Candidate[] | undefined {
  const torn = lead !== undefined && isTorn(lead.text, items)
  const edited = items.map((item) => {
    const draft = editedItem(item, place, title, lead?.text)
    return torn ? mendItem(draft, lead.text) : draft
  })
  const made = items.map((item, at) => toCandidate([item], edited[at]!, place))
  const own = lead && trimHeading(stripCitations({ runs: lead.runs, edits: [] }))
  const head = lead && toCandidate([lead], torn ? mendLead(own!) : closeLead(own!), place)
  const unsaid = head !== undefined && isUnsaid(head.text, made)
  const owed = unsaid || [head, ...made].some((one) => one?.owed === 'always')
  const first = head ?? made[0]!
  const leaning = leans(first.text, title) && !first.sources[0]!.id.endsWith('.s1')
  const stands = previous?.sources.at(-1)?.order === first.sources[0]!.order - 1
  if (leaning && !(owed && stands)) return owed ? undefined : []
  if (leaning) first.needs = previous
  const on = leaning ? previous : undefined
  const slot = on?.slot ?? first.slot
  // `They say nothing about:` says who only below its own heading.
  const heading =
    slot === 'other' || leans(first.text, title)
      ? items[0]!.of
      : made.find((one) => one.below)?.below
  const below = on ? on.below : heading
  const parts = head ? [head] : []
  made.forEach((one, at) => {
    const before = made[at - 1]
    const same = before && before.sources[0]!.passage.item === one.sources[0]!.passage.item
    if (!same || one.owed !== 'no') parts.push(one)
    // A warning further down an item is not told without what leads up to it.
    if (same && leans(one.text, title)) one.needs = before
  })
  const all = [...(head ? [head] : []), ...made]
  for (const one of all) {
    one.slot = slot
    one.below = below
  }
  tie(parts)
  if (owed) for (const one of parts) one.owed = 'always'
  const free = made.filter((one) => !one.unit)
  for (const one of free) {
    const at = made.indexOf(one)
    one.needs ??= made[at - 1]
  }
  return all
}

/** A list of what is not known of people who may come to harm: a reader takes silence for safety. */
function isUnsaid(lead: string, items: readonly Candidate[]): boolean {
  const open = isUnknown(lead) || isOpen(lead) || saysNotKnown(lead)
  return (
    open &&
    items.some(({ text }) => /\b(?:pregnan\w+|breastfe\w+|suicid\w+|other medicines)\b/i.test(text))
  )
}

/** In steps a label names the step, if the step itself does not; elsewhere it says again what the item says. */
function editedItem(item: ReadSentence, place: Place, title: string, lead = ''): Draft {
  const draft = trimTerm(
    trimHeading(markLabel(trimOpening(stripCitations({ runs: item.runs, edits: [] })))),
  )
  // `Side effects include:` goes on with their names, and not with what is said of them.
  if (place.owed || /\b(?:are|includ(?:e|ed|es|ing)|is|were):$/u.test(lead)) return draft
  return place.slot.slot === 'steps' ? trimStepLabel(draft) : trimLabel(draft, title)
}

function tie(parts: Candidate[]): Candidate[] {
  for (const one of parts) one.unit = parts
  return parts
}
