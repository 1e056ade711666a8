/** Where the server's own files are: no output may write to a path that begins so. */
export const ownFolder = '/.plainleaf-dev'

/** A page as the server sends it. */
export interface DevPage {
  html: string
  /** Value of the `Content-Security-Policy` header. */
  policy: string
}

/** What a page without a policy of its own may load: nothing from elsewhere, and no script. */
const fallback =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'"

const policyElement =
  /<meta http-equiv="?Content-Security-Policy"? content="(?<policy>[^"<>]*)"\s*\/?>\n?/iu

/**
 * A page that was built, with the one script that shows findings and loads it again. Its policy is kept, as a header, and
 * lets in that script, its style sheet and its events by their whole addresses, and nothing more. `origin` is that of the
 * server as the browser knows it, `stamp` what the page is now. The file on disk stays as it is.
 */
export function toDevPage(page: string, origin: string, stamp: string): DevPage {
  const found = policyElement.exec(page)
  const own = found?.groups?.policy
  const policy = widen(own === undefined ? fallback : fromAttribute(own), {
    'script-src': `${origin}${ownFolder}/dev.js`,
    'style-src': `${origin}${ownFolder}/dev.css`,
    'connect-src': `${origin}${ownFolder}/events`,
  })
  const rest = found ? page.replace(found[0], '') : page
  const script = `<script src="${ownFolder}/dev.js" data-stamp="${stamp}" defer></script>\n`
  // Pieces of pages have no head: they are shown as they are.
  const html = rest.replace(/<\/head>/iu, () => `${script}</head>`)
  return { html, policy: `${policy}; frame-ancestors 'none'` }
}

function widen(policy: string, added: Readonly<Record<string, string>>): string {
  const directives = new Map(
    policy
      .split(';')
      .map((text) => text.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  )
  directives.delete('')
  for (const [name, source] of Object.entries(added)) {
    const known = directives.get(name) ?? directives.get('default-src') ?? []
    directives.set(name, [...known.filter((one) => one !== "'none'"), source])
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

function fromAttribute(text: string): string {
  return text
    .replace(/&#x27;|&#39;|&apos;/giu, "'")
    .replace(/&quot;/giu, '"')
    .replace(/&amp;/giu, '&')
}
