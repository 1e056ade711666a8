import type { Theme } from '@plainleaf/content-model'
import { type Palette, palettes } from './palette.ts'

const systemFont =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/** On paper the system's own font may be a wide one, made for screens: then a leaflet takes a page more. */
const printFont =
  '"Atkinson Hyperlegible Next", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/**
 * The theme as one style sheet of custom properties: all colours and fonts of the pages. Whoever wants more than a config
 * can say replaces this file. It is linked before `stylesheet`.
 */
export function themeSheet({ colour, font }: Theme = {}): string {
  const { light, dark } = palettes(colour)
  return `/* Every colour and font of these pages. All else is in style.css. */
:root {
  color-scheme: light dark;
  --font: ${font ? `${font}, ${systemFont}` : systemFont};
  --print-font: ${font ? 'var(--font)' : printFont};
  --heading-font: var(--font);
  --code-font: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
${properties(light, '  ')}
}

@media screen and (prefers-color-scheme: dark) {
  :root {
${properties(dark, '    ')}
  }
}
`
}

function properties(palette: Palette, indent: string): string {
  return Object.entries(palette)
    .map(([name, value]) => `${indent}--${name}: ${value};`)
    .join('\n')
}
