import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What was built, by kind, each in a fixed order. */
export interface Built {
  books: string[]
  pages: string[]
  styles: string[]
  drawings: string[]
}

/** Finds books, pages, style sheets and drawings: files as they are named, folders with all that is in them. */
export function findBuilt(paths: readonly string[]): Built {
  const files = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    return names.sort().map((name) => join(path, name))
  })
  const ending = (...endings: string[]): string[] =>
    [...new Set(files)].filter((file) => endings.some((one) => file.endsWith(one)))
  return {
    books: ending('.epub'),
    pages: ending('.html', '.xhtml').filter(isPage),
    styles: ending('.css'),
    drawings: ending('.svg'),
  }
}

/**
 * Whether a file is a page. Pieces of pages, which are built for other sites to put into theirs, have no `html` of their own,
 * and what the checkers would say of them is said of the pages they were taken from.
 */
function isPage(path: string): boolean {
  const file = openSync(path, 'r')
  const start = Buffer.alloc(400)
  readSync(file, start, 0, 400, 0)
  closeSync(file)
  return /<!doctype|<html|<\?xml/i.test(start.toString('latin1'))
}
