import type { Element } from 'hast'
import { element } from '../element.ts'
import { safeUrl } from '../safe-url.ts'
import type { PageOptions } from './page.ts'
import { sha256 } from './sha256.ts'

/** Nothing may load but style sheets and images beside the page; nothing may run, be framed in or be sent. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** The page's head. The policy comes first, so that it holds for everything after it. */
export function head(options: PageOptions): Element {
  const { title, siteTitle, description, canonical, alternates = [], jsonLd } = options
  const url = canonical && safeUrl(canonical)
  // JSON-LD is data and never runs, yet it stands in a script element, which the policy has to know by its text.
  const data = jsonLd ? `; script-src 'sha256-${sha256(jsonLd)}'` : ''
  return element('head', {}, [
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: `${policy}${data}` }),
    element('meta', { charSet: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    ...(options.refresh
      ? [
          element('meta', {
            httpEquiv: ['refresh'],
            content: `0; url=${encodeURI(options.refresh)}`,
          }),
        ]
      : []),
    // What someone reads about their health is nobody else's business.
    meta('referrer', 'no-referrer'),
    element('title', {}, [title === siteTitle ? title : `${title} – ${siteTitle}`]),
    ...(description ? [meta('description', description)] : []),
    ...(url ? [element('link', { rel: ['canonical'], href: url })] : []),
    element('link', { rel: ['stylesheet'], href: options.theme ?? 'theme.css' }),
    element('link', { rel: ['stylesheet'], href: options.stylesheet }),
    ...alternates.map(({ href, type, title }) =>
      element('link', { rel: ['alternate'], href, type, title }),
    ),
    ...shareCard(options, url),
    ...(jsonLd
      ? [element('script', { type: 'application/ld+json' }, [{ type: 'text', value: jsonLd }])]
      : []),
  ])
}

/** What a link to the page shows where it is shared: Open Graph (https://ogp.me). */
function shareCard(
  { title, siteTitle, description, kind = 'article', picture }: PageOptions,
  url: string | undefined,
): Element[] {
  const all: [property: string, content: string | undefined][] = [
    ['og:type', kind],
    ['og:title', title],
    ['og:site_name', title === siteTitle ? undefined : siteTitle],
    ['og:description', description],
    ['og:url', url],
    ['og:image', picture?.url],
    ['og:image:width', picture?.width ? String(picture.width) : undefined],
    ['og:image:height', picture?.height ? String(picture.height) : undefined],
    ['og:image:alt', picture?.alt],
  ]
  const known = all.filter((entry): entry is [string, string] => Boolean(entry[1]))
  return [
    ...known.map(([property, content]) => element('meta', { property, content })),
    meta('twitter:card', picture?.large ? 'summary_large_image' : 'summary'),
  ]
}

function meta(name: string, content: string): Element {
  return element('meta', { name, content })
}
