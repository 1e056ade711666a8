import type { ElementContent } from 'hast'
import { safeUrl } from '../safe-url.ts'
import { eachElement } from './each-element.ts'

/** A path beside the page or above it: no scheme, no host, no leading slash, no backslash. */
const local =
  /^(?:\.\.?\/)*[\p{L}\p{N}_-][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}_.-]*)*(?:#[^\s\\]*)?$/u

/**
 * The last look at addresses, after the sanitiser: `src` must be a file beside the page, so nothing is ever loaded
 * from another host; `href` a fragment, such a file, or an address that `safeUrl` passes. Anything else goes,
 * and an image that loses its `src` becomes its alternative text. Changes the nodes in place.
 */
export function guardUrls(nodes: readonly ElementContent[]): void {
  eachElement(nodes, (node) => {
    const { href, src, alt } = node.properties
    if (href !== undefined && !linkable(href)) delete node.properties.href
    if (node.tagName !== 'img' || (typeof src === 'string' && local.test(src))) return
    node.tagName = 'span'
    node.properties = {}
    node.children = [{ type: 'text', value: typeof alt === 'string' ? alt : '' }]
  })
}

function linkable(href: unknown): boolean {
  if (typeof href !== 'string') return false
  return /^#\S*$/.test(href) || local.test(href) || safeUrl(href) === href
}
