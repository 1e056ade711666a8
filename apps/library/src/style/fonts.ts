import heading from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import body from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

/** The fonts that the site serves, SIL Open Font License 1.1: one made for readers with low vision, one for headings. */
export const fonts: readonly { family: string; weight: string; src: string }[] = [
  { family: 'Atkinson Hyperlegible Next', weight: '200 800', src: body },
  { family: 'Source Serif 4', weight: '600', src: heading },
]
