import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'

/** A book laid out in a folder, so that a browser can open its documents. */
export interface Book {
  /** The book as the user named it. */
  file: string
  folder: string
  /** Paths inside the book, sorted. */
  documents: string[]
  styles: string[]
  drawings: string[]
}

/** Lays a book out in a folder. Throws what fflate throws of a file that is no zip, and of names that lead outside. */
export function unpack(file: string, folder: string): Book {
  const entries = unzipSync(readFileSync(file))
  const names = Object.keys(entries).sort()
  for (const name of names) {
    if (name.endsWith('/')) continue
    if (/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/iu.test(name)) throw new Error(`Unsafe name ${name}`)
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), entries[name] ?? new Uint8Array())
  }
  const ending = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name))
  return {
    file,
    folder,
    documents: ending(/\.x?html$/u),
    styles: ending(/\.css$/u),
    drawings: ending(/\.svg$/u),
  }
}
