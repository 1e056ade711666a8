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
export function fromStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Where the first byte stands that is not part of a well-formed sequence (Unicode 17, table 3-7); the length of
 * the input when there is none.
 */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
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
