import { Inflate } from 'fflate'

/** What inflating one entry gave. */
export interface Inflated {
  bytes: Uint8Array
  /** CRC-32 of the bytes. */
  crc: number
}

/** Compressed bytes handed over at a time: deflate makes at most 1,032 times as many of them. */
const step = 4096

/**
 * Inflates a deflated entry and stops as soon as it holds more than `most` bytes: null then, or when the stream is
 * broken. So a bomb costs no more memory than what was allowed for it.
 */
export function inflateEntry(packed: Uint8Array, method: number, most: number): Inflated | null {
  if (method === 0) return packed.length > most ? null : { bytes: packed, crc: crc32(packed) }
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = packed.length === 0
  const stream = new Inflate((chunk, final) => {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    ended ||= final
  })
  try {
    for (let at = 0; at < packed.length && length <= most; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch {
    return null
  }
  if (length > most || !ended) return null
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { bytes, crc: crc32(bytes) }
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 as zip uses it (APPNOTE.TXT 6.3.10, section 4.4.7). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
