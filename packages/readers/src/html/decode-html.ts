import { checkSource, decode, type Limits } from '@plainleaf/content-model'
import type { VFile } from 'vfile'

/** What of the web-standard `TextDecoder` is used here (https://encoding.spec.whatwg.org). */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/**
 * The text of a page: UTF-8, or the older encoding that it declares (`<meta charset>`, within the first 1,024
 * bytes as in https://html.spec.whatwg.org/#determining-the-character-encoding). Lines and brackets are not
 * measured, as markup needs no short lines; a byte-order mark becomes a space, so that offsets stay.
 *
 * Throws the findings of `decode`.
 */
export function decodeHtml(file: VFile, limits: Partial<Limits> = {}): string {
  const markup: Partial<Limits> = {
    ...limits,
    lineLength: Number.POSITIVE_INFINITY,
    lines: Number.POSITIVE_INFINITY,
    nesting: Number.POSITIVE_INFINITY,
    references: Number.POSITIVE_INFINITY,
  }
  const text = fromLegacy(file, markup) ?? decode(file, markup)
  return text.replace(/^\uFEFF/u, ' ')
}

function declaredEncoding(head: string): string | undefined {
  const tags = head.match(/<meta\s[^<>]*/giu) ?? []
  const labels = tags.map((tag) => /charset\s*=\s*(?:["']\s*)?([\w-]+)/iu.exec(tag)?.[1])
  return labels.find((label) => label)?.toLowerCase()
}

function fromLegacy(file: VFile, limits: Partial<Limits>): string | null {
  const { value } = file
  if (typeof value !== 'object' || (limits.bytes !== undefined && value.length > limits.bytes))
    return null
  const head = String.fromCharCode(...value.subarray(0, 1024))
  const label = declaredEncoding(head)
  if (!label || /^utf-?(?:8|16)/u.test(label)) return null
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(value)
    // Well-formed UTF-8 with a wrong label is far more common than the reverse.
    return null
  } catch {
    try {
      return checkSource(new TextDecoder(label).decode(value), file, limits)
    } catch (error) {
      // A label that nobody knows.
      if (error instanceof RangeError) return null
      throw error
    }
  }
}
