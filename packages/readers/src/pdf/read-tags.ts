import { isSign } from '../draft/signs.ts'
import { alignCells } from './align-cells.ts'
import type { ItemMarker, PdfBlock } from './block.ts'
import { type Item, type Line, letterCount, type PdfPage, type TagNode } from './page.ts'
import { partBullets } from './part-bullets.ts'
import { counted, readLineMarker, toItemMarker } from './read-line-marker.ts'
import { toBox } from './to-box.ts'
import type { Counter } from './to-line.ts'
import { toLines } from './to-lines.ts'
import { toRowsInOrder, toSegments } from './to-rows.ts'

/** Share of a file's letters that its tags must cover to be trusted. */
const trusted = 0.9
/** Deeper trees are no documents. */
const deepest = 60

/**
 * Whether the tags of a file say more than its layout does: they cover nearly all of its letters and name
 * headings, lists or tables.
 */
export function tagsCover(pages: readonly PdfPage[]): boolean {
  let all = 0
  let covered = 0
  let telling = false
  for (const { items, tags } of pages) {
    const ids = new Set<string>()
    walk(tags, 0, (node) => {
      if (node.id) ids.add(node.id)
      if (/^(?:H[1-6]?|Title|L|Table)$/u.test(node.role ?? '')) telling = true
    })
    all += letterCount(items)
    covered += letterCount(items.filter((item) => item.contentId && ids.has(item.contentId)))
  }
  return telling && covered >= all * trusted
}

function walk(node: TagNode | undefined, depth: number, visit: (node: TagNode) => void): void {
  if (!node || depth > deepest) return
  visit(node)
  for (const child of node.children ?? []) walk(child, depth + 1, visit)
}

interface State {
  byId: Map<string, Item[]>
  page: PdfPage
  counter: Counter
  blocks: PdfBlock[]
  list: number
}

/** The blocks that the tags of a page name, in their order, and the items that no tag refers to. */
export function readTags(page: PdfPage, counter: Counter): { blocks: PdfBlock[]; rest: Item[] } {
  const byId = new Map<string, Item[]>()
  for (const item of page.items) {
    if (!item.contentId) continue
    const own = byId.get(item.contentId)
    if (own) own.push(item)
    else byId.set(item.contentId, [item])
  }
  const state: State = { byId, page, counter, blocks: [], list: 0 }
  if (page.tags) addNode(page.tags, state, 0)
  // What was read has gone from the map.
  const left = new Set([...byId.values()].flat())
  return {
    blocks: state.blocks,
    // Bullets are often left untagged.
    rest: page.items.filter(
      (item) => (!item.contentId || left.has(item)) && /[\p{L}\p{N}]/u.test(item.text),
    ),
  }
}

const blockRole =
  /^(?:H[1-6]?|Title|P|L|LI|LBody|Table|THead|TBody|TFoot|TR|TH|TD|Caption|BlockQuote|Note|TOC|TOCI|Document|Part|Art|Sect|Div|Figure|Formula|Form|Index|NonStruct|Private|Root|Aside|FENote|DocumentFragment)$/u

/** Whether a node holds other blocks, and is not itself one. */
function holdsBlocks(node: TagNode, depth = 0): boolean {
  if (depth > deepest) return false
  return (node.children ?? []).some(
    (child) =>
      /^(?:H[1-6]?|Title|P|L|Table|Caption|BlockQuote|Note|TOC|Div|Sect)$/u.test(
        child.role ?? '',
      ) || holdsBlocks(child, depth + 1),
  )
}

function addNode(node: TagNode, state: State, depth: number): void {
  if (depth > deepest) return
  const role = node.role ?? ''
  const heading = /^H([1-6])$/u.exec(role)
  if (heading || role === 'Title' || role === 'H') {
    const lines = linesOf([node], state)
    const level = (role === 'H' ? 2 : Number(heading?.[1] ?? 1)) as 1
    if (lines.length > 0) state.blocks.push({ role: 'heading', lines, level })
  } else if (role === 'L') addList(node, state, depth)
  else if (role === 'Table') addTable(node, state, depth)
  else if (!holdsBlocks(node)) addParagraph([node], state)
  else {
    // A footnote within a paragraph parts it no more than it does on the page.
    const notes = role === 'P' ? (node.children ?? []).filter(isNote) : []
    // What stands between blocks without one of its own is a paragraph.
    let loose: TagNode[] = []
    for (const child of [
      ...(node.children ?? []).filter((one) => !notes.includes(one)),
      ...notes,
    ]) {
      if (blockRole.test(child.role ?? '') && (holdsBlocks(child) || child.role !== 'NonStruct')) {
        addParagraph(loose, state)
        loose = []
        addNode(child, state, depth + 1)
      } else loose.push(child)
    }
    addParagraph(loose, state)
  }
}

const isNote = ({ role }: TagNode): boolean => role === 'Note' || role === 'FENote'

function addParagraph(nodes: readonly TagNode[], state: State): void {
  const lines = linesOf(nodes, state)
  if (lines.length > 0) state.blocks.push({ role: 'paragraph', lines })
}

