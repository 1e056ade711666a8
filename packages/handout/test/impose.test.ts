import { type Handout, openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { expect, it } from 'vitest'
import { impose } from '../src/press/impose.ts'
import { clinic } from './support/clinic.ts'
import { pagesOf } from './support/pages-of.ts'
import { fixture } from './support/read.ts'

const engine = await openEngine()
const topic = await fixture('hay-fever')

it.each(['ltr', 'rtl'] as Handout['dir'][])(
  'puts the pages of a booklet on sheets as they are, compressed as they were (%s)',
  async (dir) => {
    const handout = toHandout(topic, topic, clinic, { variant: 'booklet' })
    const pdf = printHandout(handout, topic, engine).pdf!
    const pages = await pagesOf(pdf)
    const source = await PDFDocument.load(pdf)
    const sheets = await impose(pdf, 'a4', dir)
    expect(await impose(pdf, 'a4', dir)).toEqual(sheets)
    expect(sheets.length).toBeLessThan(pdf.length)
    const outer = dir === 'ltr' ? [pages[3], pages[0]] : [pages[0], pages[3]]
    const [front = ''] = await pagesOf(sheets)
    const words = outer.map((page) => page?.split('Page')[0]?.slice(0, 40).trim() ?? '')
    const found = words.filter(Boolean).map((some) => front.indexOf(some))
    expect(found).not.toContain(-1)
    expect(found).toEqual([...found].sort((a, b) => a - b))
    const booklet = await PDFDocument.load(sheets)
    const drawn = booklet.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof PDFRawStream ? [Buffer.from(one.contents)] : []))
    for (const page of source.getPages()) {
      const contents = page.node.Contents()
      if (!(contents instanceof PDFRawStream)) throw new Error('not one stream')
      expect(drawn.some((one) => one.equals(contents.contents))).toBe(true)
    }
  },
)

it('puts two pages on one side of one sheet, in the order in which they are read', async () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    const { sheets, names } = await imposed(2, dir)
    const [only = '', ...others] = await pagesOf(sheets)
    expect(others).toEqual([])
    const places = names.map((name) => only.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places[0]! < places[1]!).toBe(dir === 'ltr')
  }
})

it.each([
  [2, '/Simplex', 'on one side'],
  [4, '/DuplexFlipShortEdge', 'on both sides'],
])(
  'tells printers and people how a booklet of %i pages is printed',
  async (count, duplex, said) => {
    const { sheets } = await imposed(count, 'ltr')
    const booklet = await PDFDocument.load(sheets, { updateMetadata: false })
    const viewing = booklet.catalog.getViewerPreferences()
    expect(viewing?.dict.get(PDFName.of('Duplex'))?.toString()).toBe(duplex)
    expect(viewing?.dict.get(PDFName.of('PrintScaling'))?.toString()).toBe('/None')
    expect(viewing?.getDisplayDocTitle()).toBe(true)
    expect(booklet.getSubject()).toContain('Print only')
    expect(booklet.getSubject()).toContain(said)
  },
)

/** A booklet of pages with nothing but their names on them. */
async function imposed(count: number, dir: Handout['dir']) {
  const source = await PDFDocument.create()
  source.setTitle('Hay fever')
  const names = Array.from({ length: count }, (_, at) => `Leaf ${at + 1}`)
  for (const name of names) source.addPage([420, 595]).drawText(name)
  return { names, sheets: await impose(await source.save(), 'a4', dir) }
}
