const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by))

/** The first 64 primes: constants of the rounds are made of their cube roots, the first state of square roots. */
const primes: readonly number[] = Array.from({ length: 311 }, (_, at) => at + 2).filter((number) =>
  Array.from({ length: 16 }, (_, at) => at + 2).every((by) => by >= number || number % by > 0),
)
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)))

/** SHA-256 of a text as UTF-8, in base64: what a Content-Security-Policy names a script by. */
export function sha256(text: string): string {
  return base64(digest(text))
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256Hex(text: string): string {
  return digest(text)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

/** SHA-256 (FIPS 180-4, section 6.2): 32 bytes. */
function digest(text: string): number[] {
  const state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
  const view = padded(utf8(text))
  const words = new Int32Array(64)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = view.getInt32(block + t * 4)
    for (let t = 16; t < 64; t++) {
      const before = words[t - 15]!
      const two = words[t - 2]!
      const first = rotate(before, 7) ^ rotate(before, 18) ^ (before >>> 3)
      const second = rotate(two, 17) ^ rotate(two, 19) ^ (two >>> 10)
      words[t] = words[t - 16]! + first + words[t - 7]! + second
    }
    let [a, b, c, d, e, f, g, h] = state as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    for (let t = 0; t < 64; t++) {
      const first = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const one = (h + first + ((e & f) ^ (~e & g)) + rounds[t]! + words[t]!) | 0
      const second = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      const two = (second + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    const added = [a, b, c, d, e, f, g, h]
    for (let at = 0; at < 8; at++) state[at] = (state[at]! + added[at]!) | 0
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((by) => (word >>> by) & 255))
}

/** The message, a 1 bit, zeros and its length in bits, in whole blocks of 64 bytes (section 5.1.1). */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return view
}

/** A text as UTF-8 (RFC 3629); a lone surrogate becomes U+FFFD, as it does where the page is written. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let end = 0
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes[end++] = code
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
      bytes[end++] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more))
      for (let by = more - 1; by >= 0; by--) bytes[end++] = 0x80 | ((code >> (6 * by)) & 0x3f)
    }
  }
  return bytes.subarray(0, end)
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(bytes: readonly number[]): string {
  let out = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3)
    const bits = (one << 16) | (two << 8) | three
    for (const by of [18, 12, 6, 0]) out += letters[(bits >> by) & 63]
  }
  const spare = (3 - (bytes.length % 3)) % 3
  return spare > 0 ? out.slice(0, -spare) + '='.repeat(spare) : out
}
