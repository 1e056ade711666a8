import { readdirSync, statSync } from 'node:fs'
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
    pages: ending('.html', '.xhtml'),
    styles: ending('.css'),
    drawings: ending('.svg'),
  }
}
