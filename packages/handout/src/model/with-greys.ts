import type { Handout } from './handout.ts'

declare const btoa: (bytes: string) => string

/**
 * A handout in black and white with its pictures as data, so that the template can draw them in greys; any other handout as it
 * is. Paper that is printed without colours then looks as it was meant to: which red and which green are told apart is seen
 * here, not at the printer.
 */
export function withGreys(handout: Handout, files: ReadonlyMap<string, Uint8Array>): Handout {
  if (handout.design.variant !== 'mono' || files.size === 0) return handout
  const greys = [...files].map(([name, bytes]) => [name, toDataUri(name, bytes)])
  return { ...handout, greys: Object.fromEntries(greys) }
}

const types = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
])

function toDataUri(name: string, bytes: Uint8Array): string {
  const type = types.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? 'image/svg+xml'
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(text)}`
}
