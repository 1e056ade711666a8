import type { Element, Nodes } from 'hast'
import { attribute, nameOf, wordsOf } from './element.ts'
import type { Notes } from './find-notes.ts'
import { clearLabel } from './note-labels.ts'

/**
 * Finds footnotes whose markers are raised numbers without a link: each note begins with the same number raised or
 * bold, or is an item of a list below a heading such as "Footnotes", or of a list that starts at its number in an
 * aside. A number that no note begins with is an exponent, or something else.
 */
export function findUnlinkedNotes(elements: readonly Element[], notes: Notes): void {
  const place = new Map(elements.map((element, index) => [element, index]))
  const found = definitions(elements)
  if (found.size === 0) return
  for (const element of elements) {
    if (element.tagName !== 'sup' || notes.markers.has(element)) continue
    const number = numberOf(wordsOf(element))
    const holder = number && found.get(number)
    if (!number || !holder || (place.get(element) ?? 0) > (place.get(holder) ?? 0)) continue
    if (element.children.some((child) => child.type === 'element' && notes.markers.has(child)))
      continue
    const identifier = notes.definitions.get(holder) ?? String(notes.definitions.size + 1)
    notes.definitions.set(holder, identifier)
    notes.markers.set(element, { footnote: identifier })
    clearLabel(holder, number, notes)
  }
}

const numberOf = (text: string): string | null => /^[[(]?(\d{1,3})[\])]?$/u.exec(text)?.[1] ?? null

/** Notes by their number; a number that two blocks begin with stands for none. */
function definitions(elements: readonly Element[]): Map<string, Element> {
  const found = new Map<string, Element | null>()
  const add = (number: string, element: Element): void => {
    found.set(number, found.has(number) ? null : element)
  }
  let under = false
  const asides = new Set(
    elements.flatMap((one) => (one.tagName === 'aside' ? one.children.map((child) => child) : [])),
  )
  for (const element of elements) {
    if (/^h[1-6]$/u.test(element.tagName))
      under = /^(?:foot|end)?-?notes?:?$/iu.test(wordsOf(element))
    if (['p', 'li', 'div', 'dd'].includes(element.tagName)) {
      const number = leadingNumber(element)
      if (number) add(number, element)
    }
    if (element.tagName !== 'ol') continue
    const items = element.children.filter((child): child is Element => nameOf(child) === 'li')
    const start = Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1
    if (under || asides.has(element))
      for (const [index, item] of items.entries()) add(String(start + index), item)
  }
  return new Map([...found].flatMap(([number, holder]) => (holder ? [[number, holder]] : [])))
}

/** The raised or bold number that a block begins with, when words follow it. */
function leadingNumber(block: Element): string | null {
  const children = block.children.filter((child) => child.type !== 'text' || child.value.trim())
  let first: Nodes | undefined = children[0]
  while (first?.type === 'element' && ['span', 'small', 'strong', 'b'].includes(first.tagName)) {
    if (numberOf(wordsOf(first))) break
    first = first.children.find((child) => child.type !== 'text' || child.value.trim())
  }
  if (first?.type !== 'element' || !['sup', 'strong', 'b'].includes(first.tagName)) return null
  const number = numberOf(wordsOf(first))
  return number && wordsOf(block).length > wordsOf(first).length + 5 ? number : null
}
