import type { VFile } from 'vfile'
import { inflateEntry } from './inflate-entry.ts'
import { type Entry, packedBytes, readDirectory, refuseBroken } from './read-directory.ts'
import { refuse } from './refuse.ts'

/** Caps of an archive: what real documents stay far below. */
export const archiveLimits = {
  entries: 2_000,
  /** Bytes of all entries together, as declared and as they really are. */
  bytes: 100_000_000,
  /** Bytes of all XML parts together: they are held as trees, which takes many times as much. */
  xmlBytes: 16_000_000,
  /** How much larger an entry may be than what it is packed in, unless it is small. */
  ratio: 200,
  /** Bytes up to which an entry may be packed any number of times. */
  smallEntry: 1_000_000,
} as const

const unsafeNote = 'Do not open the file. Ask for it to be saved again from Word.'

/**
 * Opens a Word file without trusting anything it says about itself: names, sizes and kinds of all entries are
 * checked first, then each entry is inflated with a counter. Gives the XML parts by name; pictures, fonts and macros
 * are checked and let go.
 *
 * Throws `word-not-a-document`, `word-encrypted`, `word-broken`, `word-archive-unsafe` or `word-too-large`.
 */
export function readArchive(bytes: Uint8Array, file: VFile): Map<string, Uint8Array> {
  refuseOthers(bytes, file)
  const entries = readDirectory(bytes, file)
  checkEntries(entries, file)
  const parts = new Map<string, Uint8Array>()
  let total = 0
  let xml = 0
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const inflated = inflateEntry(packedBytes(bytes, entry, file), entry.method, entry.size)
    if (!inflated || inflated.bytes.length !== entry.size) {
      refuse(
        file,
        'word-archive-unsafe',
        'A part of the archive is not of the size that the archive says, or is damaged',
        unsafeNote,
      )
    }
    if (inflated.crc !== entry.crc) refuseBroken(file, 'A part of the archive is damaged')
    total += inflated.bytes.length
    if (total > archiveLimits.bytes) refuseLarge(file, total, archiveLimits.bytes)
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue
    xml += inflated.bytes.length
    if (xml > archiveLimits.xmlBytes) refuseLarge(file, xml, archiveLimits.xmlBytes)
    parts.set(entry.name, inflated.bytes)
  }
  return parts
}

const starts = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte)

function refuseOthers(bytes: Uint8Array, file: VFile): void {
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return
  // An OLE compound file: Word up to 2003, or a package that Word has encrypted with a password.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsUtf16(bytes, 'EncryptedPackage')) {
      refuse(
        file,
        'word-encrypted',
        'The document is protected with a password',
        'Open it in Word, take the password off (File, Info, Protect Document) and save it.',
      )
    }
    refuse(
      file,
      'word-not-a-document',
      'This is an old Word file (.doc) with the name of a new one',
      'Open it in Word or LibreOffice and save it as Word document (.docx).',
    )
  }
  const what = starts(bytes, 0x25, 0x50, 0x44, 0x46)
    ? 'This is a PDF file, not a Word document'
    : starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)
      ? 'This is an RTF file with the name of a Word document'
      : bytes.length === 0
        ? 'The file is empty'
        : 'This is not a Word document'
  refuse(
    file,
    'word-not-a-document',
    what,
    'Open it in Word or LibreOffice and save it as Word document (.docx).',
  )
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  for (
    let at = bytes.indexOf(word.charCodeAt(0));
    at >= 0;
    at = bytes.indexOf(word.charCodeAt(0), at + 1)
  ) {
    let same = 0
    while (
      same < word.length &&
      bytes[at + 2 * same] === word.charCodeAt(same) &&
      bytes[at + 2 * same + 1] === 0
    )
      same += 1
    if (same === word.length) return true
  }
  return false
}

function checkEntries(entries: readonly Entry[], file: VFile): void {
  const unsafe = (reason: string): never => refuse(file, 'word-archive-unsafe', reason, unsafeNote)
  if (entries.length > archiveLimits.entries) {
    refuse(
      file,
      'word-too-large',
      `The archive has ${entries.length} parts, the limit is ${archiveLimits.entries}`,
      'Split the document into several.',
    )
  }
  const names = new Set<string>()
  let declared = 0
  for (const { name, flags, method, mode, size, packedSize } of entries) {
    if (flags & 0x2041) {
      refuse(
        file,
        'word-encrypted',
        'The archive is encrypted',
        'Take the password off and save the document again.',
      )
    }
    if (method !== 0 && method !== 8) unsafe('A part is packed in a way that Word does not use')
    const folded = name.normalize('NFC').toLowerCase()
    if (names.has(folded)) unsafe('Two parts of the archive have the same name')
    names.add(folded)
    if (!name || /^[/\\]|^[a-z]:|\\|\p{Cc}/iu.test(name) || name.split('/').includes('..'))
      unsafe('A part of the archive has a name that leads out of it')
    if ((mode & 0o170000) === 0o120000) unsafe('A part of the archive is a link to another file')
    declared += size
    if (declared > archiveLimits.bytes) refuseLarge(file, declared, archiveLimits.bytes)
    if (size > archiveLimits.smallEntry && size > packedSize * archiveLimits.ratio)
      unsafe(
        `A part of the archive grows more than ${archiveLimits.ratio} times when it is unpacked`,
      )
  }
}

function refuseLarge(file: VFile, found: number, most: number): never {
  return refuse(
    file,
    'word-too-large',
    `Unpacked, the document has at least ${megabytes(found)} MB, the limit is ${megabytes(most)}`,
    'Split the document, or take large embedded objects out of it.',
  )
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)
