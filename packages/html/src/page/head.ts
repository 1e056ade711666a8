import type { Element } from 'hast'
import { element } from '../element.ts'
import { safeUrl } from '../safe-url.ts'
import type { PageOptions } from './page.ts'

/** Nothing may load but the style sheet and images beside the page; nothing may run, be framed in or be sent. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** The page's head. The policy comes first, so that it holds for everything after it. */
export function head(options: PageOptions): Element {
  const { title, siteTitle, description, canonical, stylesheet, alternates = [] } = options
  const url = canonical && safeUrl(canonical)
  const meta = (name: string, content: string): Element => element('meta', { name, content })
  return element('head', {}, [
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { charSet: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    // What someone reads about their health is nobody else's business.
    meta('referrer', 'no-referrer'),
    element('title', {}, [title === siteTitle ? title : `${title} – ${siteTitle}`]),
    ...(description ? [meta('description', description)] : []),
    ...(url ? [element('link', { rel: ['canonical'], href: url })] : []),
    element('link', { rel: ['stylesheet'], href: stylesheet }),
    ...alternates.map(({ href, type, title }) =>
      element('link', { rel: ['alternate'], href, type, title }),
    ),
  ])
}
