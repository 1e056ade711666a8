import type { PdfObject } from './pdf-objects.ts'

/** A PDF of these objects, numbered from 1: the first is its catalog, the second tells what it is. */
export function writeObjects(objects: readonly PdfObject[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const places: number[] = []
  let length = 0
  // The second line tells programs that what follows is no plain text (ISO 32000-1, 7.5.2).
  add('%PDF-1.7\n%\x80\x80\x80\x80\n')
  for (const [at, { text, stream }] of objects.entries()) {
    places.push(length)
    add(`${at + 1} 0 obj\n${text}\n`)
    if (stream) {
      add('stream\n')
      add(stream)
      add('\nendstream\n')
    }
    add('endobj\n')
  }
  const table = length
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n\r\n`)
  const size = objects.length + 1
  add(`xref\n0 ${size}\n0000000000 65535 f\r\n${lines.join('')}`)
  add(`trailer\n<< /Size ${size} /Root 1 0 R /Info 2 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return joined()

  function add(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? toBytes(piece) : piece
    pieces.push(bytes)
    length += bytes.length
  }

  function joined(): Uint8Array {
    const all = new Uint8Array(length)
    let at = 0
    for (const piece of pieces) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }
}

/** One byte for each letter of a text. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
