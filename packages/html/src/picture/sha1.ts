const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** SHA-1 (FIPS 180-4, section 6.1), 20 bytes. For UUIDs only: it protects nothing. */
export function sha1(message: Uint8Array): Uint8Array {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const words = new Int32Array(80)
  const view = padded(message)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = view.getInt32(block + t * 4)
    for (let t = 16; t < 80; t++) {
      words[t] = rotate(words[t - 3]! ^ words[t - 8]! ^ words[t - 14]! ^ words[t - 16]!, 1)
    }
    let [a, b, c, d, e] = state as [number, number, number, number, number]
    for (let t = 0; t < 80; t++) {
      const next = (rotate(a, 5) + choose(t, b, c, d) + e + words[t]!) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next
    }
    for (const [index, value] of [a, b, c, d, e].entries()) {
      state[index] = (state[index]! + value) | 0
    }
  }
  const digest = new Uint8Array(20)
  const out = new DataView(digest.buffer)
  for (const [index, value] of state.entries()) out.setInt32(index * 4, value)
  return digest
}

/** The round's function and constant (section 4.1.1 and 4.2.1). */
function choose(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
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
