import type { Element, ElementContent } from 'hast'
import type { BookDocument } from './book.ts'
import type { FindTarget, Target } from './find-targets.ts'
import { h } from './h.ts'
import { mapElements } from './map-elements.ts'
import { toHref } from './to-href.ts'

/**
 * Turns `#id` and `topic:id#id` in a document into relative URLs of the book's documents. A link that leads nowhere
 * leaves its words. `starts` holds the first document of each topic.
 */
export function resolveLinks(
  content: readonly ElementContent[],
  document: BookDocument,
  find: FindTarget,
  starts: ReadonlyMap<string, string>,
): ElementContent[] {
  return mapElements(content, (element) => {
    const href = element.properties.href
    if (element.tagName !== 'a' || typeof href !== 'string') return [element]
    const target = targetOf(href)
    if (target === 'outside') return [element]
    if (target === undefined) return words(element)
    const url =
      target.id !== undefined && target.file === document.file
        ? toHref(`#${target.id}`)
        : toHref(target.id === undefined ? target.file : `${target.file}#${target.id}`)
    return [{ ...element, properties: { ...element.properties, href: url } }]
  })

  function targetOf(href: string): Target | 'outside' | undefined {
    if (href.startsWith('#')) return find(document, href.slice(1))
    const [, topic, id] = /^topic:([^#]+)(?:#(.*))?$/su.exec(href) ?? []
    if (topic === undefined) return 'outside'
    const start = starts.get(topic)
    if (start === undefined) return undefined
    const there = id === undefined ? undefined : find({ file: start, scopes: [topic] }, id)
    return there ?? { file: start }
  }
}

/** What is left of a link: its words, and its id, to which others may lead. */
function words({ properties, children }: Element): ElementContent[] {
  return properties.id === undefined ? children : [h('span', { id: properties.id }, ...children)]
}
