import {
  type Block,
  type ListItem,
  type Paragraph,
  type Table,
  type TableCell,
  toText,
} from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import { hasSpans } from '../source/cell-passages.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { type Bullets, toBullets } from './to-bullets.ts'
import { toNodes, toSentences } from './to-sentence.ts'

/** A paragraph longer than this many sentences or words is broken (PEMAT-P item 8 asks for short blocks). */
const most = { sentences: 3, words: 55 }

type Shape = 'paragraph' | 'bullets' | 'list' | 'table' | 'callout'

/** Chosen sentences, in order, as paragraphs, lists and call-outs; `nextId` names the sentences. */
export function toBlocks(
  chosen: readonly Candidate[],
  nextId: () => string,
  points = false,
): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < chosen.length; ) {
    const shape = points ? 'list' : shapeOf(chosen[at]!)
    let end = at + 1
    while (end < chosen.length && goesOn(chosen[end - 1]!, chosen[end]!, shape, points)) end += 1
    const group = chosen.slice(at, end)
    const bullets = shape === 'bullets' ? toBullets(group[0]!) : undefined
    // One item is no list; a bare word or two are nothing without the others.
    const alone = itemsIn(group).size === 1 && !points && !group[0]!.unit
    if (bullets) blocks.push(...bulleted(group[0]!, bullets, nextId))
    else if (shape === 'list' && !alone) blocks.push(list(group, nextId))
    else if (shape === 'callout') blocks.push(callout(group, nextId))
    else if (shape === 'table') blocks.push(table(group, nextId))
    else blocks.push(...paragraphs(group, nextId))
    at = end
  }
  return blocks
}

function shapeOf(candidate: Candidate): Shape {
  const { block } = candidate.sources[0]!
  if (block === 'callout') return 'callout'
  if (block === 'table cell') return 'table'
  if (block === 'list item' && candidate.sources.length === 1) return 'list'
  if (candidate.entry) return 'list'
  return toBullets(candidate) ? 'bullets' : 'paragraph'
}

function goesOn(before: Candidate, next: Candidate, shape: Shape, points: boolean): boolean {
  if (points) return true
  if (shape === 'bullets' || shapeOf(next) !== shape) return false
  const [a, b] = [before.sources[0]!, next.sources[0]!]
  // Lists, tables and call-outs of the source are never run together.
  return shape === 'paragraph' || sameGroup(a, b) || isNextEntry(before, next)
}

/** Whether groups of effects that stood in paragraphs of their own go on as entries of one list. */
function isNextEntry(before: Candidate, next: Candidate): boolean {
  return next.entry === true && next.unit === before.unit
}

/** A sentence that lists, as a list. */
function bulleted(one: Candidate, { leadIn, items, rest }: Bullets, nextId: () => string): Block[] {
  const [lead, ...nodes] = toNodes(one, [leadIn, ...items], nextId)
  const after = rest ? toNodes(one, [rest], nextId) : []
  return [
    { type: 'paragraph', children: [lead!] },
    {
      type: 'list',
      ordered: false,
      children: nodes.map(
        (node): ListItem => ({
          type: 'listItem',
          children: [{ type: 'paragraph', children: [node] }],
        }),
      ),
    },
    ...(after.length > 0 ? [{ type: 'paragraph' as const, children: after }] : []),
  ]
}

function sameGroup(a: ReadSentence, b: ReadSentence): boolean {
  return a.section === b.section && a.passage.group === b.passage.group
}

function paragraphs(group: readonly Candidate[], nextId: () => string): Paragraph[] {
  const out: Paragraph[] = []
  let length = 0
  group.forEach((one, at) => {
    const before = group[at - 1]
    const last = out.at(-1)
    const sentences = toSentences(one, nextId)
    const together =
      before && (one.needs === before || before.sources[0]!.section === one.sources[0]!.section)
    const count = (last?.children.length ?? 0) + sentences.length
    const room = last && count <= most.sentences && length + one.words <= most.words
    const apart =
      before !== undefined &&
      (fromMidst(before.sources[0]!, one.sources[0]!) || leadsToList(one, before))
    if (last && together && ((room && !apart) || one.needs === before)) {
      last.children.push(...sentences)
      length += one.words
    } else {
      out.push({ type: 'paragraph', children: sentences })
      length = one.words
    }
  })
  return out
}

/**
 * Whether a sentence is from the middle of another paragraph than the one before it: what opened it there is not told, and in one
 * paragraph with what is told `Some tests will be repeated` would be read of that.
 */
function fromMidst(before: ReadSentence, one: ReadSentence): boolean {
  return one.passage !== before.passage && one.inPassage > 0
}

