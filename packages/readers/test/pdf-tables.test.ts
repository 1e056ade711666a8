import { type AnyNode, toText } from '@plainleaf/content-model'
import { describe, expect, it } from 'vitest'
import { lines, rule } from './pdf/draw.ts'
import { filling, nodesOf, read, textsOf, title } from './pdf/leaflet.ts'
import { outline } from './pdf/outline.ts'
import { line } from './pdf/write-pdf.ts'

describe('tables that lines show', () => {
  it('is not one with a box above it, and the line between them is no row', async () => {
    const box = (top: number, bottom: number): string =>
      rule(60, top, 500, top) +
      rule(60, bottom, 500, bottom) +
      rule(60, top, 60, bottom) +
      rule(500, top, 500, bottom)
    const topic = await read([
      title +
        box(745, 712) +
        lines(66, 734, ['Comb the hair every third day.', 'Lotions are for live lice only.']) +
        line('B', 12, 60, 698, 'Week by week') +
        box(690, 630) +
        [670, 650].map((y) => rule(60, y, 500, y)).join('') +
        rule(200, 690, 200, 630) +
        ['Week', 'First', 'Second']
          .map((name, at) => line('F', 10, 66, 677 - 20 * at, name))
          .join('') +
        ['Task', 'Comb', 'Look']
          .map((name, at) => line('F', 10, 206, 677 - 20 * at, name))
          .join('') +
        lines(60, 600, filling),
    ])
    expect(outline(topic)).toContain('2 Week by week')
    expect(textsOf(topic, 'tableRow')).toHaveLength(3)
  })
  it('reads rows between level lines, and the words of a cell that run on', async () => {
    const topic = await read([
      title +
        rule(60, 740, 500, 740) +
        line('B', 10, 62, 728, 'Age') +
        line('B', 10, 202, 728, 'What to do') +
        rule(60, 722, 500, 722) +
        line('F', 10, 62, 710, 'Under 2 years') +
        lines(202, 710, ['Comb the wet hair every third day', 'until no lice are left']) +
        rule(60, 692, 500, 692) +
        line('F', 10, 62, 680, '2 years and older') +
        line('F', 10, 202, 680, 'Comb, or use a lotion') +
        rule(60, 674, 500, 674) +
        lines(60, 640, filling),
    ])
    expect(outline(topic).slice(0, 8)).toEqual([
      '1 Head lice',
      'table, 1 header rows',
      '| Age',
      '| What to do',
      '| Under 2 years',
      '| Comb the wet hair every third day until no lice are left',
      '| 2 years and older',
      '| Comb, or use a lotion',
    ])
  })

  it('reads a grid with an empty last cell, close columns and a cell over both', async () => {
    const row = (y: number, cells: readonly string[]): string =>
      rule(60, y + 12, 300, y + 12) +
      cells.map((text, at) => line('F', 10, 62 + 120 * at, y, text)).join('')
    const topic = await read([
      title +
        [60, 180, 300].map((x) => rule(x, 742 - 72, x, 742)).join('') +
        row(730, ['Products for wet combing', 'Where to get it']) +
        row(712, ['Comb with fine teeth', 'Any pharmacy shop']) +
        row(694, ['Conditioner', '']) +
        row(676, ['Both together cost up to ten pounds a head']) +
        rule(60, 670, 300, 670) +
        lines(60, 640, filling),
    ])
    const [table] = nodesOf(topic, 'table') as Extract<AnyNode, { type: 'table' }>[]
    expect(
      table?.children.map(({ children }) =>
        children.map((cell) => `${cell.colSpan ?? 1} ${toText(cell.children)}`),
      ),
    ).toEqual([
      ['1 Products for wet combing', '1 Where to get it'],
      ['1 Comb with fine teeth', '1 Any pharmacy shop'],
      ['1 Conditioner', '1 '],
      ['2 Both together cost up to ten pounds a head'],
    ])
  })

  it('joins a table over two pages, and drops its header the second time', async () => {
    const head = (y: number): string =>
      rule(60, y + 12, 400, y + 12) +
      line('B', 10, 62, y, 'Day') +
      line('B', 10, 202, y, 'Combing') +
      rule(60, y - 6, 400, y - 6)
    const row = (y: number, day: string, what: string): string =>
      line('F', 10, 62, y, day) + line('F', 10, 202, y, what) + rule(60, y - 6, 400, y - 6)
    const topic = await read([
      title +
        lines(60, 740, filling) +
        head(140) +
        row(120, 'Day 1', 'All of the hair') +
        row(100, 'Day 5', 'All of the hair'),
      head(760) +
        row(740, 'Day 9', 'Where lice were') +
        row(720, 'Day 13', 'All of the hair') +
        lines(60, 680, filling),
    ])
    expect(nodesOf(topic, 'table')).toHaveLength(1)
    expect(textsOf(topic, 'tableCell').join(' | ')).toBe(
      'Day | Combing | Day 1 | All of the hair | Day 5 | All of the hair | Day 9 | Where lice were | Day 13 | All of the hair',
    )
    expect(topic.dropped.map(({ text }) => text)).toEqual(['Day', 'Combing'])
  })

  it('gives a table its caption', async () => {
    const row = (y: number, cells: readonly string[]): string =>
      rule(60, y + 12, 400, y + 12) +
      cells.map((text, at) => line('F', 10, 62 + 140 * at, y, text)).join('')
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('B', 10, 60, 670, 'Table 1. Lice that were found in three schools') +
        row(640, ['School', 'Lice']) +
        row(622, ['Hill', '12']) +
        row(604, ['Lake', '7']) +
        rule(60, 598, 400, 598),
    ])
    const [table] = nodesOf(topic, 'table') as Extract<AnyNode, { type: 'table' }>[]
    expect(toText(table?.caption ?? [])).toBe('Table 1. Lice that were found in three schools')
    expect(table?.headerRows).toBe(1)
    expect(topic.children[0]?.children).toHaveLength(2)
  })
})

