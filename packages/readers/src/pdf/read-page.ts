import { findDrawings } from './find-drawings.ts'
import { colourItems, findInks } from './find-inks.ts'
import { fontStyle } from './font-style.ts'
import { linkItems, type PageLink } from './link-items.ts'
import { multiply, turnOf } from './matrix.ts'
import type { Library, LibraryItem, LibraryPage } from './open-pdf.ts'
import type { Item, PdfPage, TagNode } from './page.ts'
import { steadyItems } from './steady-items.ts'
import { symbolText } from './symbol-text.ts'

/** What no XML file can hold (https://www.w3.org/TR/xml/#charsets). */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Reads the text of one page with what decides its structure: places, fonts, drawn bullets, links and tags. */
export async function readPage(
  page: LibraryPage,
  number: number,
  library: Library,
): Promise<PdfPage> {
  // The operators come first: only they make the library read the fonts' names.
  const operators = await page.getOperatorList({ annotationMode: 0 })
  const content = await page.getTextContent({ includeMarkedContent: true })
  const tags = (await page.getStructTree()) as TagNode | null
  const annotations = await page.getAnnotations()
  const view = page.getViewport({ scale: 1 })
  const turned = mainTurn(content.items, view)
  const items = colourItems(
    toItems(content.items, page, turned),
    findInks(operators, turned.transform, library.OPS),
  )
  const links: PageLink[] = annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && url && rect ? { url, ...box(rect, turned.transform) } : [],
  )
  const { invisible, ...drawn } = findDrawings(operators, turned.transform, library.OPS)
  page.cleanup()
  return {
    number,
    width: turned.width,
    height: turned.height,
    items: linkItems(invisible ? steadyItems(items) : items, links),
    ...drawn,
    recognised: invisible,
    ...(tags && { tags }),
  }
}

interface View {
  width: number
  height: number
  transform: number[]
}

/** The page turned so that most of its letters stand upright. */
function mainTurn(items: readonly LibraryItem[], view: View): View {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    if (!item.str?.trim() || !item.transform) continue
    const turn = turnOf(multiply(view.transform, item.transform))
    if (turn !== null) letters[turn]! += item.str.length
  }
  const most = letters.indexOf(Math.max(...letters))
  const { width, height, transform } = view
  if (most === 1)
    return { width: height, height: width, transform: multiply([0, -1, 1, 0, 0, width], transform) }
  if (most === 2)
    return { width, height, transform: multiply([-1, 0, 0, -1, width, height], transform) }
  if (most === 3)
    return {
      width: height,
      height: width,
      transform: multiply([0, 1, -1, 0, height, 0], transform),
    }
  return view
}

function toItems(raw: readonly LibraryItem[], page: LibraryPage, view: View): Item[] {
  const items: Item[] = []
  const open: { id: string | undefined; artifact: boolean }[] = []
  for (const one of raw) {
    if (one.type?.startsWith('beginMarkedContent')) {
      const outer = open.at(-1)
      open.push({
        id: one.id ?? outer?.id,
        artifact: one.tag === 'Artifact' || (outer?.artifact ?? false),
      })
    } else if (one.type === 'endMarkedContent') open.pop()
    else if (one.str?.trim() && one.transform) {
      const matrix = multiply(view.transform, one.transform)
      const size = Math.hypot(matrix[2]!, matrix[3]!)
      const style = fontStyle(page, one.fontName ?? '')
      const text = symbolText(one.str.replace(illegal, '\ufffd').replace(/\s/gu, ' '), style.font)
      if (!Number.isFinite(size + matrix[4]! + matrix[5]! + (one.width ?? 0))) continue
      items.push({
        text,
        x: matrix[4]!,
        y: matrix[5]!,
        width: one.width ?? 0,
        size: size || 1,
        ...style,
        rightToLeft: one.dir === 'rtl',
        contentId: open.at(-1)?.id,
        artifact: open.at(-1)?.artifact ?? false,
        turned: turnOf(matrix) !== 0,
      })
    }
  }
  return items
}

function box(rect: readonly number[], transform: readonly number[]): Omit<PageLink, 'url'> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  const one = multiply(transform, [1, 0, 0, 1, x1, y1])
  const other = multiply(transform, [1, 0, 0, 1, x2, y2])
  return {
    left: Math.min(one[4]!, other[4]!),
    right: Math.max(one[4]!, other[4]!),
    top: Math.min(one[5]!, other[5]!),
    bottom: Math.max(one[5]!, other[5]!),
  }
}
