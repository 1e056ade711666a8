import { fail } from '@plainleaf/content-model'
import { Unzlib } from 'fflate'
import type { VFile } from 'vfile'

/** Bytes that one stream may unpack to, and all together. Drawings of real leaflets stay far below. */
const mostEach = 12_000_000
const mostAll = 120_000_000
const step = 16_384

/**
 * Unpacks every compressed stream that is no picture, without keeping it, and refuses a file that unpacks to more
 * than any document: the library would unpack it whole. Throws the finding `pdf-too-complex`.
 */
export function checkStreams(bytes: Uint8Array, file: VFile): void {
  let all = 0
  for (let at = find(bytes, 'stream', 0); at >= 0; ) {
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
    const end = find(bytes, 'endstream', start)
    const head = latin(bytes.subarray(Math.max(0, at - 400), at))
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const to = end < 0 ? bytes.length : end
    if (/\/Fl(?:ateDecode)?\b/u.test(dictionary) && !/\/Subtype\s*\/Image/u.test(dictionary)) {
      all += unpackedSize(bytes.subarray(start, to), file)
    }
    if (all > mostAll) refuse(file)
    at = end < 0 ? -1 : find(bytes, 'stream', end + 9)
  }
}

function unpackedSize(packed: Uint8Array, file: VFile): number {
  let size = 0
  const unpacker = new Unzlib((chunk) => {
    size += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      unpacker.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (size > mostEach) break
    }
  } catch {
    // What is damaged is for the library to judge.
  }
  return size > mostEach ? refuse(file) : size
}

function refuse(file: VFile): never {
  return fail(file, {
    ruleId: 'pdf-too-complex',
    reason: 'The PDF file unpacks to more than any document needs',
    note: 'Print it to a new PDF file, or save its text from a PDF viewer.',
    place: { line: 1, column: 1 },
  })
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length++
    if (length === word.length) return at
  }
  return -1
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
