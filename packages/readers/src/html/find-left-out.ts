import { type DroppedReason, isVital, saysFurniture } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { attribute, elementsOf, isBlock, linkShare, wordless, wordsOf } from './element.ts'
import { belowVitalTitles, isKeptByNature, isUrgent } from './kept-by-nature.ts'
import { keptLength, leftOutParts } from './left-out-parts.ts'
import { titlesFurniture } from './page-words.ts'
import { isComments, weakReason } from './weak-names.ts'

/**
 * Parts of the main content that the extraction library left out (`kept` is what it took) and that look like page
 * furniture themselves. Alone the library is not believed: it is known to leave out headings, warnings, references,
 * tables and whole sections, which stay whatever it says.
 */
export function findLeftOut(
  main: Element,
  kept: ReadonlySet<Element>,
): Map<Element, DroppedReason> {
  const found = new Map<Element, DroppedReason>()
  const { parts, alike } = leftOutParts(main, kept)
  const first = parts.indexOf(null)
  const last = parts.lastIndexOf(null)
  // Where more running text was left out than taken, the library has not found the article.
  const running = parts.reduce((sum, part) => sum + (part ? runningLength(part) : 0), 0)
  const taken = keptLength(main, kept)
  const trusted = taken > Math.max(running, fewest)
  const below = belowVitalTitles(elementsOf(main))
  for (const [index, part] of parts.entries()) {
    if (!part || !isBlock(part)) continue
    const beside = index > first && index < last
    const place = !trusted || beside || alike.has(part) ? 'in' : index < first ? 'before' : 'after'
    if (place === 'after' && isTail(part) && !below.has(part))
      found.set(part, reasonFor(part, { place, below, within: false }) ?? 'other')
    else judge(part, { place, below, within: false }, found)
  }
  return found
}

type Place = 'before' | 'in' | 'after'

/** Length of the running text of a part: without links, and nothing for what readers wrote below the article. */
function runningLength(part: Element): number {
  return isComments(part) ? 0 : wordsOf(part).length * (1 - linkShare(part))
}

/** Characters of running text above which no name and no heading makes a part furniture, unless it is comments. */
const bulk = 1200
/** Characters that the library must have taken to be believed about what stands around them. */
const fewest = 400

/** What is known of a part. */
interface Judged {
  place: Place
  /** What stands below headings that a health page must not lose. */
  below: ReadonlySet<Element>
  /** Whether a larger part around it stays: then its links belong to that. */
  within: boolean
}

/** Decides about one part, or else about the parts in it. */
function judge(node: Element, judged: Judged, found: Map<Element, DroppedReason>): void {
  const reason = judged.below.has(node) ? null : reasonFor(node, judged)
  if (reason) {
    found.set(node, reason)
    return
  }
  // What runs on with other words goes with them.
  const mixed = node.children.some((one) => one.type === 'text' && one.value.trim())
  if (whole.has(node.tagName) || mixed) return
  for (const child of node.children)
    if (child.type === 'element' && !wordless.has(child.tagName) && wordsOf(child))
      judge(child, { ...judged, within: true }, found)
}

/** These stay or go in one piece. */
const whole: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol dl table pre blockquote figure details'.split(' '),
)

function reasonFor(node: Element, { place, below, within }: Judged): DroppedReason | null {
  const text = wordsOf(node)
  const inner = [node, ...elementsOf(node)]
  const links = linkShare(node)
  if (inner.some((one) => one.tagName === 'h1' || below.has(one))) return null
  if (inner.some((one) => isKeptByNature(one, links > 0.5))) return null
  const said = saysFurniture(text)
  if (said) return said
  if (place !== 'in' && isComments(node)) return 'other'
  if (text.length * (1 - links) > bulk) return null
  if (isHeading(node) || text.endsWith('?') || isUrgent(text)) return null
  const words = text.split(' ').length
  const title = inner.find((one) => isHeading(one) && wordsOf(one))
  const titled = title ? titlesFurniture(wordsOf(title)) : null
  if (titled) return titled
  // Nothing but a heading says nothing without what stands below it.
  if (title && wordsOf(title).length > text.length * 0.8) return null
  const named =
    weakReason(node) ?? (place === 'in' ? null : inner.slice(0, 8).map(weakReason).find(Boolean))
  const slight = words < 40 || links > 0.3 || inner.some((one) => controls.has(one.tagName))
  if (named && (named === 'byline' || slight) && (place !== 'in' || named !== 'navigation'))
    return named
  if (isVital(text) || (place === 'in' && tells(text, links))) return null
  // A heading that is a link itself announces another page.
  if (links > 0.5 && (place !== 'in' || (!within && words < 40 && (!title || leadsAway(title)))))
    return 'related-link'
  if (place !== 'in' && words < 120 && inner.some((one) => controls.has(one.tagName)))
    return 'other'
  return null
}

/** Whether a link is part of a sentence that tells what to do with it: `Ask at the <a>pharmacy near you</a>.` */
const tells = (text: string, links: number): boolean =>
  /^\p{Lu}[^.!?]+\.$/u.test(text) &&
  text.split(' ').length * (1 - links) >= 2 &&
  links < 0.8 &&
  !leadsOn.test(text)

/** How sentences begin that only lead to other pages. */
const leadsOn =
  /^(?:(?:for|to) (?:more|further|find|learn|read|see)|more\b|(?:also )?(?:browse|discover|explore|find|go|learn|listen|look|read|see|view|visit|watch)\b)/iu

/** Whether a heading is a link to another page, as that of a teaser is. */
function leadsAway(heading: Element): boolean {
  const links = elementsOf(heading).filter((one) => one.tagName === 'a')
  return (
    linkShare(heading) > 0.8 && links.every((link) => !attribute(link, 'href')?.startsWith('#'))
  )
}

const controls: ReadonlySet<string> = new Set(['form', 'input', 'button', 'textarea', 'select'])
const isHeading = (node: Element): boolean => /^h[1-6]$/u.test(node.tagName)

/** A few words behind the end of the article: notices of the site, calls to act, credits. */
function isTail(node: Element): boolean {
  const text = wordsOf(node)
  const inner = [node, ...elementsOf(node)]
  return (
    text.split(' ').length < 40 &&
    !isVital(text) &&
    !text.endsWith('?') &&
    !inner.some((one) => isHeading(one) || isKeptByNature(one, false))
  )
}
