import { stylesheet } from '@plainleaf/html'
import { fonts } from '../style/fonts.ts'
import { library } from '../style/library.ts'

/** The style of Plainleaf's pages for what stands inside an article, and the library's own around it. */
export function GET(): Response {
  const faces = fonts.map(
    ({ family, weight, src }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("${src}") format("woff2"); }`,
  )
  const sheet = [...faces, `@layer article {\n${stylesheet}}`, library].join('\n')
  return new Response(squeeze(sheet), { headers: { 'content-type': 'text/css' } })
}

/** Without comments and without the spaces that mean nothing. */
function squeeze(sheet: string): string {
  const [first = '', ...rest] = sheet.split('/*')
  const rules = rest.map((part) => part.slice(part.indexOf('*/') + 2))
  return [first, ...rules]
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
}
