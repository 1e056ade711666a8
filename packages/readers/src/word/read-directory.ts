import type { VFile } from 'vfile'
import { refuse } from './refuse.ts'

/** One file of an archive, as the central directory describes it. */
export interface Entry {
  name: string
  flags: number
  method: number
  crc: number
  packedSize: number
  size: number
  /** Unix mode bits, 0 where the archive was not made on Unix. */
  mode: number
  /** Where its local header starts. */
  offset: number
}

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string }

const brokenNote = 'Open the file in Word and save it again, or ask for a whole copy of it.'

/** Says that the archive cannot be read as one. */
export function refuseBroken(file: VFile, reason: string): never {
  return refuse(file, 'word-broken', reason, brokenNote)
}

/**
 * Reads the central directory of a zip archive (APPNOTE.TXT 6.3.10, section 4.3). Nothing is inflated. Throws
 * `word-broken` when it is not whole, and `word-archive-unsafe` where what it says is not what a Word file holds.
 */
export function readDirectory(bytes: Uint8Array, file: VFile): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) refuseBroken(file, 'The archive has no directory, so the file is not whole')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    refuse(
      file,
      'word-archive-unsafe',
      'The archive is in the Zip64 form, which is for files larger than a document',
      brokenNote,
    )
  }
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    refuse(file, 'word-archive-unsafe', 'The archive is split over several files', brokenNote)
  }
  if (start + size > end) refuseBroken(file, 'The directory of the archive lies outside the file')
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      refuseBroken(file, 'The directory of the archive is damaged')
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) refuseBroken(file, 'The directory of the archive is damaged')
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      mode: view.getUint8(at + 5) === 3 ? view.getUint32(at + 38, true) >>> 16 : 0,
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return entries
}

/** The packed bytes of an entry; throws `word-archive-unsafe` where its local header tells another story. */
export function packedBytes(bytes: Uint8Array, entry: Entry, file: VFile): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    refuseBroken(file, 'A part of the archive lies outside the file')
  const nameLength = view.getUint16(offset + 26, true)
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true)
  if (start + entry.packedSize > bytes.length)
    refuseBroken(file, 'A part of the archive lies outside the file')
  const name = decodeName(bytes.subarray(offset + 30, offset + 30 + nameLength))
  if (name !== entry.name || view.getUint16(offset + 8, true) !== entry.method) {
    refuse(
      file,
      'word-archive-unsafe',
      'A part of the archive has one name in the directory and another where it lies',
      brokenNote,
    )
  }
  return bytes.subarray(start, start + entry.packedSize)
}

/** The end record, searched backwards past a comment of at most 65,535 bytes; -1 without one. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at
  }
  return -1
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
