import type { Element, ElementContent } from 'hast'
import { accessSummary } from './access-words.ts'
import type { Book } from './book.ts'
import { elementsIn } from './elements-in.ts'
import { mayMove } from './may-move.ts'

/** Schema.org accessibility metadata, name and value, in the order it is written. */
export type AccessibilityMetadata = [name: string, value: string][]

/** What the documents of a book hold, as far as claims about accessibility depend on it. */
export interface Tally {
  images: number
  /** Images with alternative text. */
  described: number
  tables: number
  /** Tables with header cells. */
  headed: number
  notes: number
  citations: number
  indexes: number
  /** Marks of pages of the printed source. */
  pages: number
}

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return {
    images: 0,
    described: 0,
    tables: 0,
    headed: 0,
    notes: 0,
    citations: 0,
    indexes: 0,
    pages: 0,
  }
}

/** Adds what a finished document holds. */
export function count(content: readonly ElementContent[], tally: Tally): void {
  for (const element of elementsIn(content)) {
    const { tagName, properties } = element
    if (tagName === 'img') {
      // What only adorns tells nothing that would have to be seen or described.
      if (isDecoration(properties.className)) continue
      tally.images += 1
      if (String(properties.alt ?? '').trim() !== '') tally.described += 1
    } else if (properties.dataCount !== undefined) {
      // A picture of a number, which is named by its label.
      tally.images += 1
      if (String(properties.ariaLabel ?? '').trim() !== '') tally.described += 1
    } else if (tagName === 'table') {
      tally.tables += 1
      if ([...elementsIn(element.children)].some(isHeader)) tally.headed += 1
    }
    if (properties.role === 'doc-noteref') tally.notes += 1
    else if (properties.role === 'doc-biblioref') tally.citations += 1
    else if (properties.role === 'doc-index') tally.indexes += 1
    else if (properties.role === 'doc-pagebreak') tally.pages += 1
  }
}

/**
 * What a book claims about its accessibility (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package), computed
 * from what it holds: a claim stands only where it is true of every document. Conformance to a standard is
 * not claimed here: that takes a person's judgement. The summary is in the book's language, or in English where we have no words in it.
 */
export function accessibilityOf(
  tally: Tally,
  { images, lang }: Pick<Book, 'images' | 'lang'>,
): AccessibilityMetadata {
  const allDescribed = tally.described === tally.images
  const moving = images.some(mayMove)
  const entry = (name: string, ...values: string[]): AccessibilityMetadata =>
    values.map((value) => [name, value])
  return [
    ...entry('accessMode', 'textual', ...(tally.images > 0 ? ['visual'] : [])),
    ...entry('accessModeSufficient', ...(allDescribed ? ['textual'] : ['textual,visual'])),
    ...entry(
      'accessibilityFeature',
      'ARIA',
      ...(tally.images > 0 && allDescribed ? ['alternativeText'] : []),
      'displayTransformability',
      ...(tally.indexes > 0 ? ['index'] : []),
      ...(tally.pages > 0 ? ['pageBreakMarkers', 'pageNavigation'] : []),
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      'unlocked',
    ),
    // What moves may flash; still pictures and text cannot.
    ...entry('accessibilityHazard', moving ? 'unknown' : 'none'),
    ...entry('accessibilitySummary', accessSummary(lang, tally) ?? summarise(tally)),
  ]
}

function summarise({
  tables,
  headed,
  images,
  described,
  notes,
  citations,
  indexes,
  pages,
}: Tally): string {
  const parts = [
    tables > 0 && `${share(tables, headed, 'table')} with header cells`,
    images > 0 && `${share(images, described, 'image')} described in words`,
    notes > 0 && `${number(notes, 'note')} with a way back to the text`,
    citations > 0 && `${number(citations, 'citation')} linked to the list of references and back`,
    indexes > 0 && 'an index of its topics',
    pages > 0 && `${number(pages, 'page')} of the printed source to go to`,
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

function isDecoration(className: unknown): boolean {
  return Array.isArray(className) && className.includes('decoration')
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'th'
}
