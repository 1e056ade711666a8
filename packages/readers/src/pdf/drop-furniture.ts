import type { DroppedReason } from '@plainleaf/content-model'
import { leastOf, mostOf } from './extremes.ts'
import { findNumbered } from './find-numbered.ts'
import type { Item, PdfPage } from './page.ts'
import { saysPrinted } from './says-printed.ts'
import { structuredIds } from './structured-ids.ts'
import { joinItems } from './to-line.ts'
import { mainSize, type Row, toRows } from './to-rows.ts'

/** Words that a leaflet may need whatever they look like: one copy always stays. */
const vital =
  /\b(disclaimers?|warnings?|caution|contra-?indicat\w*|do not|should not|must not|emergency|call (999|911|112)|doctor|overdose|allerg\w*|pregnan\w*|side effects?)\b/iu
const pageNumber =
  /^\W*(?:(?:page|p\.?|seite|página)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/|\||von|de)\s*\d{1,4})?\W*$/iu
/** Dots that lead to a page number: a line of a table of contents. */
const leader = /(?:[.…] ?){4}(?:\d{1,4}|[ivxlc]{1,6})$/u
/** A page number before or after the words of a running title: it differs from page to page. */
const numeral = /^(?:\d{1,4}|[ivxlc]{1,6})\s+|(?<!\s)\s+(?:\d{1,4}|[ivxlc]{1,6})$/giu
/** Shares of the page's height, from the top and from the bottom, in which furniture stands. */
const margin = 0.14
/** Share of the page's width, from each side, in which the tabs of a brochure stand. */
const side = 0.1
/** Which version of a leaflet this is, and until when. */
const versions =
  /^(?:version|v\.? ?\d|review(?:ed)?(?: date)?|date of (?:issue|review|publication)|ref(?:erence)?(?: no| number)?[.:]|(?:leaflet|document) (?:no|number|code|ref)|issued?(?: date)?)\b.{0,120}\d/iu
/** The same for what browsers print round a page. */
const printedMargin = 0.08
/** Nobody sets text so near to the edge of a page. */
const brink = 0.045
/** A running title may stand on left or right pages only. */
const step = 2
/** Up to how many times the size of most letters of the first page its largest are no title. */
const plain = 1.3
/** Documents of so few pages repeat a running title only once. */
const fewPages = 5

/** A line of a page, as furniture is told by. */
export interface Placed {
  page: PdfPage
  row: Row
  text: string
  key: string
  /** First or last rows of the page. */
  edge: boolean
}

/** A row that was left out. */
export interface Furniture {
  page: number
  /** It stands in the upper half. */
  top: boolean
  text: string
  reason: DroppedReason
  confidence: number
}

/** The pages without what was left out of them. */
export interface Cleared {
  pages: PdfPage[]
  furniture: Furniture[]
}

/**
 * Leaves out running heads and feet and page numbers: what stands near the top or bottom edge and says the same,
 * digits aside, at the same height of pages that follow each other, or counts with them; what looks like a page number
 * there, and what the file itself marks as furniture there. Text along another direction than the page's is left out
 * where it repeats. What the file calls a heading, a list or a table is never furniture.
 */
export function dropFurniture(pages: readonly PdfPage[]): Cleared {
  const rows = pages.flatMap((page) => placeRows(page))
  const groups = Map.groupBy(rows, ({ key }) => key)
  const placed = markEdges(rows, groups)
  const largest = largestOf(pages[0])
  const numbered = findNumbered(placed.filter((one) => one.edge && isOuter(one, margin)))
  const furniture: Furniture[] = []
  const gone = new Set<Item>()
  const kept = new Set<string>()
  for (const one of placed) {
    const repeats = repeatsOf(one, groups.get(one.key) ?? [])
    const counts = numbered.has(one)
      ? isPageNumber(one.text)
        ? 'page-number'
        : 'running-title'
      : undefined
    const reason = counts ?? reasonOf(one, repeats, pages.length)
    if (!reason) continue
    const opens = one.page === pages[0] && one.row.items[0]!.size >= largest
    const artifact = one.row.items.some((item) => item.artifact)
    // The address of a page is no title, however large.
    if (opens && !artifact && !/\p{L}\.\p{L}|@/u.test(one.text)) continue
    if (vital.test(one.text) && !kept.has(one.key)) {
      kept.add(one.key)
      continue
    }
    for (const item of one.row.items) gone.add(item)
    furniture.push({
      page: one.page.number,
      top: one.row.y < one.page.height / 2,
      text: one.text,
      reason,
      confidence: repeats > 2 ? 0.95 : 0.8,
    })
  }
  const cleared = pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !gone.has(item)),
  }))
  return { pages: cleared, furniture }
}

function placeRows(page: PdfPage): Placed[] {
  const own = structuredIds(page.tags)
  const free = page.items.filter(({ contentId }) => !contentId || !own.has(contentId))
  const rows = toRows(free.filter((item) => !item.turned))
  const all = own.size > 0 ? toRows(page.items.filter((item) => !item.turned)) : rows
  const first = all[1]?.y ?? 0
  const last = all.at(-2)?.y ?? page.height
  const turned = free
    .filter((item) => item.turned)
    .map((item) => ({ y: item.y, items: [item], edge: false }))
  const straight = rows.map((row) => ({
    ...row,
    edge: all.length <= 4 || row.y <= first || row.y >= last,
  }))
  return [...straight, ...turned].map(({ edge, ...row }) => {
    const text = joinItems(row.items)
    // A date stamped on each page has no letters.
    const key = keyOf(text) || (isPageNumber(text) ? '' : text)
    return { page, row, text, key, edge }
  })
}

