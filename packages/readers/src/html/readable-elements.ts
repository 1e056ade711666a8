import { Readability } from '@mozilla/readability'
import type { Element, Nodes } from 'hast'
import { parseHTML } from 'linkedom'
import { attribute, isBlock, isHidden, wordless } from './element.ts'

/** Above these the library is not asked: its passes over a page take time with its size times its depth. */
const mostElements = 20_000
const mostCharacters = 2_000_000

/** What of the DOM is used here. */
interface PageElement {
  attributes: Iterable<{ name: string }>
  querySelectorAll(selector: string): Iterable<PageElement>
}

/**
 * The elements below `body` that Readability (https://github.com/mozilla/readability), the library behind the reader
 * view of Firefox, takes for the article; null when it finds none or the page is too large to ask. Each element is
 * marked, the library prunes a copy of the page, and the marks that are left are read off.
 *
 * The copy holds words, names and roles only: no script, address, style or embedded content gets there, and nothing is
 * fetched.
 */
export function readableElements(body: Element): Set<Element> | null {
  const page = toMarkedPage(body)
  if (!page) return null
  const found = extract(page.html)
  if (!found) return null
  const kept = new Set<Element>()
  for (const element of found.querySelectorAll('*')) {
    for (const { name } of element.attributes) {
      const mark = /^mark-(\d+)$/u.exec(name)
      const source = mark && page.marked[Number(mark[1])]
      if (source) kept.add(source)
    }
  }
  return kept
}

/** What the library cannot cope with says nothing about the page: it counts as not found. */
function extract(html: string): PageElement | null {
  try {
    const { document } = parseHTML(html)
    const reader = new Readability<PageElement>(document, {
      charThreshold: 250,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as PageElement,
    })
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}

/** The names under which the library looks at attributes. */
const shown: Record<string, string> = {
  id: 'id',
  className: 'class',
  role: 'role',
  rel: 'rel',
  itemProp: 'itemprop',
}

/**
 * The shown part of a page, its elements numbered in the name of an attribute: when the library merges two elements it
 * copies attributes, so that both marks live on.
 */
function toMarkedPage(body: Element): { html: string; marked: Element[] } | null {
  const marked: Element[] = []
  const parts: string[] = []
  let characters = 0
  const write = (node: Nodes): void => {
    if (node.type === 'text') {
      characters += node.value.length
      parts.push(escaped(node.value))
    }
    if (node.type !== 'element' || wordless.has(node.tagName) || isHidden(node)) return
    // A custom element is nothing to the library unless it has a plain name.
    const name = plainName.test(node.tagName) ? node.tagName : isBlock(node) ? 'div' : 'span'
    parts.push(`<${name} mark-${marked.push(node) - 1}=""`)
    for (const [key, plain] of Object.entries(shown)) {
      const value = attribute(node, key)
      if (value) parts.push(` ${plain}="${escaped(value.slice(0, 200))}"`)
    }
    // The library only asks whether a link stays within its page.
    const href = attribute(node, 'href')
    if (href !== undefined) parts.push(` href="${href.startsWith('#') ? '#a' : '/a'}"`)
    parts.push('>')
    if (voids.has(name)) return
    for (const child of node.children) write(child)
    parts.push(`</${name}>`)
  }
  write(body)
  if (marked.length > mostElements || characters > mostCharacters) return null
  return { html: `<!doctype html><html><head></head>${parts.join('')}</html>`, marked }
}

const plainName = /^[a-z][a-z\d]*$/u
const voids: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr'])

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
