import type { DroppedReason } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { attribute, elementsOf, isHidden, nameOf, wordsOf } from './element.ts'

const byRole: Record<string, DroppedReason> = {
  navigation: 'navigation',
  banner: 'site-link',
  contentinfo: 'site-link',
  search: 'navigation',
  dialog: 'other',
  alertdialog: 'other',
}
const byName: Record<string, DroppedReason> = {
  nav: 'navigation',
  search: 'navigation',
  dialog: 'other',
  button: 'other',
  input: 'other',
  select: 'other',
  textarea: 'other',
}
/** Names that sites give to page furniture, each whole or as the start or end of a hyphenated name. */
const byClass: readonly [DroppedReason, RegExp][] = [
  [
    'other',
    /^(?:.+[-_])?(?:cookie|cookies|consent|gdpr)(?:[-_](?:banner|bar|box|notice|popup|message|dialog|wrapper))?$/iu,
  ],
  [
    'newsletter',
    /^(?:.+[-_])?(?:newsletter|subscribe|sign-?up|mailing-list)(?:[-_](?:form|box|banner|block|signup|wrapper|section))?$/iu,
  ],
  [
    'share-bar',
    /^(?:.+[-_])?(?:share|sharing|share-this|addtoany|sharethis|social-?(?:bar|buttons|icons|links|media|share))(?:[-_](?:bar|box|buttons|icons|links|tools|list|row))?$/iu,
  ],
  [
    'navigation',
    /^(?:.+[-_])?(?:breadcrumbs?|pagination|pager|skip-?(?:link|to-content|nav)|site-?nav|navbar|menu-?bar)$/iu,
  ],
  ['toc-widget', /^(?:.+[-_])?(?:toc|table-of-contents|on-this-page|page-contents)$/iu],
  [
    'related-link',
    /^(?:.+[-_])?(?:related(?:[-_](?:posts|links|articles|content|topics|pages|stories))?|recommended|you-may-also-like|read-next|more-from)$/iu,
  ],
  [
    'advertisement',
    /^(?:ad|ads|advert|adverts|advertisement|sponsored|ad[-_](?:box|banner|slot|unit|container)|promo(?:[-_](?:box|banner))?)$/iu,
  ],
  ['advertisement', /^(?:.+[-_])?(?:testimonials?|cta|widget-call-to-action)$/iu],
  // What a page hides when it is printed is no part of what it says.
  [
    'other',
    /^(?:no-?print|print-?(?:hide|hidden)|hidden-print|d-print-none|(?:govuk|nhsuk)-!-display-none-print)$/iu,
  ],
  [
    'navigation',
    /^(?:mw-editsection|mw-jump-link|catlinks|navbox|printfooter|site-?sub|content-?sub|hatnote)$/iu,
  ],
  [
    'byline',
    /^(?:.+[-_])?(?:byline|(?:post|entry|article|page|c)-meta(?:data)?|page-?details|post-info|author-(?:box|bio|info|card|profile)|about-(?:the-)?author|review-date|(?:published|publication|updated|revision)-dates?)$/iu,
  ],
]

/**
 * Why an element is page furniture; null when it is content. `inContent` says that it stands inside the main
 * content, where headers, footers and asides belong to the text unless they are mostly links. What holds a large
 * part of the words (`total` of them) or the page's main heading is never furniture by its class alone.
 */
export function furnitureReason(
  node: Element,
  inContent: boolean,
  total: number,
): DroppedReason | null {
  if (isHidden(node)) return 'other'
  const role = attribute(node, 'role')?.toLowerCase() ?? ''
  const name = nameOf(node)
  const named = byRole[role] ?? byName[name]
  if (named) return named
  if (name === 'form' && isSmall(node, total)) return 'other'
  if (['header', 'footer', 'aside'].includes(name) || role === 'complementary') {
    if (!inContent)
      return name === 'aside' || role === 'complementary' ? 'related-link' : 'site-link'
    if (name !== 'header' && mostlyLinks(node)) return 'related-link'
  }
  const classes =
    `${attribute(node, 'className') ?? ''} ${attribute(node, 'id') ?? ''} ${automationId(node)}`.split(
      /\s+/u,
    )
  const reason = byClass.find(([, pattern]) => classes.some((one) => pattern.test(one)))?.[0]
  return reason && isSmall(node, total) ? reason : null
}

/** The name that parts of SharePoint pages have for tests, `authorByline`, as other names are written. */
const automationId = (node: Element): string =>
  (attribute(node, 'dataAutomationId') ?? '').replace(/([a-z])([A-Z])/gu, '$1-$2')

/** At most a third of the words, and not the main heading. */
function isSmall(node: Element, total: number): boolean {
  return (
    wordsOf(node).length * 3 <= total && !elementsOf(node).some((inner) => inner.tagName === 'h1')
  )
}

/** Whether more than half of the characters of a node are words of links. */
export function mostlyLinks(node: Element): boolean {
  const all = wordsOf(node).length
  const links = elementsOf(node).filter((inner) => inner.tagName === 'a')
  return all > 0 && links.reduce((sum, link) => sum + wordsOf(link).length, 0) * 2 > all
}
