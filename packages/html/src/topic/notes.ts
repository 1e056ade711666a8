import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import { eachElement } from '../page/each-element.ts'
import { english } from '../page/english.ts'
import { wordsIn } from '../words/words.ts'

/**
 * Makes references, footnotes and explained words of a text ready to open as notes: the style sheet shows the one that the
 * address points to beside the text (a sheet at the bottom of a narrow screen), so a reader need not leave the sentence. No
 * script: without the style sheet, on paper and in browsers that lack `:has()` they are the lists they always were. Each gets
 * a link that closes it by pointing to something that is not drawn and stands right before the link that opened it, so that the
 * text stays where it is and the next Tab goes on from there (WCAG 2.4.3). A reference that is cited in several places is
 * opened from each under an id of its own, which brings a link of its own. `text` is all that may hold such links, `body` the
 * part of it that holds the notes. Changes the nodes in place.
 */
export function openAsNotes(text: readonly Element[], body: Element, lang: string): void {
  const openers = markOpeners(text)
  let notes = 0
  eachElement([body], (node) => {
    const { className, role, id } = node.properties
    if (/^[ou]l$/.test(node.tagName) && has(className, 'references')) {
      for (const item of node.children) {
        if (item.type !== 'element' || item.properties.id === undefined) continue
        const [first, ...more] = openers.get(`#${item.properties.id}`) ?? []
        for (const { link, closed } of more) {
          const way = `_note${closed.slice('_closed'.length)}`
          link.properties.href = `#${way}`
          const inner = element('span', { className: ['way'], id: way }, item.children)
          item.children = [inner, close(lang, closed)]
        }
        item.properties.className = ['opens']
        item.children.push(close(lang, first?.closed))
        notes += 1
      }
    } else if (role === 'doc-footnote' && id !== undefined) {
      node.properties.className = ['footnote', 'opens']
      node.children.push(close(lang, only(openers.get(`#${id}`))))
      notes += 1
    } else if (node.tagName === 'dl') {
      node.children = grouped(node.children, openers, lang)
      notes += 1
    }
  })
  if (notes > 0) body.children.unshift(closedAt('_closed'))
}

/** A link that opens a note, and the id of the place before it. */
interface Opener {
  link: Element
  closed: string
}

type Openers = ReadonlyMap<string, readonly Opener[]>

/** Puts a place to come back to before each link to a note; gives the links by their `href`, in reading order. */
function markOpeners(text: readonly Element[]): Openers {
  const openers = new Map<string, Opener[]>()
  let count = 0
  eachElement(text, (node) => {
    node.children = node.children.flatMap((child) => {
      if (child.type !== 'element' || child.tagName !== 'a') return [child]
      const { href, role, className } = child.properties
      const opens = role === 'doc-biblioref' || role === 'doc-noteref' || has(className, 'term')
      if (!opens || typeof href !== 'string' || !href.startsWith('#')) return [child]
      count += 1
      const closed = `_closed-${count}`
      openers.set(href, [...(openers.get(href) ?? []), { link: child, closed }])
      return [closedAt(closed), child]
    })
  })
  return openers
}

/** Of several it cannot be known which one opened a note. */
function only(openers: readonly Opener[] = []): string | undefined {
  return openers.length === 1 ? openers[0]?.closed : undefined
}

/** Each term with its meanings in a `div`, which HTML allows for exactly that. */
function grouped(
  children: readonly ElementContent[],
  openers: Openers,
  lang: string,
): ElementContent[] {
  const groups: Element[] = []
  for (const child of children) {
    const starts = child.type === 'element' && child.tagName === 'dt'
    if (starts || groups.length === 0) groups.push(element('div', { className: ['opens'] }))
    groups.at(-1)?.children.push(child)
  }
  for (const group of groups) {
    const last = group.children.at(-1)
    const ways = group.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'dt'
        ? (openers.get(`#${child.properties.id}`) ?? [])
        : [],
    )
    if (last?.type === 'element' && last.tagName === 'dd')
      last.children.push(close(lang, only(ways)))
  }
  return groups
}

function closedAt(id: string): Element {
  return element('span', { className: ['closed'], id })
}

function close(lang: string, closed = '_closed'): Element {
  return element('a', { href: `#${closed}`, className: ['close'], ...english(lang) }, [
    wordsIn(lang).close,
  ])
}

function has(className: unknown, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
