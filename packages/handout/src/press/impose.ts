import type { Paper } from '../model/design.ts'

/** Sizes of a sheet on its side, in points. */
const sheets: Record<Paper, [number, number]> = { a4: [841.89, 595.28], letter: [792, 612] }

/**
 * Puts A5 pages two to a sheet, in the order in which sheets printed on both sides (turned over the short edge) are
 * folded to a booklet, bound on the right where it is read from there. The file is for the printer: it has no tags, and so is no PDF/UA. Its bytes depend on nothing
 * but its pages.
 */
export async function impose(
  pdf: Uint8Array,
  paper: Paper,
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<Uint8Array> {
  // Loaded only for booklets: it costs as much as printing two handouts.
  const { PDFDocument, PDFName } = await import('pdf-lib')
  const source = await PDFDocument.load(pdf, { updateMetadata: false })
  const booklet = await PDFDocument.create({ updateMetadata: false })
  const title = source.getTitle()
  if (title) booklet.setTitle(title, { showInWindowTitleBar: true })
  const lang = source.catalog.get(PDFName.of('Lang'))
  if (lang) booklet.catalog.set(PDFName.of('Lang'), lang)
  const created = source.getCreationDate()
  if (created) booklet.setCreationDate(created)
  booklet.setProducer('Plainleaf')
  const pages = await booklet.embedPages(source.getPages())
  const [width, height] = sheets[paper]
  const count = Math.ceil(pages.length / 4) * 4
  for (let side = 0; side < count / 2; side++) {
    const outer = count - 1 - side
    const [left, right] = (side % 2 === 0) === (dir === 'ltr') ? [outer, side] : [side, outer]
    const sheet = booklet.addPage([width, height])
    for (const [at, number] of [left, right].entries()) {
      const page = pages[number]
      if (!page) continue
      const scale = Math.min(width / 2 / page.width, height / page.height, 1)
      const x = (width / 2) * at + (width / 2 - page.width * scale) / 2
      sheet.drawPage(page, {
        x,
        y: (height - page.height * scale) / 2,
        xScale: scale,
        yScale: scale,
      })
    }
  }
  return booklet.save({ addDefaultPage: false })
}
