import { colours } from './colours.ts'
import { layout } from './layout.ts'
import { print } from './print.ts'
import { sections } from './sections.ts'
import { text } from './text.ts'

/** The style sheet of all pages. No font, image or import: it loads nothing. */
export const stylesheet: string = [colours, text, layout, sections, print]
  .map((part) => part.trim())
  .join('\n\n')
  .concat('\n')
