import headingFont from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import bodyFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { stylesheet } from '@plainleaf/html'
import { library } from '../style/library.ts'

/** The style of Plainleaf's pages for what stands inside an article, and the library's own around it. */
export function GET(): Response {
  const face = (family: string, weight: string, src: string): string =>
    `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("${src}") format("woff2"); }`
  const sheet = [
    face('Atkinson Hyperlegible Next', '200 800', bodyFont),
    face('Source Serif 4', '600', headingFont),
    `@layer article {\n${stylesheet}}`,
    library,
  ].join('\n')
  return new Response(sheet, { headers: { 'content-type': 'text/css' } })
}
