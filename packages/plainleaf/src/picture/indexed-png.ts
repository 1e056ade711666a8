import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

/**
 * A PNG file with a palette (https://www.w3.org/TR/png-3/) of the 256 colours that cover most; any other colour becomes
 * the nearest of them. For drawings of few colours, opaque and without gradients. `pixels` are red, green, blue, alpha.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colours = coloursOf(pixels)
  const palette = [...colours]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 256)
    .map(([colour]) => colour)
  const indices = new Map(palette.map((colour, index) => [colour, index]))
  const rows = new Uint8Array(height * (width + 1))
  let [last, index] = [-1, 0]
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += 4) {
      const colour = colourAt(pixels, from)
      if (colour !== last) {
        last = colour
        index = indices.get(colour) ?? nearest(colour, palette)
        indices.set(colour, index)
      }
      rows[y * (width + 1) + 1 + x] = index
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each pixel, which is an index into the palette.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    // Not Node's own zlib: its bytes may change with its version.
    chunk('IDAT', Buffer.from(zlibSync(rows, { level: 9 }))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** How many pixels each colour has. */
function coloursOf(pixels: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>()
  let [last, run] = [-1, 0]
  for (let from = 0; from < pixels.length; from += 4) {
    const colour = colourAt(pixels, from)
    if (colour === last) run += 1
    else {
      if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run)
      last = colour
      run = 1
    }
  }
  return counts.set(last, (counts.get(last) ?? 0) + run)
}

function colourAt(pixels: Uint8Array, from: number): number {
  return (pixels[from]! << 16) | (pixels[from + 1]! << 8) | pixels[from + 2]!
}

function parts(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function nearest(colour: number, palette: readonly number[]): number {
  const wished = parts(colour)
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [index, other] of palette.entries()) {
    const distance = parts(other).reduce((sum, part, at) => sum + (part - wished[at]!) ** 2, 0)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
