import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from './crc32.ts'

/** A file inside the book, as it will stand in the zip. */
export interface Entry {
  /** ASCII, relative to the root of the zip. */
  path: string
  data: Uint8Array
  /** Bytes before they were compressed. */
  size: number
  crc: number
  /** 0: stored; 8: deflated. */
  method: 0 | 8
}

/** Compresses a text; pictures are compressed already and stay as they are. */
export function toEntry(path: string, content: string | Uint8Array): Entry {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const rest = { path, size: bytes.length, crc: crc32(bytes) }
  return typeof content === 'string'
    ? { ...rest, data: deflateSync(bytes, { level: 6 }), method: 8 }
    : { ...rest, data: bytes, method: 0 }
}

/**
 * The zip of a book (https://www.w3.org/TR/epub-33/#sec-zip-container-zipreqs): `mimetype` first and stored,
 * the container second, the rest sorted by code unit; no extra fields and a fixed time, so that the same entries are
 * the same bytes everywhere.
 */
export function toZip(entries: readonly Entry[], packagePath: string): Uint8Array {
  const container =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
    `<rootfiles><rootfile full-path="${packagePath}" media-type="application/oebps-package+xml" /></rootfiles>` +
    '</container>\n'
  const all = [
    toEntry('mimetype', strToU8('application/epub+zip')),
    toEntry('META-INF/container.xml', container),
    ...entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  ]
  const paths = new Set(all.map(({ path }) => path))
  if (paths.size < all.length) throw new Error('Two entries of one name')
  return join(all)
}

/** Local headers with their data, the central directory, its end (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
function join(entries: readonly Entry[]): Uint8Array {
  const names = entries.reduce((sum, { path }) => sum + path.length, 0)
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0)
  const zip = new Uint8Array(entries.length * (30 + 46) + 2 * names + data + 22)
  const view = new DataView(zip.buffer)
  const offsets: number[] = []
  let at = 0
  for (const entry of entries) {
    offsets.push(at)
    view.setUint32(at, 0x04034b50, true)
    describe(at + 4, entry)
    zip.set(strToU8(entry.path), at + 30)
    zip.set(entry.data, at + 30 + entry.path.length)
    at += 30 + entry.path.length + entry.data.length
  }
  const directory = at
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    describe(at + 6, entry)
    view.setUint32(at + 42, offsets[index]!, true)
    zip.set(strToU8(entry.path), at + 46)
    at += 46 + entry.path.length
  }
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return zip

  /** What both headers say of an entry; the time is midnight on 1 January 1980, the first that can be written. */
  function describe(from: number, { path, data, size, crc, method }: Entry): void {
    view.setUint16(from, 20, true)
    view.setUint16(from + 4, method, true)
    view.setUint16(from + 8, 0x21, true)
    view.setUint32(from + 10, crc, true)
    view.setUint32(from + 14, data.length, true)
    view.setUint32(from + 18, size, true)
    view.setUint16(from + 22, path.length, true)
  }
}
