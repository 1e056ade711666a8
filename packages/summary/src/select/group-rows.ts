import type { Table } from '@plainleaf/content-model'
import { change, type Draft } from '../edit/draft.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import { type CellPlace, hasSpans } from '../source/cell-passages.ts'
import { plainRun, textOf } from '../source/run.ts'
import type { Candidate } from './candidate.ts'
import type { Place } from './places-of.ts'
import { opened, type StartsSmall } from './starts-small.ts'
import { toCandidate } from './to-candidate.ts'

/** Characters of a cell, and words of those that are told together: more is no list to look through. */
const longest = { cell: 60, words: 40 }
/** At most this share of the rows may stay, or the table is as long as before. */
const share = 2 / 3
/** A sentence in a cell, or a list: joined to others, nobody sees where it ends. */
const parted = /[.!?;] |;$/u
/** What was not said stands last. */
const unsaid = /^(?:not (?:clear|given|known|reported|said|stated)|unclear|unknown|[–—-])$/i

/**
 * The cells of a table of two columns, one of which says the same of several rows, by what it says, each with all that it is
 * said of: `During: clenched jaw; sweating` instead of a row for each. Headers stay above what they name. Undefined where
 * that saves little or cannot be read well.
 */
export function groupRows(
  cells: readonly Candidate[],
  table: Table,
  place: Place,
  startsSmall: StartsSmall,
): Candidate[] | undefined {
  const columns = [...Map.groupBy(cells, (one) => cellOf(one).column).values()]
  const rows = table.children.length
  const even = columns.every((column) => column.length === rows)
  if (columns.length !== 2 || table.headerRows !== 1 || hasSpans(table) || !even) return undefined
  const [a, b] = columns.map(groupsIn)
  const [said, groups] = a!.size < b!.size ? [0, a!] : [1, b!]
  if (groups.size > share * (rows - 1)) return undefined
  if (cells.some(({ text }) => text.length > longest.cell || parted.test(text))) return undefined

  const [keys, others] = [columns[said]!, columns[1 - said]!]
  const sorted = [...groups].sort(([one], [other]) => +unsaid.test(one) - +unsaid.test(other))
  const told = sorted.map(([, own]) => own.map((key) => others[keys.indexOf(key)]!))
  // All of them or none: capitals here and there look like names.
  const small = told.every(([, ...more]) => more.every(({ text }) => startsSmall(text)))
  const out = [at(keys[0]!, 0, 0), at(others[0]!, 0, 1)]
  sorted.forEach(([, [key]], row) => {
    const own = told[row]!
    const [only] = own
    const sources = own.flatMap((one) => one.sources)
    const list =
      own.length === 1 ? only! : toCandidate(sources, stripCitations(joined(own, small)), place)
    out.push(at(key!, row + 1, 0), at(list, row + 1, 1))
  })
  return out.some((one) => one.words > longest.words) ? undefined : out
}

const cellOf = ({ sources: [first] }: Candidate): CellPlace => first!.passage.cell!

const at = (one: Candidate, row: number, column: number): Candidate => ({
  ...one,
  cell: { row, column },
})

/** The cells below the header of a column by what they say. */
function groupsIn(column: readonly Candidate[]): Map<string, Candidate[]> {
  return Map.groupBy(column.slice(1), ({ text }) => text.trim().toLowerCase())
}

/** Cells as one list, from what their sources say. */
function joined(cells: readonly Candidate[], small: boolean): Draft {
  const runs = cells.flatMap(({ sources: [first] }, index) =>
    index === 0 ? first!.runs : [plainRun(' '), ...first!.runs],
  )
  const lengths = cells.map(({ sources: [first] }) => textOf(first!.runs).length)
  let draft: Draft = { runs, edits: [] }
  // From the end, so that the seams before stay where they are.
  for (let index = cells.length - 1; index > 0; index--) {
    const seam = lengths.slice(0, index).reduce((sum, length) => sum + length + 1, 0)
    const text = textOf(draft.runs)
    const start = seam - (/[.,;]/u.test(text.charAt(seam - 2)) ? 2 : 1)
    const opens = small && opened.test(text.slice(seam))
    draft = opens
      ? change(draft, 'list-joined', start, seam + 1, `; ${text.charAt(seam).toLowerCase()}`)
      : change(draft, 'list-joined', start, seam, '; ')
  }
  return draft
}