describe('tables whose columns stand close', () => {
  const row = (font: 'F' | 'B', y: number, cells: readonly string[]): string =>
    cells.map((cell, at) => line(font, 10, 60 + [0, 46, 74, 108][at]!, y, cell)).join('')
  it('have the header that is one run of words', async () => {
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('B', 10, 60, 670, 'Age') +
        line('B', 10, 106, 670, 'Dose Times  Days') +
        ['1 year', '2 years', '3 years', 'Adult']
          .map((age, at) => row('F', 655 - 15 * at, [age, `${at + 5} ml`, 'twice', `${at + 3}`]))
          .join('') +
        lines(60, 560, filling),
    ])
    expect(outline(topic)).toContain('table, 1 header rows')
    expect(textsOf(topic, 'tableRow')[0]).toBe('Age Dose Times Days')
  })
})

it('reads a first row that names columns as the header of a table', async () => {
  const row = (y: number, cells: readonly string[]): string =>
    cells.map((cell, at) => line('F', 11, 60 + at * 160, y, cell)).join('')
  const topic = await read([
    title +
      lines(60, 745, filling) +
      row(660, ['Day', 'What to do', 'Time']) +
      row(642, ['Monday', 'comb', 'evening']) +
      row(624, ['Thursday', 'comb', 'evening']) +
      row(606, ['Sunday', 'look', 'morning']) +
      lines(60, 560, filling),
  ])
  expect(outline(topic)).toContain('table, 1 header rows')
})

it('reads a bold first column below a header as header cells', async () => {
  const row = (y: number, cells: readonly string[], font: 'B' | 'F'): string =>
    cells.map((cell, at) => line(at === 0 ? 'B' : font, 11, 60 + at * 160, y, cell)).join('')
  const topic = await read([
    title +
      lines(60, 745, filling) +
      row(660, ['Day', 'Task', 'Time'], 'B') +
      row(642, ['Monday', 'comb', 'evening'], 'F') +
      row(624, ['Thursday', 'comb', 'evening'], 'F') +
      lines(60, 560, filling),
  ])
  expect(nodesOf(topic, 'table')).toMatchObject([{ headerRows: 1, headerColumns: 1 }])
})
