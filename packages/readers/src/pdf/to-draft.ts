import type {
  Block,
  Callout,
  Draft,
  List,
  ListItem,
  NodeBase,
  Paragraph,
  Position,
  Table,
} from '@plainleaf/content-model'
import { namesColumns } from '../draft/names-columns.ts'
import { keepsSign } from '../draft/signs.ts'
import {
  type CalloutBlock,
  type HeadingBlock,
  type ItemBlock,
  type PdfBlock,
  type TableBlock,
  textOf,
} from './block.ts'
import type { Line } from './page.ts'
import { toCell } from './to-cell.ts'
import { type InlineContext, type InlineOptions, toInline } from './to-inline.ts'

/** Makes the blocks of the draft. Positions count lines of text; see `Line.number`. */
export function toDraftBlocks(
  blocks: readonly PdfBlock[],
  context: InlineContext,
): Draft['blocks'] {
  const made: Draft['blocks'] = []
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]!
    if (block.role === 'item') {
      const run = runFrom(blocks, index)
      made.push(...toLists(run, context))
      index += run.length
      continue
    }
    if (block.role === 'heading') made.push(toHeading(block, context))
    else if (block.role === 'table') made.push(toTable(block, context))
    else if (block.role === 'callout') made.push(toCallout(block, context))
    else if (block.role === 'note') {
      const skip = block.mark
      const children = [toParagraph(block.lines, { ...context, skip })]
      const { identifier } = block
      made.push({ type: 'footnoteDefinition', identifier, children, ...placeOf(block.lines) })
    } else made.push(toParagraph(block.lines, context))
    index++
  }
  return made
}

function toParagraph(lines: readonly Line[], options: InlineOptions): Paragraph {
  return { type: 'paragraph', children: toInline(lines, options), ...placeOf(lines) }
}

function toCallout({ lines, title, blocks }: CalloutBlock, context: InlineContext): Callout {
  const inner = toDraftBlocks(blocks, context)
  return {
    type: 'callout',
    tone: toneOf(textOf(lines)),
    title: toInline(title, { ...context, plain: true }),
    children: inner.filter((block): block is Block => block.type !== 'heading'),
    ...placeOf(lines),
  }
}

/** What the first words of a box say of its tone. */
function toneOf(text: string): Callout['tone'] {
  if (/^(?:warning|danger|caution|stop|urgent|emergency|call (?:999|911|112))\b/iu.test(text))
    return 'warning'
  if (/^(?:important|attention)\b/iu.test(text)) return 'important'
  return /^(?:top )?(?:tips?|hint)\b/iu.test(text) ? 'tip' : 'note'
}

function runFrom(blocks: readonly PdfBlock[], from: number): ItemBlock[] {
  const run: ItemBlock[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.role !== 'item') break
    const before = run.at(-1)
    // Lists of tagged files are told apart, but one may go on after the end of a page.
    const samePage = before && before.lines[0]!.page === block.lines[0]!.page
    const inner = run[0] !== undefined && deeper(block, run[0])
    const known = run.some(({ list }) => list === block.list)
    if (samePage && before.list !== block.list && !inner && !known) break
    run.push(block)
  }
  return run
}

/** Makes lists of a run of items: those further in become lists inside the one before them. */
function toLists(run: readonly ItemBlock[], context: InlineContext): List[] {
  const lists: List[] = []
  let ordered: boolean | undefined
  let base = Number.POSITIVE_INFINITY
  for (let index = 0; index < run.length; ) {
    const item = run[index]!
    let to = index + 1
    while (to < run.length && deeper(run[to]!, item)) to++
    const children: Block[] = [item.lines, ...item.more].map((lines, at) => ({
      type: 'paragraph',
      children: toInline(lines, { ...context, skip: at === 0 ? markLength(item, context) : 0 }),
      ...placeOf(lines),
    }))
    children.push(...toLists(run.slice(index + 1, to), context))
    const node: ListItem = {
      type: 'listItem',
      children,
      ...placeOf([...item.lines, ...item.more.flat()]),
    }
    const last = lists.at(-1)
    if (last && ordered === item.marker.ordered && item.indent > base - 200)
      last.children.push(node)
    else {
      ordered = item.marker.ordered
      base = item.indent
      const { value } = item.marker
      lists.push({
        type: 'list',
        ordered,
        ...(ordered && value > 1 && { start: value }),
        children: [node],
      })
    }
    index = to
  }
  for (const list of lists) {
    const [first, last] = [list.children[0]?.position, list.children.at(-1)?.position]
    if (first && last) list.position = { start: first.start, end: last.end }
  }
  return lists
}

