import type { Line } from './clean-lines.ts'
import { headerAbove, mayName } from './header-above.ts'
import { tearAmounts } from './keep-amounts.ts'
import { mendSpills } from './mend-spills.ts'
import { mergesColumns } from './merged-columns.ts'
import { readApart } from './read-apart.ts'
import { readColumns } from './read-columns.ts'
import { type Grid, readGrid } from './read-grid.ts'
import { readNamed } from './read-named.ts'
import { readRagged } from './read-ragged.ts'
import { readTrailing } from './read-trailing.ts'

/**
 * What is known of lines that were looked at in vain. A table can begin at any line, and it takes a look at all its
 * lines to know that it is none: without this, a long run of lines that are nearly a table would take time with its
 * square.
 */
export interface Misses {
  /** No drawn table begins before this line (its index). */
  bars: number
  /** No row of dashes that marks columns stands before this line. */
  rule: number
  /** The run of lines in columns that was looked at last ends here, and how often that was so. */
  columns: number
  tries: number
  /** The same for columns that begin at no one place. */
  ragged: number
  raggedTries: number
  /** The same for rows that blank lines part. */
  apart: number
  apartTries: number
  /** The same for columns that only their names and one free place tell. */
  named: number
  namedTries: number
}

/** Gives the table that starts at a line (its index), if one does; lines must be asked for in order. */
export function createTableReader(lines: readonly Line[]): (from: number) => Grid | null {
  const misses: Misses = {
    bars: 0,
    rule: 0,
    columns: 0,
    tries: 0,
    ragged: 0,
    raggedTries: 0,
    apart: 0,
    apartTries: 0,
    named: 0,
    namedTries: 0,
  }
  // The first line from here on that has a wide gap; each is looked at once.
  let gap = 0
  const inner = (from: number): Grid | null => {
    const drawn = readGrid(lines, from, misses)
    if (drawn) return drawn
    while (gap < lines.length && (gap < from || !lines[gap]!.text.includes('  '))) gap++
    // Columns show in one of the first lines of a table.
    if (gap > from + 3) return readTrailing(lines, from)
    const strict = readColumns(lines, from, misses)
    const ragged = readRagged(lines, from, misses)
    if (!ragged && strict && strict.rows.length < 3 && opens(lines, from)) return null
    const named = readNamed(lines, from, misses)
    const wider = ragged && (!strict || size(ragged) > size(strict)) ? ragged : strict
    const grid = named && (!wider || width(named) > width(wider)) ? named : wider
    if (grid) {
      // Another way to read the lines may find the columns that this one merged.
      const others = [grid, named, ragged, strict].filter((other) => other !== null)
      const whole = others.map(mendSpills).find(({ rows }) => !mergesColumns(rows))
      const mended = whole ?? mendSpills(grid)
      if (!whole) return { ...mended, doubtful: 'merged' }
      return tearAmounts(mended.rows) ? { ...mended, doubtful: 'torn' } : mended
    }
    if (opens(lines, from)) return null
    return readApart(lines, from, misses) ?? readTrailing(lines, from)
  }
  // What was found below a line that may be a header is not looked for again.
  let known: { from: number; grid: Grid | null } | undefined
  return (from) => {
    const grid = known?.from === from ? known.grid : inner(from)
    const next = lines[from + 1]
    if (grid || !next?.text.includes('  ') || !mayName(lines[from]!)) return grid
    known = { from: from + 1, grid: inner(from + 1) }
    const header = known.grid && headerAbove(lines[from]!, known.grid)
    return header && known.grid ? { ...known.grid, rows: [header, ...known.grid.rows] } : null
  }
}

/** Two lines that open a text are the head of a letter or a page. */
const opens = (lines: readonly Line[], from: number): boolean =>
  from < 20 && lines.slice(0, from).every(({ text }) => text === '')

/** How many cells a table has. */
const size = ({ rows }: Grid): number => rows.reduce((sum, { cells }) => sum + cells.length, 0)

/** How many columns it has. */
const width = ({ rows }: Grid): number => rows[0]!.cells.length
