import {
  type Section,
  type Table,
  type TableCell,
  type TableRow,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { sectionToHast } from '@plainleaf/html'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { headersOf } from '../src/handle/headers-of.ts'
import { topicOf } from './site.ts'

const cell = (value: string, span: Partial<TableCell> = {}): TableCell => ({
  type: 'tableCell',
  children: [{ type: 'text', value }],
  ...span,
})

test('cells beside spans keep the alignment of their column, and only the first column heads rows', () => {
  const section: Section = {
    type: 'section',
    kind: 'prose',
    id: 'hours',
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [{ type: 'text', value: 'Hours' }],
    children: [
      {
        type: 'table',
        headerRows: 1,
        headerColumns: 1,
        align: [null, 'center', 'right'],
        children: [
          { type: 'tableRow', children: [cell('Day'), cell('Open', { colSpan: 2 })] },
          {
            type: 'tableRow',
            children: [cell('Monday', { rowSpan: 2 }), cell('morning'), cell('4 h')],
          },
          { type: 'tableRow', children: [cell('evening', { rowSpan: 2 }), cell('2 h')] },
          { type: 'tableRow', children: [cell('Tuesday'), cell('3 h')] },
        ],
      },
    ],
  }
  const topic: Topic = { ...topicOf('hay-fever/plain.json'), id: 'hours', children: [section] }
  const shown = sectionToHast(section, {
    topic,
    hrefOf: (id) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
  })
  expect(cellsOf(shown)).toEqual([
    ['th', 'col', undefined, 'Day'],
    ['th', 'col', 'align-center', 'Open'],
    ['th', 'row', undefined, 'Monday'],
    ['td', undefined, 'align-center', 'morning'],
    ['td', undefined, 'align-right', '4 h'],
    ['td', undefined, 'align-center', 'evening'],
    ['td', undefined, 'align-right', '2 h'],
    ['th', 'row', undefined, 'Tuesday'],
    ['td', undefined, 'align-right', '3 h'],
  ])
})

test('cells of a table with joined headers name their headers, outermost first', () => {
  const table: Table = {
    type: 'table',
    headerRows: 2,
    headerColumns: 1,
    align: [],
    children: [
      row(
        cell('Day', { rowSpan: 2 }),
        cell('Morning', { colSpan: 2 }),
        cell('Night', { rowSpan: 2 }),
      ),
      row(cell('Room 1'), cell('Room 2')),
      row(cell('Monday', { rowSpan: 2 }), cell('8'), cell('9'), cell('none')),
      row(cell('closed', { colSpan: 2 }), cell('10')),
    ],
  }
  const found = [...headersOf(table, 't')].map(([{ children }, { id, headers }]) => [
    toText(children),
    id,
    headers?.join(' '),
  ])
  expect(found).toEqual([
    ['Day', 't-1', undefined],
    ['Morning', 't-2', undefined],
    ['Night', 't-3', undefined],
    ['Room 1', 't-4', 't-2'],
    ['Room 2', 't-5', 't-2'],
    ['Monday', 't-6', 't-1'],
    ['8', undefined, 't-2 t-4 t-6'],
    ['9', undefined, 't-2 t-5 t-6'],
    ['none', undefined, 't-3 t-6'],
    ['closed', undefined, 't-2 t-4 t-5 t-6'],
    ['10', undefined, 't-3 t-6'],
  ])
  const flat = { ...table, headerRows: 1, children: [row(cell('Day'), cell('Time'))] }
  expect(headersOf(flat, 't').size).toBe(0)
})

const row = (...children: TableCell[]): TableRow => ({ type: 'tableRow', children })

/** Name, scope, alignment and words of every cell. */
function cellsOf({ tagName, properties, children }: Element): unknown[][] {
  if (tagName === 'th' || tagName === 'td') {
    const [words] = children
    const align = (properties.className as string[] | undefined)?.[0]
    return [[tagName, properties.scope, align, words?.type === 'text' && words.value]]
  }
  return children.flatMap((child) => (child.type === 'element' ? cellsOf(child) : []))
}
