import type { VFile } from 'vfile'
import { defaultLimits, type Limits } from '../contract/limits.ts'
import { fail, warn } from '../message/finding.ts'
import { checkSource } from './check-source.ts'
import { pointAt } from './point-at.ts'
import { faultsOf, fromStrict, fromStrictUtf8, fromUtf8 } from './utf8.ts'
import { fromWindows1252 } from './windows-1252.ts'

/**
 * The text of a file, checked before anything parses it (see `checkSource` for what is checked in the text).
 *
 * Bytes are UTF-8, UTF-16 with a byte-order mark or, with the warning `encoding-assumed`, Windows-1252. Nothing is cut or added: line endings and a byte-order mark stay and a forbidden character is replaced by one
 * of the same length, so offsets refer to the file as it was written.
 *
 * Throws the finding `file-empty`, `file-too-large`, `file-binary` or `file-encoding`, or one of `checkSource`.
 */
export function decode(file: VFile, limits: Partial<Limits> = {}): string {
  const value = file.value ?? ''
  const most = limits.bytes ?? defaultLimits.bytes
  if (value.length > most) {
    fail(file, {
      ruleId: 'file-too-large',
      reason: `The file has ${count(value.length)} bytes, the limit is ${count(most)}`,
      note: 'Split the document, or raise the limit if the file is yours and you trust it.',
      place: { line: 1, column: 1 },
    })
  }
  return checkSource(typeof value === 'string' ? value : fromBytes(value, file), file, limits)
}

function fromBytes(bytes: Uint8Array, file: VFile): string {
  const marked = fromMarked(bytes, file)
  if (marked !== null) return marked
  refuseBinary(bytes, file)
  return fromStrictUtf8(bytes) ?? fromOlder(bytes, file)
}

/** Byte-order marks of encodings other than UTF-8 (https://encoding.spec.whatwg.org/#bom-sniff); the longer first. */
const marks: readonly [name: string, label: string | null, mark: readonly number[]][] = [
  ['UTF-32 (little-endian)', null, [0xff, 0xfe, 0, 0]],
  ['UTF-32 (big-endian)', null, [0, 0, 0xfe, 0xff]],
  ['UTF-16 (little-endian)', 'utf-16le', [0xff, 0xfe]],
  ['UTF-16 (big-endian)', 'utf-16be', [0xfe, 0xff]],
]

/** The text of a file that begins with such a mark, which stays; null for other files. */
function fromMarked(bytes: Uint8Array, file: VFile): string | null {
  const found = marks.find(([, , mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (!found) return null
  const [name, label] = found
  const text = label ? fromStrict(bytes, label) : null
  if (text !== null) return text
  return fail(file, {
    ruleId: 'file-encoding',
    reason: label ? `The file begins as ${name}, but is damaged` : `The file is ${name}, not UTF-8`,
    note: 'Save the file as UTF-8.',
    place: { line: 1, column: 1 },
  })
}

/**
 * Text that is not UTF-8: Windows-1252, which older programs write, if it reads as such. A file with more well-formed
 * sequences of UTF-8 than faults is a damaged one, whose letters would all be wrong.
 */
function fromOlder(bytes: Uint8Array, file: VFile): string {
  const { first, faults, sequences } = faultsOf(bytes)
  const before = fromUtf8(bytes.subarray(0, first))
  const hex = `0x${bytes[first]!.toString(16).toUpperCase().padStart(2, '0')}`
  const place = pointAt(before, before.length)
  const text = sequences < faults ? fromWindows1252(bytes) : null
  if (text === null) {
    return fail(file, {
      ruleId: 'file-encoding',
      reason: `Byte ${hex} is not valid UTF-8`,
      note: 'Save the file as UTF-8. Older programs write other encodings unless told otherwise.',
      place,
    })
  }
  warn(file, {
    ruleId: 'encoding-assumed',
    reason: `The file is not UTF-8 and was read as Windows-1252, where byte ${hex} is “${text[first]}”`,
    note: 'Compare accents, dashes and quotation marks with the original, and save the file as UTF-8.',
    place,
  })
  return text
}

/** How the formats that people mistake for text begin. */
const signatures: readonly [string, string][] = [
  ['a PDF file', '%PDF-'],
  ['a zip archive, such as a Word or EPUB file', 'PK\u0003\u0004'],
  ['an old Word file', '\u00d0\u00cf\u0011\u00e0'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
]
/** Control characters that text may hold: tab, LF, VT, FF, CR and escape. */
const plainControls = new Set([9, 10, 11, 12, 13, 27])

function refuseBinary(bytes: Uint8Array, file: VFile): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const known = signatures.find(([, signature]) => start.startsWith(signature))?.[0]
  const nul = bytes.indexOf(0)
  const head = bytes.subarray(0, 8192)
  const controls = head.reduce(
    (sum, byte) => sum + (byte < 32 && !plainControls.has(byte) ? 1 : 0),
    0,
  )
  if (!known && nul < 0 && controls * 20 <= head.length) return
  const before = nul < 0 ? '' : fromUtf8(bytes.subarray(0, nul))
  fail(file, {
    ruleId: 'file-binary',
    reason: known
      ? `The file is ${known}, not text`
      : nul < 0
        ? 'The file is not text: it is full of control characters'
        : 'The file is not text: it holds a NUL byte',
    note: 'Give the document itself, or convert it to text, Markdown or HTML first.',
    place: pointAt(before, before.length),
  })
}

/** A whole number with commas between its thousands. */
const count = (value: number): string =>
  value < 1000
    ? String(value)
    : `${count(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`
