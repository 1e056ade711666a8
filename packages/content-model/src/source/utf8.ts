/** What of the web-standard `TextDecoder` is used here (https://encoding.spec.whatwg.org). */
interface Decoder {
  decode(bytes: Uint8Array): string
}
declare const TextDecoder: new (
  label: string,
  options: { fatal?: boolean; ignoreBOM?: boolean },
) => Decoder

/** Bytes as text. A byte-order mark stays, so that offsets keep to the file; a fault becomes U+FFFD. */
export function fromUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Bytes as text, or null when they are not valid UTF-8. */
export const fromStrictUtf8 = (bytes: Uint8Array): string | null => fromStrict(bytes, 'utf-8')

/** Bytes as text of a Unicode encoding (`utf-8`, `utf-16le`, `utf-16be`), or null when they are not valid in it. */
export function fromStrict(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What of some bytes is not well-formed UTF-8 (Unicode 17, table 3-7). */
export interface Utf8Faults {
  /** Index of the first byte that is part of no well-formed sequence; the length of the input when there is none. */
  first: number
  /** How many such bytes there are. */
  faults: number
  /** How many well-formed sequences of two bytes or more there are. */
  sequences: number
}

/** Counts what is not UTF-8. */
export function faultsOf(bytes: Uint8Array): Utf8Faults {
  let first = bytes.length
  let faults = 0
  let sequences = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      if (faults === 0) first = at
      faults++
    } else if (length > 1) sequences++
    at += length || 1
  }
  return { first, faults, sequences }
}

/** Bytes in the well-formed sequence that starts at `at`, or 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next]
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0
  }
  const second = bytes[at + 1] ?? 0
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const tooHigh = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f)
  return overlong || tooHigh ? 0 : length
}
