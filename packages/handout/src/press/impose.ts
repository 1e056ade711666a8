import type { Paper } from '../model/design.ts'
import { entriesOf, type PdfObject, readObjects, withReferences } from './pdf-objects.ts'
import { toBytes, writeObjects } from './write-objects.ts'

/** Sizes of a sheet on its side, in points. */
const sheets: Record<Paper, [number, number]> = { a4: [841.89, 595.28], letter: [792, 612] }

/**
 * Puts A5 pages two to a sheet, in the order in which sheets printed on both sides (turned over the short edge) are
 * folded to a booklet, bound on the right where it is read from there. Two pages stand side by side on one side of one sheet, so
 * that none is empty when it is folded with the words inside. The file is for the printer: it has no tags, and so is no PDF/UA, and
 * says how it is to be printed where printers and people look for that, not among the words of a patient. Its bytes depend on
 * nothing but its pages. They are copied as they were written: a library that reads and writes them costs as much as setting them.
 */
export function impose(pdf: Uint8Array, paper: Paper, dir: 'ltr' | 'rtl' = 'ltr'): Uint8Array {
  const source = readObjects(pdf)
  const dictionary = (reference = ''): Map<string, string> =>
    entriesOf(source.get(Number.parseInt(reference, 10)).text)
  const catalog = dictionary(source.trailer.get('Root'))
  const about = dictionary(source.trailer.get('Info'))
  const found = pagesBelow(catalog.get('Pages'))
  const duplex = found.length > 2 ? 'DuplexFlipShortEdge' : 'Simplex'
  const objects: PdfObject[] = [
    {
      text: toDictionary({
        Type: '/Catalog',
        Pages: '3 0 R',
        Lang: catalog.get('Lang'),
        ViewerPreferences: `<< /DisplayDocTitle true /PrintScaling /None /Duplex /${duplex} >>`,
      }),
    },
    {
      text: toDictionary({
        Title: about.get('Title'),
        Subject: `(${found.length > 2 ? howToPrint.both : howToPrint.one})`,
        Producer: '(Plainleaf)',
        CreationDate: about.get('CreationDate'),
      }),
    },
    { text: '' },
  ]
  const copies = new Map<number, string>()
  const pages = found.map(toDrawing)
  const [width, height] = sheets[paper]
  const kids = sidesOf(pages.length).map((order) =>
    toSheet(dir === 'ltr' ? order : order.toReversed()),
  )
  const count = String(kids.length)
  objects[2] = { text: toDictionary({ Type: '/Pages', Count: count, Kids: `[${kids.join(' ')}]` }) }
  return writeObjects(objects)

  /** The pages in their order. */
  function pagesBelow(reference: string | undefined): Map<string, string>[] {
    const node = dictionary(reference)
    const below = node.get('Kids')?.match(/\b\d+ \d+ R/gu)
    return below ? below.flatMap(pagesBelow) : [node]
  }

  /** Adds an object, and gives the reference to it. */
  function add(object: PdfObject): string {
    return `${objects.push(object)} 0 R`
  }

  /** An object of the pages and all that it refers to, each once. */
  function copy(number: number): string {
    const known = copies.get(number)
    if (known) return known
    const { text, stream } = source.get(number)
    const copied: PdfObject = stream ? { text, stream } : { text }
    const reference = add(copied)
    copies.set(number, reference)
    copied.text = withReferences(text, copy)
    return reference
  }

  /** A page as a drawing, compressed as it is. */
  function toDrawing(page: Map<string, string>): Drawing {
    const box = page.get('MediaBox') ?? ''
    const [left = 0, bottom = 0, right = 0, top = 0] = box.match(/[\d.]+/gu)?.map(Number) ?? []
    const { text, stream } = source.get(Number.parseInt(page.get('Contents') ?? '', 10))
    const contents = entriesOf(text)
    const drawing = toDictionary({
      Type: '/XObject',
      Subtype: '/Form',
      BBox: box,
      Resources: withReferences(page.get('Resources') ?? '<< >>', copy),
      Length: contents.get('Length'),
      Filter: contents.get('Filter'),
      DecodeParms: contents.get('DecodeParms'),
    })
    const reference = add(stream ? { text: drawing, stream } : { text: drawing })
    return { reference, width: right - left, height: top - bottom }
  }

  /** One side of a sheet with two pages on it, the left one first. */
  function toSheet(order: readonly number[]): string {
    const drawn = order.flatMap((number, at) => {
      const page = pages[number]
      if (!page) return []
      const scale = Math.min(width / 2 / page.width, height / page.height, 1)
      const x = (width / 2) * at + (width / 2 - page.width * scale) / 2
      const y = (height - page.height * scale) / 2
      const place = [scale, 0, 0, scale, x, y].map((one) => Number(one.toFixed(5))).join(' ')
      return [{ name: `/P${number + 1}`, reference: page.reference, place }]
    })
    const stream = drawn.map(({ name, place }) => `q ${place} cm ${name} Do Q`).join('\n')
    const names = drawn.map(({ name, reference }) => `${name} ${reference}`).join(' ')
    const text = toDictionary({
      Type: '/Page',
      Parent: '3 0 R',
      MediaBox: `[0 0 ${width} ${height}]`,
      Resources: `<< /XObject << ${names} >> >>`,
      Contents: add({ text: `<< /Length ${stream.length} >>`, stream: toBytes(stream) }),
    })
    return add({ text })
  }
}

/** A page that can be drawn on a sheet, and its size. */
interface Drawing {
  reference: string
  width: number
  height: number
}

const howToPrint = {
  both: 'Print only: on both sides, turned over the short edge, at full size; then fold once',
  one: 'Print only: on one side, at full size; then fold once',
}

/** A dictionary of the entries that there are. */
function toDictionary(entries: Record<string, string | undefined>): string {
  const given = Object.entries(entries).filter(([, value]) => value !== undefined)
  return `<< ${given.map(([name, value]) => `/${name} ${value}`).join(' ')} >>`
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
