import { sha1 } from '@plainleaf/html'
import { strToU8 } from 'fflate'

/** Plainleaf's own namespace: the UUIDv5 of `plainleaf` in the DNS namespace. Never to be changed. */
const namespace = '5a532bee-4c46-5034-855f-346bcab80005'

/** The UUIDv5 (RFC 9562, section 5.5) of a name in Plainleaf's namespace: the same name, the same UUID. */
export function uuid(name: string): string {
  const text = strToU8(name)
  const seed = new Uint8Array(16 + text.length)
  seed.set((namespace.match(/[0-9a-f]{2}/g) ?? []).map((byte) => Number.parseInt(byte, 16)))
  seed.set(text, 16)
  const bytes = sha1(seed).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
