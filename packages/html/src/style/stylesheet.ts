import { find } from './find.ts'
import { layout } from './layout.ts'
import { notes } from './notes.ts'
import { print } from './print.ts'
import { sections } from './sections.ts'
import { text } from './text.ts'

/** The style sheet of all pages, without the colours and fonts of `themeSheet`. No image or import: it loads nothing. */
export const stylesheet: string = [text, layout, find, sections, notes, print]
  .map((part) => part.trim())
  .join('\n\n')
  .concat('\n')
