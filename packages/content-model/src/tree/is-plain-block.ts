import type { Block, ListItem, TableCell, TableRow } from './block.ts'
import type { NodeBase, NodeData, Point, Position } from './node.ts'
import { idPattern, type PhrasingContent } from './phrasing.ts'

type Plain = Block | ListItem | TableRow | TableCell | PhrasingContent
type Names = ReadonlySet<string>

const names = (words: string): Names => new Set(words.split(' '))
const phrasing = names('text strong emphasis break citation')
const blocks = names('paragraph list table blockquote code thematicBreak')
const fields = {
  text: names('type value'),
  parent: names('type children'),
  leaf: names('type'),
  code: names('type lang value'),
  cell: names('type colSpan rowSpan children'),
  citation: names('type references label'),
  list: names('type ordered start children'),
  table: names('type caption headerRows headerColumns children'),
}
const items = names('listItem')
const rows = names('tableRow')
const cells = names('tableCell')

/**
 * Whether a block is surely valid by its schema: the few kinds of node that long documents consist of, with the fields
 * they usually have, told without the copy of them that a schema makes. False says nothing: the schema decides then.
 */
export function isPlainBlock(block: Block): boolean {
  return blocks.has(block.type) && isPlainNode(block)
}

/** The same for the words of a heading. */
export function isPlainPhrasing(nodes: readonly PhrasingContent[]): boolean {
  return areOf(nodes, phrasing)
}

function isPlainNode(node: Plain): boolean {
  switch (node.type) {
    case 'text':
      return hasOnly(node, fields.text) && typeof node.value === 'string'
    case 'strong':
    case 'emphasis':
    case 'paragraph':
      return hasOnly(node, fields.parent) && areOf(node.children, phrasing)
    case 'break':
    case 'thematicBreak':
      return hasOnly(node, fields.leaf)
    case 'code':
      return (
        hasOnly(node, fields.code) &&
        isString(node.value) &&
        (node.lang === undefined || isString(node.lang))
      )
    case 'tableCell':
      return (
        hasOnly(node, fields.cell) &&
        isSpan(node.colSpan) &&
        isSpan(node.rowSpan) &&
        areOf(node.children, phrasing)
      )
    case 'listItem':
    case 'blockquote':
      return hasOnly(node, fields.parent) && areOf(node.children, blocks)
    case 'tableRow':
      return hasOnly(node, fields.parent) && areOf(node.children, cells)
    case 'citation':
      return (
        hasOnly(node, fields.citation) &&
        areIds(node.references) &&
        node.references.length > 0 &&
        isString(node.label) &&
        node.label !== ''
      )
    case 'list':
      return (
        hasOnly(node, fields.list) &&
        typeof node.ordered === 'boolean' &&
        (node.start === undefined || isFrom(0, node.start)) &&
        areOf(node.children, items) &&
        node.children.length > 0
      )
    case 'table':
      return (
        hasOnly(node, fields.table) &&
        isFrom(0, node.headerRows) &&
        isFrom(0, node.headerColumns) &&
        (node.caption === undefined || areOf(node.caption, phrasing)) &&
        areOf(node.children, rows) &&
        node.children.length > 0
      )
    default:
      return false
  }
}

/** Whether a node has no field but these and the two that every node may have, which are valid. */
export function hasOnly(node: NodeBase, known: Names): boolean {
  for (const key in node) {
    if (key === 'position') {
      if (node.position !== undefined && !isPlace(node.position)) return false
    } else if (key === 'data') {
      if (node.data !== undefined && !isData(node.data)) return false
    } else if (!known.has(key)) return false
  }
  return true
}

function areOf(nodes: readonly Plain[], types: Names): boolean {
  return all(nodes, (node) => types.has(node?.type) && isPlainNode(node))
}

/** Holes count, unlike in `every`. */
function all<T>(values: readonly T[], test: (value: T) => boolean): boolean {
  if (!Array.isArray(values)) return false
  for (const value of values) if (!test(value)) return false
  return true
}

/** Whether a value is an id as the schema has it. */
export const isId = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 200 && idPattern.test(value)
const isString = (value: unknown): boolean => typeof value === 'string'
/** Whether a value is an array of ids. */
export const areIds = (values: readonly unknown[]): boolean => all(values, isId)
/** Whether a value is an array of strings. */
export const areStrings = (values: readonly unknown[]): boolean => all(values, isString)
/** Whether a value is a whole number, no less than another. */
export const isFrom = (least: number, value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least
const isSpan = (value: unknown): boolean => value === undefined || isFrom(1, value)

function isPlace(position: Position | null): boolean {
  if (!position) return false
  for (const key in position) if (key !== 'start' && key !== 'end') return false
  return isPoint(position.start) && isPoint(position.end)
}

function isPoint(point: Point | null | undefined): boolean {
  if (!point) return false
  for (const key in point) if (key !== 'line' && key !== 'column' && key !== 'offset') return false
  const { line, column, offset } = point
  return isFrom(1, line) && isFrom(1, column) && (offset === undefined || isFrom(0, offset))
}

function isData(data: NodeData | null): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  for (const key in data) {
    if (key !== 'confidence' && key !== 'alternatives' && key !== 'lines') return false
  }
  const { confidence, alternatives, lines } = data
  return (
    (confidence === undefined ||
      (typeof confidence === 'number' && confidence >= 0 && confidence <= 1)) &&
    (alternatives === undefined || areStrings(alternatives)) &&
    (lines === undefined || all(lines, (line) => isFrom(1, line)))
  )
}
