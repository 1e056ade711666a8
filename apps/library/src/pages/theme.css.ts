import { themeSheet } from '@plainleaf/html'
import { site } from '../site.ts'

/** Every colour and font, by the custom properties of all Plainleaf pages: a clinic's own file can take its place. */
export function GET(): Response {
  const sheet = themeSheet(site.theme)
    .replace(/--font: /, '--font: "Atkinson Hyperlegible Next", ')
    .replace(
      /--heading-font: [^;]*/,
      '--heading-font: "Source Serif 4", Georgia, "Times New Roman", serif',
    )
  return new Response(sheet, { headers: { 'content-type': 'text/css' } })
}
