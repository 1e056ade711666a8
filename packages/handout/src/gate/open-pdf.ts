import { PDFDocument } from 'pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What stands between a pair of marks on a page, by `<object number of the page>:<mark>`. */
export type Marked = Map<string, string>

/** A stretch of text as it stands on a page. */
export interface Glyphs {
  text: string
  page: number
  /** Its left edge and its base line, in points. */
  x: number
  y: number
  width: number
  /** Whether it runs from right to left; its text is as it is read. */
  rtl: boolean
}

/** A PDF file as the checks look at it: its objects, and what its pages draw. */
export interface OpenPdf {
  objects: PDFDocument
  /** XMP metadata as XML; empty without any. */
  xmp: string
  outline: number
  /** Text by the marks around it; a line end is U+000A. */
  marked: Marked
  /** The same in stretches. */
  stretches: Map<string, Glyphs[]>
  /** Operators that draw outside marks. */
  unmarked: number
  /** Glyphs that a font does not have: what a reader sees as an empty box. */
  missing: number
  /** The smallest text, in points. */
  smallest: number
}

/** Opens a PDF file with pdf-lib for its objects and pdf.js for its text. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const objects = await PDFDocument.load(bytes, { updateMetadata: false })
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const file = await task.promise
  const drawn = await readPages(file)
  const { metadata } = await file.getMetadata()
  const outline = (await file.getOutline()) ?? []
  const xmp = metadata?.getRaw() ?? ''
  await task.destroy()
  return { objects, xmp: String(xmp), outline: outline.length, ...drawn }
}

type Drawn = Pick<OpenPdf, 'marked' | 'stretches' | 'unmarked' | 'missing' | 'smallest'>

async function readPages(file: PDFDocumentProxy): Promise<Drawn> {
  const drawn: Drawn = {
    marked: new Map(),
    stretches: new Map(),
    unmarked: 0,
    missing: 0,
    smallest: Infinity,
  }
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    })
    const open: (string | undefined)[] = []
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push(item.id ?? undefined)
        continue
      }
      const mark = open.findLast((id) => id !== undefined)
      const size = Math.hypot(Number(item.transform[2]), Number(item.transform[3]))
      if (item.str.trim() !== '') drawn.smallest = Math.min(drawn.smallest, size)
      if (mark === undefined) continue
      const text = item.hasEOL ? `${item.str}\n` : item.str
      const key = mark.replace(/^p(\d+)R_mc/u, '$1:')
      drawn.marked.set(key, (drawn.marked.get(key) ?? '') + text)
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      const { str, width } = item
      const stretch = { text: str, page: number, x, y, width, rtl: item.dir === 'rtl' }
      drawn.stretches.set(key, [...(drawn.stretches.get(key) ?? []), stretch])
    }
    const { fnArray, argsArray } = await page.getOperatorList()
    let depth = 0
    for (const [at, operator] of fnArray.entries()) {
      if (opening.has(operator)) depth++
      else if (operator === OPS.endMarkedContent) depth--
      else if (depth === 0 && drawing.has(operator)) drawn.unmarked++
      if (operator === OPS.showText) drawn.missing += countMissing(argsArray[at]?.[0])
    }
  }
  return drawn
}

const opening = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
const drawing = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.rawFillPath,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
])

/** Glyph 0 of a font is what it shows for a character that it does not have; nothing says which one that was. */
function countMissing(glyphs: unknown): number {
  if (!Array.isArray(glyphs)) return 0
  return glyphs.filter((glyph) => glyph?.unicode === '\0').length
}