/** Letters of an item that its list stands for; a sign that says yes or no is one of its words. */
function markLength({ marker }: ItemBlock, { contrary }: InlineContext): number {
  return marker.sign && keepsSign(marker.sign, contrary) ? 0 : marker.length
}

/** Whether an item stands inside another: its marker is further right, in the same column. */
function deeper(item: ItemBlock, outer: ItemBlock): boolean {
  const left = (block: ItemBlock): number =>
    block.list === undefined ? block.indent - (block.lines[0]?.column.left ?? 0) : block.indent
  return left(item) > left(outer) + (item.lines[0]?.size ?? 10) * 0.7
}

function toHeading(block: HeadingBlock, context: InlineContext): Draft['blocks'][number] {
  return {
    type: 'heading',
    depth: block.level ?? 2,
    children: toInline(block.lines, { ...context, plain: true }),
    ...withConfidence(placeOf(block.lines), block.confidence, 'paragraph'),
  }
}

function toTable(block: TableBlock, context: InlineContext): Table {
  const width = Math.max(...block.rows.map((row) => row.length))
  const headerRows = block.headerRows || (headed(block) ? 1 : 0)
  const headerColumns =
    block.headerColumns || (headerRows > 0 && labelled(block, headerRows) ? 1 : 0)
  return {
    type: 'table',
    ...(block.caption && { caption: toInline(block.caption, { ...context, plain: true }) }),
    headerRows,
    headerColumns,
    children: block.rows.map((row, index) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => column).flatMap((column) => {
        if (isCovered(block, index, column)) return []
        const lines = row[column] ?? []
        const plain = index < headerRows || column < headerColumns
        const colSpan = block.wide?.get(`${index},${column}`)
        return [
          {
            type: 'tableCell' as const,
            ...(colSpan && { colSpan }),
            children: toCell(lines, { ...context, plain }),
            ...placeOf(lines),
          },
        ]
      }),
      ...placeOf(row.flat()),
    })),
    ...withConfidence(placeOf(block.lines), block.confidence, 'paragraph'),
  }
}

/** Whether below the header the first cell of each row is bold, and others are not. */
function labelled({ rows }: TableBlock, from: number): boolean {
  const body = rows.slice(from)
  const others = body.flatMap((row) => row.slice(1).flat())
  return (
    body.length > 1 &&
    body.every(([first = []]) => first.length > 0 && first.every(({ bold }) => bold)) &&
    others.length > 0 &&
    !others.some(({ bold }) => bold)
  )
}

/** Whether the words of the first row name columns. */
const headed = ({ rows }: TableBlock): boolean =>
  namesColumns(
    rows.map((row) =>
      row.map((lines) =>
        lines
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ),
    ),
  )

/** Whether a wide cell before it in its row takes the place of a cell. */
function isCovered({ wide }: TableBlock, row: number, column: number): boolean {
  for (let at = column - 1; wide && at >= 0; at--) {
    if (at + (wide.get(`${row},${at}`) ?? 1) > column) return true
  }
  return false
}

function withConfidence(node: NodeBase, confidence: number | undefined, other: string): NodeBase {
  if (confidence === undefined) return node
  return { ...node, data: { ...node.data, confidence, alternatives: [other] } }
}

/** Where lines stand: from the first to the end of the last, and each of them where others stand between. */
export function placeOf(lines: readonly Line[]): {
  position?: Position
  data?: { lines: number[] }
} {
  const numbers = [...new Set(lines.map((line) => line.number))].sort((one, other) => one - other)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return {}
  const end = lines
    .filter((line) => line.number === last)
    .reduce((sum, line) => Math.max(sum, line.text.length), 0)
  const position = { start: { line: first, column: 1 }, end: { line: last, column: end + 1 } }
  return last - first + 1 === numbers.length ? { position } : { position, data: { lines: numbers } }
}
