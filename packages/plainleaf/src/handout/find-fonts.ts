import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { byCodeUnit } from '../pipeline/by-code-unit.ts'

/** Fonts for scripts that ours do not cover. */
export interface Fonts {
  /** Whole paths. */
  files: string[]
  folders: string[]
  /** Names of the families in them. */
  families: string[]
}

/** The TrueType and OpenType fonts of a folder; undefined where it has none. Fonts of other kinds cannot be printed. */
export function findFonts(folder: string): Fonts | undefined {
  const path = resolve(folder)
  const names = existsSync(path) ? readdirSync(path).sort(byCodeUnit) : []
  const files = names
    .filter((name) => /\.(?:ttf|otf)$/iu.test(name))
    .map((name) => join(path, name))
  const families = [...new Set(files.flatMap((file) => familiesIn(readFileSync(file))))]
  return families.length > 0 ? { files, folders: [path], families } : undefined
}

/**
 * Names of the family of a font: its typographic family and its legacy one (OpenType 1.9, table `name`, ids 16 and 1), as
 * far as it has them in Unicode. Empty where the bytes are no font.
 */
function familiesIn(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  try {
    for (let table = 0; table < view.getUint16(4); table++) {
      const entry = 12 + table * 16
      if (view.getUint32(entry) !== nameTable) continue
      const start = view.getUint32(entry + 8)
      const strings = start + view.getUint16(start + 4)
      for (let at = 0; at < view.getUint16(start + 2); at++) {
        const record = start + 6 + at * 12
        const id = view.getUint16(record + 6)
        const unicode = view.getUint16(record) !== 1
        if (!unicode || (id !== 16 && id !== 1)) continue
        const from = strings + view.getUint16(record + 10)
        names.push(utf16.decode(bytes.subarray(from, from + view.getUint16(record + 8))))
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return names
}

/** `name` in ASCII. */
const nameTable = 0x6e616d65
const utf16 = new TextDecoder('utf-16be')
