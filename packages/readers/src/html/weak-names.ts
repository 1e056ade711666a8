import type { DroppedReason } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { nameWords } from './element.ts'

/**
 * Words in class names and ids that hint at page furniture. One alone proves nothing ("share" is also a noun, "author"
 * may hold the whole text): they count only for what the extraction library has left out as well.
 */
const hints: readonly [DroppedReason, string][] = [
  ['newsletter', 'newsletter subscribe subscription signup optin'],
  ['share-bar', 'share sharing social addtoany sharethis'],
  ['byline', 'author authors byline bio contributor contributors reviewer dateline timestamp meta'],
  [
    'related-link',
    'related recommended recommendations recirc recent popular trending more teaser teasers',
  ],
  [
    'navigation',
    'nav navigation menu breadcrumb breadcrumbs pager pagination tags categories back toolbar print',
  ],
  ['toc-widget', 'toc contents jumplinks'],
  [
    'advertisement',
    'ad ads advert advertisement sponsor sponsored promo promotion cta paywall donate donation offer',
  ],
  [
    'other',
    'comments comment respond disqus trackbacks pings sidebar rail popup modal lightbox overlay cookie consent login feedback rating survey footer credit credits',
  ],
]
const reasonOf: ReadonlyMap<string, DroppedReason> = new Map(
  hints.flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)),
)

/** What the names of an element hint at; null when they hint at nothing. */
export function weakReason(node: Element): DroppedReason | null {
  for (const word of nameWords(node)) {
    const reason = reasonOf.get(word)
    if (reason) return reason
  }
  return null
}

/** Whether an element is named as what readers wrote below the article, at whatever length. */
export function isComments(node: Element): boolean {
  return nameWords(node).some((word) =>
    /^(?:comments?|respond|disqus|trackbacks|pings)$/u.test(word),
  )
}
