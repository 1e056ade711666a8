import { themeSheet } from '@plainleaf/html'
import { site } from '../site.ts'

/**
 * Every colour and font, by the custom properties of all Plainleaf pages: a clinic's own file can take its place. The fonts
 * are served by this site; a team's own choice comes before them.
 */
export function librarySheet(): string {
  const { theme, dark } = site
  const sheet = themeSheet({ ...theme, font: theme.font ?? '"Atkinson Hyperlegible Next"' })
  const headings = theme.font
    ? 'var(--font)'
    : '"Source Serif 4", Georgia, "Times New Roman", serif'
  const [light = '', own = ''] = sheet.split(/(?=@media)/)
  const darker = own.split('\n').map((line) => {
    const [name = ''] = line.split(':')
    const value = dark[name.trim().slice(2)]
    return value === undefined ? line : `${name}: ${value};`
  })
  return light.replace(/(--heading-font: )[^;]*/, `$1${headings}`) + darker.join('\n')
}
