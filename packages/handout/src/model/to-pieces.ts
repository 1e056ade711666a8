import { type Block, type ListItem, type PhrasingContent, toText } from '@plainleaf/content-model'
import type { Piece } from './handout.ts'
import { inOneLine } from './in-one-line.ts'
import { tableAsList } from './table-as-list.ts'
import { clean, toRuns } from './to-runs.ts'

/** What a block cannot be printed without; the document is refused then. */
export interface Refusal {
  ruleId: string
  reason: string
  note: string
  block: Block
}

/** What `toPieces` is told beside the blocks. */
export interface PieceContext {
  /** The engine's name of an image file; undefined where there is none to print. */
  file(url: string): string | undefined
  refuse(refusal: Refusal): void
  /** What a box that is ticked already is called. */
  ticked: string
}

/** Blocks as what is printed. Breaks between themes and footnotes are left out: neither has a place on two pages. */
export function toPieces(blocks: readonly Block[], context: PieceContext): Piece[] {
  return blocks.flatMap((block) => toPiece(block, context))
}

function toPiece(block: Block, context: PieceContext): Piece[] {
  switch (block.type) {
    case 'paragraph':
      return text(block.children)
    case 'list': {
      const all = block.children.map((item) => ({
        pieces: toPieces(item.children, context),
        checked: item.checked ?? false,
      }))
      const full = all.filter(({ pieces }) => pieces.length > 0)
      const items = full.map(({ pieces }) => pieces)
      const boxes = block.children.every(isBox) || (items.length > 1 && block.children.every(asks))
      const { ordered, start = 1 } = block
      const marks = full.map(({ checked }) => (checked ? context.ticked : ''))
      const ticks = boxes && marks.some(Boolean) && { ticks: marks }
      return items.length > 0 ? [{ type: 'list', ordered, start, boxes, items, ...ticks }] : []
    }
    case 'definitionList': {
      const items = block.children.map(({ term, children }) => ({
        term: toRuns(term),
        meaning: toRuns(inOneLine(children)),
      }))
      return [{ type: 'terms', items }]
    }
    case 'table': {
      const { headerRows, headerColumns, children, caption = [] } = block
      if (headerRows < 1) context.refuse({ ...headless, block })
      const spanned = children.some((row) =>
        row.children.some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1),
      )
      if (spanned) context.refuse({ ...spanning, block })
      const rows = children.map((row) => row.children.map((cell) => toRuns(cell.children)))
      const width = Math.max(...rows.map((row) => row.length))
      for (const row of rows) while (row.length < width) row.push([])
      const [head = [], ...body] = rows
      if (width === 1) return tableAsList(toRuns(caption), head[0] ?? [], body.flat())
      return [
        { type: 'table', caption: toRuns(caption), head, rows: body, rowHeads: headerColumns },
      ]
    }
    case 'blockquote': {
      const pieces = toPieces(block.children, context)
      return pieces.length > 0 ? [{ type: 'quote', pieces }] : []
    }
    case 'callout':
      return [
        {
          type: 'box',
          alarm: block.tone === 'warning',
          title: toRuns(block.title),
          pieces: toPieces(block.children, context),
        },
      ]
    case 'figure': {
      const { image, caption = [] } = block
      // What only adorns a page has no place on two.
      const file = image.decorative ? undefined : context.file(image.url)
      if (file === undefined) return text(caption)
      const alt = clean(image.alt).trim()
      if (alt === '') context.refuse({ ...speechless, block })
      return [{ type: 'figure', file, alt, caption: toRuns(caption) }]
    }
    case 'code':
      return block.value.trim() === '' ? [] : [{ type: 'code', text: cleanLines(block.value) }]
    case 'thematicBreak':
    case 'footnoteDefinition':
      return []
  }
}

function text(nodes: readonly PhrasingContent[]): Piece[] {
  const runs = toRuns(nodes)
  return runs.length > 0 ? [{ type: 'text', runs }] : []
}

const isBox = (item: ListItem): boolean => item.checked !== undefined
/** Questions in a list are there to be asked: each gets a box to check off. */
const asks = (item: ListItem): boolean => /[?؟]["”’»]?$/u.test(toText(item.children).trim())

/** Code keeps its lines; a tab is four spaces. */
function cleanLines(value: string): string {
  return value
    .split(/\r\n|\r|\n/u)
    .map((line) => clean(line.replaceAll('\t', '    ')))
    .join('\n')
}

const headless = {
  ruleId: 'handout-table-no-header',
  reason: 'A table without a header row cannot be read out',
  note: 'Make its first row a header: "| --- |" below it in Markdown, <th> in HTML',
}
const spanning = {
  ruleId: 'handout-table-spans',
  reason: 'A table with joined cells cannot be printed in a handout',
  note: 'Write the value into each cell that it belongs to',
}
/** Said of an image without alternative text. */
export const speechless: Omit<Refusal, 'block'> = {
  ruleId: 'handout-image-no-alt',
  reason: 'An image has no alternative text',
  note: 'Say in a sentence what it shows, as its alternative text; in Markdown an image that only adorns is ![](file.png "decorative")',
}
