import { defaultLimits, type Limits } from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { refuse } from './refuse.ts'

declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The bytes of a file, within the limit. Text in place of bytes is refused later, as no archive. */
export function wordBytes(file: VFile, limits: Partial<Limits> = {}): Uint8Array {
  const value = file.value ?? ''
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  const most = limits.bytes ?? defaultLimits.bytes
  if (bytes.length > most) {
    refuse(
      file,
      'file-too-large',
      `The file has ${bytes.length} bytes, the limit is ${most}`,
      'Split the document, or raise the limit if the file is yours and you trust it.',
    )
  }
  return bytes
}
