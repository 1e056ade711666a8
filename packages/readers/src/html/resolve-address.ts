/** What of the web-standard `URL` is used here (https://url.spec.whatwg.org). */
declare const URL: new (address: string, base: string) => { href: string }

/**
 * An address as the page means it: relative ones are resolved when the page says where it stands. A link into the
 * page itself stays `#id`. Nothing is fetched.
 */
export function resolveAddress(address: string, page: { base: string | undefined }): string {
  const trimmed = address.trim()
  if (!page.base || !trimmed || trimmed.startsWith('#') || /^[a-z][a-z\d+.-]*:/iu.test(trimmed))
    return trimmed
  try {
    return new URL(trimmed, page.base).href
  } catch {
    return trimmed
  }
}
