import type { LibraryPage } from './open-pdf.ts'

interface Font {
  name?: unknown
  bold?: unknown
  black?: unknown
  italic?: unknown
}

const heavy = /bold|black|heavy|(?:semi|demi)(?:bold)?(?![a-z])/iu
const slanted = /italic|oblique|slanted/iu

/** Whether a font of the page is bold or italic, by its descriptor or, as most descriptors do not say, by its name. */
export function fontStyle(
  page: LibraryPage,
  id: string,
): { bold: boolean; italic: boolean; font: string } {
  const font = (page.commonObjs.has(id) ? page.commonObjs.get(id) : {}) as Font | null
  // A subset is named `ABCDEF+Name` (PDF 1.7, 9.6.4): its six letters mean nothing. `,Bold` is how Windows fonts say it.
  const name = String(font?.name ?? '').replace(/^[A-Z]{6}\+/u, '')
  return {
    // Some programs cut a font into parts, `Name+fb` for its ligatures.
    font: name.replace(/\+.*/u, ''),
    bold:
      font?.bold === true ||
      font?.black === true ||
      heavy.test(name) ||
      /[-,]Bd\b/u.test(name) ||
      /^(?:CMB|LMRoman\d+-Bold|SFBX)/u.test(name),
    italic:
      font?.italic === true ||
      slanted.test(name) ||
      /[-,]It\b/u.test(name) ||
      /^(?:CMTI|SFTI)/u.test(name),
  }
}