function addList(node: TagNode, state: State, depth: number, level = 0): void {
  const list = level === 0 ? ++state.list : state.list
  for (const item of node.children ?? []) {
    if (item.role === 'L') addList(item, state, depth + 1, level + 1)
    if (item.role !== 'LI') continue
    const parts = (item.children ?? []).flatMap((child) =>
      child.role === 'LBody' ? (child.children ?? []) : [child],
    )
    const label = linesOf(
      parts.filter((part) => part.role === 'Lbl'),
      state,
    )
    const inner = parts.filter((part) => part.role === 'L')
    const own = linesOf(
      parts.filter((part) => part.role !== 'Lbl' && part.role !== 'L'),
      state,
    )
    for (const [index, part] of partItems(own).entries())
      addItem(index === 0 ? label : [], part, level, list, state)
    for (const nested of inner) addList(nested, state, depth + 1, level + 1)
  }
}

/** The lines of an item, cut where one of them starts with a bullet: some programs tag a whole list as one item. */
function partItems(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (parts.at(-1)!.length > 0 && readLineMarker(line)?.sure) parts.push([])
    parts.at(-1)!.push(line)
  }
  return parts
}

function addItem(label: Line[], own: Line[], level: number, list: number, state: State): void {
  const first = label[0] ?? own[0]
  if (!first) return
  const found = readLineMarker(label[0] ? { ...first, text: `${first.text} .` } : first)
  const read = found && counted(found)
  const lettered = found?.kind === 'letter' || found?.kind === 'roman'
  let marker: ItemMarker = { ordered: read?.ordered ?? false, value: read?.value ?? 0, length: 0 }
  // The label is kept as the marker; what is no marker, or none that the tree can hold, stays text.
  const circle = label[0]?.text === 'o'
  const worded = label[0] && (!read || lettered) && !circle && /[\p{L}\p{N}]/u.test(label[0].text)
  const sign = label[0] && found?.kind === 'bullet' && isSign(found.glyph) ? found.glyph : undefined
  const lines = worded || sign ? [...label, ...own] : own
  if (sign) marker = { ...marker, length: label[0]!.text.length, sign }
  if (!label[0] && found) marker = toItemMarker(found)
  const shown = lines.length > 0 ? lines : label
  state.blocks.push({
    role: 'item',
    lines: shown,
    marker,
    indent: level * 20,
    textX: level * 20 + 10,
    more: [],
    list,
    unmarked: !label[0] && !read,
    ...(!worded && !sign && label.length > 0 && { label }),
  })
}

/** Whether a node refers to letters that were not read yet. */
function holdsText(node: TagNode, { byId }: State): boolean {
  let found = false
  walk(node, 0, ({ id }) => {
    if (id && byId.get(id)?.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) found = true
  })
  return found
}

function addTable(node: TagNode, state: State, depth: number): void {
  const rows: TagNode[] = []
  const collect = (part: TagNode, down: number): void => {
    if (down > deepest) return
    if (part.role === 'TR') rows.push(part)
    else if (part.role === 'Caption') addNode(part, state, down)
    else for (const child of part.children ?? []) collect(child, down + 1)
  }
  for (const child of node.children ?? []) collect(child, depth + 1)
  const cells = rows.map((row) =>
    (row.children ?? []).filter((cell) => cell.role === 'TH' || cell.role === 'TD'),
  )
  // A table of one column only lays out the page, and so does one whose other columns hold pictures or nothing.
  const full = cells.map((row) => row.flatMap((cell, at) => (holdsText(cell, state) ? [at] : [])))
  const [column, ...others] = new Set(full.flat())
  const wide = Math.max(0, ...cells.map((row) => row.length)) > 1
  if (!wide || (column !== undefined && others.length === 0 && full.flat().length > 1)) {
    const outer = state.blocks
    state.blocks = []
    for (const cell of cells.flat()) addNode({ ...cell, role: 'Div' }, state, depth + 1)
    const inner = state.blocks
    state.blocks = outer
    state.blocks.push(...(cells.flat().length === 1 ? toBox(inner) : inner))
    return
  }
  const read = cells
    .map((row) => ({ row, lines: row.map((cell) => linesOf([cell], state)) }))
    // Rows on other pages are named on each page, and empty there.
    .filter(({ lines }) => lines.some((cell) => cell.length > 0))
  if (read.length === 0) return
  const named = read.some(({ row }) => row.some((cell) => cell.role === 'TH'))
  // Where no cell is called a header, the bold rows at the top are it.
  const heads = read.map(({ row, lines }) =>
    named
      ? row.every((cell) => cell.role === 'TH')
      : lines.flat().length > 1 && lines.flat().every((line) => line.bold),
  )
  const first = heads.indexOf(false)
  const headerRows =
    first < 0 ? Math.min(named ? 1 : 0, heads.length) : named ? first : Math.min(first, 2)
  const body = read.slice(headerRows)
  const labelled = body.length > 0 && body.every(({ row }) => row[0]?.role === 'TH')
  const lines = alignCells(read.map((one) => one.lines))
  state.blocks.push({
    role: 'table',
    lines: lines.flat(2),
    rows: lines,
    headerRows,
    headerColumns: labelled ? 1 : 0,
  })
}

/** The lines that nodes hold, in the order of their tags. */
function linesOf(nodes: readonly TagNode[], { byId, page, counter }: State): Line[] {
  const items: Item[] = []
  for (const node of nodes) {
    walk(node, 0, ({ id }) => {
      if (id) items.push(...(byId.get(id) ?? []))
      // Nothing is read twice, whatever refers to it twice.
      if (id) byId.delete(id)
    })
  }
  return toRowsInOrder(items)
    .flatMap(partBullets)
    .flatMap((row) => toLines(toSegments(row), page.number, counter))
}
