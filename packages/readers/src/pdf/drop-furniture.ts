import type { DroppedReason } from '@plainleaf/content-model'
import type { Item, PdfPage } from './page.ts'
import { joinItems } from './to-lines.ts'
import { mainSize, type Row, toRows } from './to-rows.ts'

/** Words that a leaflet may need whatever they look like: one copy always stays. */
const vital =
  /\b(disclaimers?|warnings?|caution|contra-?indicat\w*|do not|should not|must not|emergency|call (999|911|112)|doctor|overdose|allerg\w*|pregnan\w*|side effects?)\b/iu
const pageNumber =
  /^\W*(?:page|p\.?|seite|página)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/|\||von|de)\s*\d{1,4})?\W*$/iu
/** Dots that lead to a page number: a line of a table of contents. */
const leader = /(?:[.…] ?){4,20}(?:\d{1,4}|[ivxlc]{1,6})$/u
/** Shares of the page's height, from the top and from the bottom, in which furniture stands. */
const margin = 0.14
/** Nobody sets text so near to the edge of a page. */
const brink = 0.045

interface Placed {
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
 * digits aside, at the same height of several pages, what looks like a page number there, and what the file itself
 * marks as furniture there. Text along another direction than the page's is left out where it repeats.
 */
export function dropFurniture(pages: readonly PdfPage[]): Cleared {
  const placed = pages.flatMap((page) => placeRows(page))
  const groups = Map.groupBy(placed, ({ key }) => key)
  const furniture: Furniture[] = []
  const gone = new Set<Item>()
  const kept = new Set<string>()
  for (const one of placed) {
    const repeats = repeatsOf(one, groups.get(one.key) ?? [])
    const reason = reasonOf(one, repeats, pages.length)
    if (!reason) continue
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
  const rows = toRows(page.items.filter((item) => !item.turned))
  const turned = page.items
    .filter((item) => item.turned)
    .map((item) => ({ y: item.y, items: [item] }))
  return [...rows, ...turned].map((row, index) => {
    const text = joinItems(row.items)
    return {
      page,
      row,
      text,
      key: text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ''),
      edge: index < 2 || (index >= rows.length - 2 && index < rows.length),
    }
  })
}

/** On how many pages the same words stand at the same height. */
function repeatsOf({ row }: Placed, group: readonly Placed[]): number {
  return new Set(
    group.filter((other) => Math.abs(other.row.y - row.y) < 4).map((other) => other.page.number),
  ).size
}

function reasonOf(one: Placed, repeats: number, pages: number): DroppedReason | undefined {
  const { page, row, text, edge } = one
  const within = (share: number): boolean =>
    row.y < page.height * share || row.y > page.height * (1 - share)
  const outer = within(margin)
  if (leader.test(text.slice(-30))) return 'toc-widget'
  const turned = row.items.some((item) => item.turned)
  if (turned) return repeats > 1 && repeats * 2 >= pages ? 'other' : undefined
  if (!outer) return undefined
  const numbered = text.length < 40 && pageNumber.test(text)
  const artifact = row.items.every((item) => item.artifact || (page.tags && !item.contentId))
  if (artifact) return numbered ? 'page-number' : 'running-title'
  if (numbered && edge && (repeats > 1 || !/^\d+$/u.test(text))) return 'page-number'
  if (within(brink) && isSmall(one)) return numbered ? 'page-number' : 'running-title'
  const enough = pages <= 3 ? repeats >= 2 && edge : repeats >= 3 || (repeats >= 2 && edge)
  return enough && one.key !== '' && text.length <= 200 ? 'running-title' : undefined
}

/** Whether a row is a few words smaller than most of its page. */
function isSmall({ page, row, text }: Placed): boolean {
  return text.length < 120 && mainSize(row.items) < mainSize(page.items) * 0.92
}