/** What stands next to a row that repeats is at the edge as well: a page number above the stamp of a printer. */
function markEdges(
  rows: readonly Placed[],
  groups: ReadonlyMap<string, readonly Placed[]>,
): Placed[] {
  const repeated = new Set(
    rows.filter((one) => one.key !== '' && repeatsOf(one, groups.get(one.key) ?? []) > 2),
  )
  const own = rows.filter((one) => !repeated.has(one) && !isTurned(one))
  const edges = new Map(
    [...Map.groupBy(own, ({ page }) => page)].map(([page, ones]) => {
      const heights = ones.map(({ row }) => row.y)
      return [page, [leastOf(heights), mostOf(heights)]]
    }),
  )
  const isEdge = (one: Placed): boolean =>
    !repeated.has(one) && !isTurned(one) && (edges.get(one.page)?.includes(one.row.y) ?? false)
  return rows.map((one) => (isEdge(one) ? { ...one, edge: true } : one))
}

const isTurned = ({ row }: Placed): boolean => row.items.some(({ turned }) => turned)

/** Size from which a line of the first page is its title, whatever other pages repeat. */
function largestOf(page: PdfPage | undefined): number {
  const upright = (page?.items ?? []).filter(({ turned }) => !turned)
  const largest = mostOf(upright.map(({ size }) => size))
  return largest > mainSize(upright) * plain ? largest * 0.99 : Number.POSITIVE_INFINITY
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(numeral, ' ')
    .replace(/[^\p{L}]+/gu, '')
}

/** Whether a line is a page number; `2003.` and `(36).` end a sentence. */
function isPageNumber(text: string): boolean {
  return text.length < 40 && pageNumber.test(text) && !/^[([]?\d+[)\]]?[.,;:)\]]$/u.test(text)
}

/** On how many pages that follow each other the same words stand at the same height. */
function repeatsOf({ page, row }: Placed, group: readonly Placed[]): number {
  const numbers = [
    ...new Set(
      group.filter((other) => Math.abs(other.row.y - row.y) < 4).map((other) => other.page.number),
    ),
  ].sort((one, other) => one - other)
  const at = numbers.indexOf(page.number)
  let from = at
  let to = at
  while (from > 0 && numbers[from]! - numbers[from - 1]! <= step) from--
  while (to < numbers.length - 1 && numbers[to + 1]! - numbers[to]! <= step) to++
  return to - from + 1
}

function isOuter({ page, row }: Placed, share: number): boolean {
  return row.y < page.height * share || row.y > page.height * (1 - share)
}

function reasonOf(one: Placed, repeats: number, pages: number): DroppedReason | undefined {
  const { page, row, text, edge } = one
  if (leader.test(text.slice(-30))) return 'toc-widget'
  if (row.items.some((item) => item.turned)) return turnedReason(one, repeats, pages)
  if (!isOuter(one, margin)) return undefined
  const total = /\d\W+(\d{4})\W*$/u.exec(text)?.[1]
  // `10/2026` is the month of a review.
  const looksNumbered = isPageNumber(text) && (!total || Number(total) === pages)
  // What no tag names should be furniture too, but programs leave text untagged, or all of a page that was joined on.
  const untagged = repeats > 1 || looksNumbered
  const artifact = row.items.every(
    (item) => item.artifact || (untagged && page.tags && !item.contentId),
  )
  if (artifact) return looksNumbered ? 'page-number' : 'running-title'
  if (edge && isOuter(one, printedMargin) && saysPrinted(text)) return 'running-title'
  if (edge && isOuter(one, printedMargin) && versions.test(text)) return 'running-title'
  if (looksNumbered && edge && (repeats > 1 || !/^\d+$/u.test(text))) return 'page-number'
  if (isOuter(one, brink) && isSmall(one)) return looksNumbered ? 'page-number' : 'running-title'
  const enough =
    pages <= fewPages
      ? repeats >= 2 && edge
      : repeats >= 3 || (repeats >= 2 && edge && isSmall(one))
  return enough && one.key !== '' && text.length <= 200 ? 'running-title' : undefined
}

/** Watermarks stand on half of the pages or more, tabs at the side on those of a chapter. */
function turnedReason(
  { page, row, text }: Placed,
  repeats: number,
  pages: number,
): DroppedReason | undefined {
  const x = row.items[0]!.x
  const tab = text.length < 120 && (x < page.width * side || x > page.width * (1 - side))
  if (repeats > 1 && (repeats * 2 >= pages || repeats > 2 || tab))
    return tab ? 'running-title' : 'other'
  return undefined
}

/** Whether a row is a few words smaller than most of its page. */
function isSmall({ page, row, text }: Placed): boolean {
  return text.length < 120 && mainSize(row.items) < mainSize(page.items) * 0.92
}