/** Whether a sentence only leads in to its list, and that list is not of the paragraph before it: `Very common:` */
function leadsToList(one: Candidate, before: Candidate): boolean {
  const [own, last] = [one.sources[0]!, before.sources[0]!]
  return one.unit !== undefined && one.text.endsWith(':') && own.passage !== last.passage
}

/** The sentences of each item; outside lists, what leans on a sentence is in one item with it. */
function itemsIn(group: readonly Candidate[]): Map<string, Candidate[]> {
  const leader = (one: Candidate): Candidate =>
    one.needs && group.includes(one.needs) ? leader(one.needs) : one
  return Map.groupBy(group, (one) => {
    const { passage, section } = one.sources[0]!
    const item = passage.item ?? `s${leader(one).sources[0]!.order}`
    return `${section}\n${passage.group}\n${item}`
  })
}

function list(group: readonly Candidate[], nextId: () => string): Block {
  const items = itemsIn(group)
  const first = group[0]!.sources[0]!
  const source = first.of.children[first.passage.group]
  // Points are a list of their own; a source's list keeps its kind and its numbers.
  const same = group.every(({ sources: [one] }) => sameGroup(one!, first))
  // Of a list that is not told whole the numbers count nothing.
  const whole = group.some(({ unit }) => unit !== undefined)
  const ordered = same && first.passage.ordered && group.length > 1 && whole
  const start = ordered && source?.type === 'list' ? source.start : undefined
  return {
    type: 'list',
    ordered,
    ...(start !== undefined && { start }),
    children: [...items.values()].map(
      (own): ListItem => ({
        type: 'listItem',
        children: [{ type: 'paragraph', children: own.flatMap((one) => toSentences(one, nextId)) }],
      }),
    ),
  }
}

/** A table as it stood, without columns that were left out: every cell that holds text is a sentence. */
function table(group: readonly Candidate[], nextId: () => string): Block {
  const first = group[0]!.sources[0]!
  const source = first.of.children[first.passage.group] as Table
  if (group[0]!.cell) return groupedTable(group, source, nextId)
  const placed = new Map(group.map((one) => [keyOf(one.sources[0]!.passage.cell!), one]))
  const caption = source.caption && toText(source.caption).trim()
  const columns = new Set(group.map((one) => one.sources[0]!.passage.cell!.column))
  const rows = new Set(group.map((one) => one.sources[0]!.passage.cell!.row))
  const isTold = (_: unknown, column: number): boolean => hasSpans(source) || columns.has(column)
  return {
    type: 'table',
    ...placeOf(source),
    ...(source.align && { align: source.align.filter(isTold) }),
    ...(caption && { caption: [{ type: 'text', value: caption }] }),
    headerRows: source.headerRows,
    headerColumns: isTold(null, 0) ? source.headerColumns : 0,
    children: source.children.flatMap(({ children }, row) => {
      if (!rows.has(row) && !hasSpans(source)) return []
      const told = children
        .map((cell, column) => ({ ...cell, column }))
        .filter(isTold)
        .map(({ colSpan, rowSpan, column }): TableCell => {
          const one = placed.get(keyOf({ row, column }))
          return {
            type: 'tableCell',
            ...(colSpan !== undefined && { colSpan }),
            ...(rowSpan !== undefined && { rowSpan }),
            children: one ? toSentences(one, nextId) : [],
          }
        })
      return [{ type: 'tableRow' as const, children: told }]
    }),
  }
}

/** A table whose rows were grouped: its cells are told row by row, two to each. */
function groupedTable(group: readonly Candidate[], source: Table, nextId: () => string): Block {
  const rows = Map.groupBy(
    group.toSorted((a, b) => a.cell!.row - b.cell!.row || a.cell!.column - b.cell!.column),
    (one) => one.cell!.row,
  )
  const title = source.caption && toText(source.caption).trim()
  return {
    type: 'table',
    ...placeOf(source),
    ...(title && { caption: [{ type: 'text', value: title }] }),
    headerRows: 1,
    headerColumns: 1,
    children: [...rows.values()].map((cells) => ({
      type: 'tableRow',
      children: cells.map((one) => ({ type: 'tableCell', children: toSentences(one, nextId) })),
    })),
  }
}

/** Where a table stands in its source, so that what is wrong with it can be told at its line. */
function placeOf({ position }: Table): Pick<Table, 'position'> {
  return position ? { position } : {}
}

function keyOf({ row, column }: { row: number; column: number }): string {
  return `${row} ${column}`
}

function callout(group: readonly Candidate[], nextId: () => string): Block {
  const { tone, title } = group[0]!.sources[0]!.passage.callout!
  return { type: 'callout', tone, title, children: paragraphs(group, nextId) }
}
