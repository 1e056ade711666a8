const web = /^https?:\/\/(?:\[[\da-f:.]+\]|[\p{L}\p{N}_.-]+)(?::\d{1,5})?(?=[/?#]|$)/iu
const other = /^(?:mailto:[^\s/?#]+@|tel:[+\d])/i
const forbidden = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\\]/u

/**
 * An absolute URL that may be linked to: http or https with a plain host, mailto or tel; `undefined` for anything else.
 * Characters that a URL cannot hold (https://url.spec.whatwg.org/#url-code-points) are percent-encoded. Names and
 * passwords (`https://user@host`) are refused because they make one host look like another.
 */
export function safeUrl(url: string): string | undefined {
  const trimmed = url.trim()
  if (forbidden.test(trimmed)) return undefined
  if (!web.test(trimmed) && !other.test(trimmed)) return undefined
  const [, before = '', fragment] = /^([^#]*)(?:#(.*))?$/su.exec(trimmed) ?? []
  return (
    encode(before) + (fragment === undefined ? '' : `#${encode(fragment).replaceAll('#', '%23')}`)
  )
}

function encode(part: string): string {
  return part
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[\s"<>^`{|}[\]]/gu, (character) => encodeURIComponent(character))
    .replace(/^(https?:\/\/)%5B([\da-f:.]+)%5D/i, '$1[$2]')
}
