import type { BookImage } from './book.ts'

/**
 * Whether a picture may move, and so flash: a GIF, a WebP whose header says that it is animated
 * (https://developers.google.com/speed/webp/docs/riff_container#extended_file_format), a PNG with an `acTL` chunk before its
 * pixels (https://www.w3.org/TR/png-3/#acTL-chunk). JPEG cannot; of SVG only what stands still is let in.
 */
export function mayMove({ mediaType, bytes }: BookImage): boolean {
  if (mediaType === 'image/gif') return true
  if (mediaType === 'image/webp')
    return wordAt(bytes, 12) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0
  if (mediaType !== 'image/png') return false
  for (let at = 8; at + 8 < bytes.length; ) {
    const type = wordAt(bytes, at + 4)
    if (type === 'acTL') return true
    if (type === 'IDAT') return false
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
    at += 12 + a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d
  }
  return false
}

function wordAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
