import type { Line } from './clean-lines.ts'
import { readColumns } from './read-columns.ts'
import { type Grid, readGrid } from './read-grid.ts'

/**
 * What is known of lines that were looked at in vain. A table can begin at any line, and it takes a look at all its
 * lines to know that it is none: without this, a long run of lines that are nearly a table would take time with its
 * square.
 */
export interface Misses {
  /** No drawn table begins before this line (its index). */
  bars: number
  /** The run of lines in columns that was looked at last ends here, and how often that was so. */
  columns: number
  tries: number
}

/** Gives the table that starts at a line (its index), if one does; lines must be asked for in order. */
export function createTableReader(lines: readonly Line[]): (from: number) => Grid | null {
  const misses: Misses = { bars: 0, columns: 0, tries: 0 }
  return (from) => readGrid(lines, from, misses) ?? readColumns(lines, from, misses)
}
