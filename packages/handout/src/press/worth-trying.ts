import { sum } from './cut.ts'
import { breaksArticle, type Filler, heightOf } from './fillers.ts'
import { faultsOf, interruption, type Look, least, pagesOf, partedIn } from './looks.ts'

/**
 * Whether filling the empty end of a page of `one` may look better than `best`. Nothing changes above what is moved there and
 * below what it stood above but that this moves up, at most by as much as was moved and as is empty behind it.
 */
export function isWorthTrying({ at, from, inArticle }: Filler, one: Look, best: Look): boolean {
  const { handout, sheet } = one
  const { holes, torn, parted, page, used } = sheet.length
  const first = Math.min(...from)
  const changes = holes.filter((_, place) => place >= first)
  const heights = handout.parts.map((part, place) =>
    from.includes(place) ? heightOf(part, handout) + slack * handout.design.size : 0,
  )
  const pages = Math.ceil((used - sum(heights) - sum(changes) * page) / page)
  const shortest = pagesOf({ handout, sheet: { ...sheet, pages: Math.max(1, pages) } })
  if (shortest !== pagesOf(best)) return shortest < pagesOf(best)
  const filled = first <= at ? changes : [holes[at] ?? 0, ...changes]
  const mended =
    sum(filled.map((hole) => Math.max(0, hole - least))) +
    partedIn(from.length > 0 ? parted : 0, torn.filter((place) => place >= first).length)
  const broken = inArticle && !breaksArticle(handout) ? interruption : 0
  return faultsOf(one) - mended + broken < faultsOf(best)
}

/** Letters in a line more that moving it may gain: heights are only reckoned. */
const slack = 4
