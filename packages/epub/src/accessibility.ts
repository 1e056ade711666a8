import type { Element } from 'hast'
import type { Book } from './book.ts'
import { elementsIn } from './elements-in.ts'

/** Schema.org accessibility metadata, name and value, in the order it is written. */
export type AccessibilityMetadata = [name: string, value: string][]

/**
 * What a book claims about its accessibility (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package), computed
 * from what it holds: a claim stands only where it is true of every document. Conformance to a standard is
 * not claimed: that takes a person's judgement.
 */
export function accessibilityOf(book: Book): AccessibilityMetadata {
  const elements = book.documents.flatMap(({ content }) => [...elementsIn(content)])
  const images = elements.filter(({ tagName }) => tagName === 'img')
  const described = images.filter((image) => String(image.properties.alt ?? '').trim() !== '')
  const allDescribed = described.length === images.length
  const moving = book.images.some(({ mediaType }) => mediaType === 'image/gif')
  const entry = (name: string, ...values: string[]): AccessibilityMetadata =>
    values.map((value) => [name, value])
  return [
    ...entry('accessMode', 'textual', ...(images.length > 0 ? ['visual'] : [])),
    ...entry('accessModeSufficient', ...(allDescribed ? ['textual'] : ['textual,visual'])),
    ...entry(
      'accessibilityFeature',
      'ARIA',
      ...(images.length > 0 && allDescribed ? ['alternativeText'] : []),
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      'unlocked',
    ),
    // A GIF may move and flash; still pictures and text cannot.
    ...entry('accessibilityHazard', moving ? 'unknown' : 'none'),
    ...entry('accessibilitySummary', summarise(elements, images.length, described.length)),
  ]
}

function summarise(elements: Element[], images: number, described: number): string {
  const count = (test: (element: Element) => boolean): number => elements.filter(test).length
  const tables = count(({ tagName }) => tagName === 'table')
  const headed = count(
    (element) => element.tagName === 'table' && [...elementsIn(element.children)].some(isHeader),
  )
  const notes = count(({ properties }) => hasRole(properties.role, 'doc-noteref'))
  const citations = count(({ properties }) => hasRole(properties.role, 'doc-biblioref'))
  const parts = [
    tables > 0 && `${share(tables, headed, 'table')} with header cells`,
    images > 0 && `${share(images, described, 'image')} described in words`,
    notes > 0 && `${number(notes, 'note')} with a way back to the text`,
    citations > 0 && `${number(citations, 'citation')} linked to the list of references and back`,
  ].filter((part) => part !== false)
  const rest = parts.length > 0 ? `; it has ${parts.join('; ')}` : ''
  return `Text that follows your own settings for size, colour and typeface${rest}.`
}

/** `1 table`, `2 tables, each` or `3 tables, 2 of them`. */
function share(all: number, some: number, noun: string): string {
  if (some < all) return `${number(all, noun)}, ${some} of them`
  return all === 1 ? number(all, noun) : `${number(all, noun)}, each`
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'th'
}

function hasRole(role: unknown, name: string): boolean {
  return Array.isArray(role) ? role.includes(name) : role === name
}
