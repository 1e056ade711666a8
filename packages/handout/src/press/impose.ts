import type { PDFDocument as Document, PDFObject, PDFPage, PDFRef } from 'pdf-lib'
import type { Paper } from '../model/design.ts'

/** Sizes of a sheet on its side, in points. */
const sheets: Record<Paper, [number, number]> = { a4: [841.89, 595.28], letter: [792, 612] }

/**
 * Puts A5 pages two to a sheet, in the order in which sheets printed on both sides (turned over the short edge) are
 * folded to a booklet, bound on the right where it is read from there. Two pages stand side by side on one side of one sheet, so
 * that none is empty when it is folded with the words inside. The file is for the printer: it has no tags, and so is no PDF/UA, and
 * says how it is to be printed where printers and people look for that, not among the words of a patient. Its bytes depend on
 * nothing but its pages.
 */
export async function impose(
  pdf: Uint8Array,
  paper: Paper,
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<Uint8Array> {
  // Loaded only for booklets: it costs as much as printing two handouts.
  const pdfLib = await import('pdf-lib')
  const { PDFDocument, PDFName, drawObject, popGraphicsState, pushGraphicsState } = pdfLib
  const source = await PDFDocument.load(pdf, { updateMetadata: false })
  const booklet = await PDFDocument.create({ updateMetadata: false })
  const title = source.getTitle()
  if (title) booklet.setTitle(title, { showInWindowTitleBar: true })
  const lang = source.catalog.get(PDFName.of('Lang'))
  if (lang) booklet.catalog.set(PDFName.of('Lang'), lang)
  const created = source.getCreationDate()
  if (created) booklet.setCreationDate(created)
  booklet.setProducer('Plainleaf')
  const onBothSides = source.getPageCount() > 2
  booklet.setSubject(onBothSides ? howToPrint.both : howToPrint.one)
  const viewing = booklet.catalog.getOrCreateViewerPreferences()
  viewing.setPrintScaling(pdfLib.PrintScaling.None)
  viewing.setDuplex(onBothSides ? pdfLib.Duplex.DuplexFlipShortEdge : pdfLib.Duplex.Simplex)
  const copier = pdfLib.PDFObjectCopier.for(source.context, booklet.context)
  const pages: { drawing: PDFRef; width: number; height: number }[] = []
  for (const page of source.getPages())
    pages.push({ drawing: await toDrawing(page, booklet, copier, pdfLib), ...page.getSize() })
  const [width, height] = sheets[paper]
  for (const order of sidesOf(pages.length)) {
    const sheet = booklet.addPage([width, height])
    for (const [at, number] of (dir === 'ltr' ? order : order.toReversed()).entries()) {
      const page = pages[number]
      if (!page) continue
      const scale = Math.min(width / 2 / page.width, height / page.height, 1)
      const x = (width / 2) * at + (width / 2 - page.width * scale) / 2
      const y = (height - page.height * scale) / 2
      sheet.pushOperators(
        pushGraphicsState(),
        pdfLib.concatTransformationMatrix(scale, 0, 0, scale, x, y),
        drawObject(sheet.node.newXObject('Page', page.drawing)),
        popGraphicsState(),
      )
    }
  }
  return booklet.save({ addDefaultPage: false })
}

const howToPrint = {
  both: 'Print only: on both sides, turned over the short edge, at full size; then fold once',
  one: 'Print only: on one side, at full size; then fold once',
}

/** Which pages stand on each side of the sheets, the left one first where it is read from the left. */
function sidesOf(pages: number): number[][] {
  if (pages <= 2) return [[0, 1]]
  const count = Math.ceil(pages / 4) * 4
  return Array.from({ length: count / 2 }, (_, side) => {
    const outer = count - 1 - side
    return side % 2 === 0 ? [outer, side] : [side, outer]
  })
}

/** A page as a drawing of another document: compressed as it is, since to do that anew costs as much as setting it. */
async function toDrawing(
  page: PDFPage,
  into: Document,
  copier: { copy<T extends PDFObject>(object: T): T },
  { PDFName, PDFRawStream }: typeof import('pdf-lib'),
): Promise<PDFRef> {
  const contents = page.node.Contents()
  const resources = page.node.Resources()
  if (!(contents instanceof PDFRawStream) || !resources) return (await into.embedPage(page)).ref
  const { width, height } = page.getSize()
  const dict = into.context.obj({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [0, 0, width, height],
  })
  dict.set(PDFName.of('Resources'), copier.copy(resources))
  for (const name of ['Filter', 'DecodeParms'].map((one) => PDFName.of(one))) {
    const how = contents.dict.get(name)
    if (how) dict.set(name, copier.copy(how))
  }
  return into.context.register(PDFRawStream.of(dict, contents.contents))
}
