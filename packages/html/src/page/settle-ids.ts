import type { ElementContent } from 'hast'
import { eachElement } from './each-element.ts'

/**
 * Makes sure of what the converters promise: every id stands once, and every link to a fragment, every
 * label and every header of a cell leads to an id. A second use of an id, a dead link's `href`, a dead label and a dead header are removed. Changes the nodes in place.
 */
export function settleIds(nodes: readonly ElementContent[], own: readonly string[]): void {
  const ids = new Set<unknown>(own)
  eachElement(nodes, ({ properties }) => {
    if (properties.id === undefined) return
    if (ids.has(properties.id) || properties.id === '') delete properties.id
    else ids.add(properties.id)
  })
  eachElement(nodes, ({ properties }) => {
    const { href, ariaLabelledBy } = properties
    if (typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1))) {
      // Without `href` it is no link, so neither a link's role nor a link's name may stay.
      delete properties.href
      delete properties.role
      delete properties.ariaLabel
    }
    if (ariaLabelledBy !== undefined && !ids.has(String(ariaLabelledBy)))
      delete properties.ariaLabelledBy
    if (Array.isArray(properties.headers)) {
      const headers = properties.headers.filter((id) => ids.has(id))
      if (headers.length > 0) properties.headers = headers
      else delete properties.headers
    }
  })
}

/** Puts `prefix` before every id and every reference to one of them. Changes the nodes in place. */
export function prefixIds(nodes: readonly ElementContent[], prefix: string): void {
  renameIds(nodes, (id) => `${prefix}${id}`)
}

/** Gives every id another name, in references to it too. Changes the nodes in place. */
export function renameIds(nodes: readonly ElementContent[], rename: (id: string) => string): void {
  const ids = new Set<unknown>()
  eachElement(nodes, ({ properties }) => ids.add(properties.id))
  eachElement(nodes, ({ properties }) => {
    const { id, href, ariaLabelledBy } = properties
    if (id !== undefined) properties.id = rename(String(id))
    if (ids.has(String(ariaLabelledBy)))
      properties.ariaLabelledBy = [rename(String(ariaLabelledBy))]
    if (Array.isArray(properties.headers))
      properties.headers = properties.headers.map((one) =>
        ids.has(one) ? rename(String(one)) : one,
      )
    if (typeof href === 'string' && href.startsWith('#') && ids.has(href.slice(1))) {
      properties.href = `#${rename(href.slice(1))}`
    }
  })
}
