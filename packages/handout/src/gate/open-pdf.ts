import { PDFDocument } from 'pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { actualTexts } from './actual-texts.ts'

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
  /** Letters and their marks that the file says how to read: how wide they are is not known well. */
  joined?: true
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
  const drawn = await readPages(file, objects)
  const { metadata } = await file.getMetadata()
  const outline = (await file.getOutline()) ?? []
  const xmp = metadata?.getRaw() ?? ''
  await task.destroy()
  return { objects, xmp: String(xmp), outline: outline.length, ...drawn }
}

type Drawn = Pick<OpenPdf, 'marked' | 'stretches' | 'unmarked' | 'missing' | 'smallest'>

async function readPages(file: PDFDocumentProxy, objects: PDFDocument): Promise<Drawn> {
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
    const actual = actualTexts(objects.getPage(number - 1))
    const open: Open[] = []
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push({ id: item.id ?? undefined, read: readAs(item, actual) })
        continue
      }
      const mark = open.findLast(({ id }) => id !== undefined)?.id
      const replaced = open.find(({ read }) => read !== undefined)
      if (replaced) item.str = replaced.read ?? ''
      const size = Math.hypot(Number(item.transform[2]), Number(item.transform[3]))
      if (item.str.trim() !== '') drawn.smallest = Math.min(drawn.smallest, size)
      if (mark === undefined) continue
      const text = item.hasEOL ? `${item.str}\n` : item.str
      const key = mark.replace(/^p(\d+)R_mc/u, '$1:')
      drawn.marked.set(key, (drawn.marked.get(key) ?? '') + text)
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      const { str, width } = item
      const all = drawn.stretches.get(key) ?? []
      const last = all.at(-1)
      if (replaced?.read === '' && last) {
        // The rest of a span is a part of the same letters.
        const right = Math.max(last.x + last.width, x + width)
        last.x = Math.min(last.x, x)
        last.width = right - last.x
      } else {
        const rtl = replaced ? rightLetters.test(str) : item.dir === 'rtl'
        const joined = replaced && { joined: true as const }
        all.push({ text: str, page: number, x, y, width, rtl, ...joined })
      }
      if (replaced) replaced.read = ''
      drawn.stretches.set(key, all)
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

const rightLetters = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A pair of marks that is open, and what is read instead of what it draws. */
interface Open {
  id: string | undefined
  read: string | undefined
}

/** What an opened span of letters from right to left is read as; `actual` holds what the next ones are. */
function readAs(item: object, actual: (string | undefined)[]): string | undefined {
  const isSpan = 'tag' in item && item.tag === 'Span' && 'id' in item && item.id === null
  const text = isSpan ? actual.shift() : undefined
  return text !== undefined && rightLetters.test(text) ? text : undefined
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
