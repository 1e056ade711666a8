import type { Handout } from '../model/handout.ts'
import type { Sheet } from './engine.ts'
import { breaksArticle } from './fillers.ts'

/** A handout and how it was set. */
export interface Look {
  handout: Handout
  sheet: Sheet
}

/** Less of a page than this looks like white space, more like a hole. */
export const least: number = 1 / 8

/**
 * How much looks wrong: the empty ends of pages, as shares of a page. A table or box that the end of a page parts is as bad as
 * nearly half a page left empty, a short list as an eighth, less white space everywhere as one line, and a bit worse is what stands between sections of the article. Lines for notes can fill the back of a booklet, but
 * no other page of it.
 */
export function faultsOf(look: Look): number {
  const { handout, sheet } = look
  const { holes, parted, torn } = sheet.length
  const empty = holes.reduce((sum, hole) => sum + Math.max(0, hole - least), 0)
  const blank = Math.max(0, pagesOf(look) - sheet.pages - 1)
  const aside =
    (handout.design.tight ? narrowness : 0) + (breaksArticle(handout) ? interruption : 0)
  return partedIn(parted, torn.length) + empty + blank + aside
}

/** How bad it is that so many tables or boxes and so many short lists are parted. */
export const partedIn = (parted: number, torn: number): number => 0.3 * parted + least * torn

/** How bad less white space everywhere is. */
const narrowness = 0.05
/** How bad something is that stands between sections of the article and is none. */
export const interruption = 0.08

/** Whether less white space may make up for what it takes away. */
export function mayGainBySpace(look: Look): boolean {
  return faultsOf(look) > narrowness
}

/** Whether one has anything that a page's end could be better for. */
export function hasFaults({ sheet: { length } }: Look): boolean {
  return length.parted > 0 || length.torn.length > 0 || length.holes.some((hole) => hole > least)
}

/** Whether it has fewer pages than another, or as many that look better; what is folded has four to a sheet. */
export function isBetter(one: Look, other: Look): boolean {
  const [pages, others] = [pagesOf(one), pagesOf(other)]
  if (pages !== others) return pages < others
  return faultsOf(one) < faultsOf(other)
}

/** Its pages: what is folded has four to a sheet. */
export function pagesOf({ handout, sheet: { pages } }: Look): number {
  return handout.design.variant === 'booklet' ? 4 * Math.ceil(pages / 4) : pages
}

/** Whether it has as many pages as another, of which less is empty. */
export function isFuller(one: Sheet, other: Sheet): boolean {
  const empty = ({ pages, length }: Sheet): number =>
    length.holes.reduce((sum, hole) => sum + hole, pages - length.used / length.page)
  return one.pages === other.pages && !partsMore(one, other) && empty(one) < empty(other)
}

/** Whether the ends of pages part more tables or boxes than those of another, or more short lists. */
export function partsMore({ length: one }: Sheet, { length: other }: Sheet): boolean {
  return one.parted > other.parted || one.torn.length > other.torn.length
}
