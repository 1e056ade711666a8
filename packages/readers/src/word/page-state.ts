import type { Position } from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { Role } from './decide-roles.ts'
import type { Paragraph } from './paragraph.ts'
import type { WordDocument } from './read-with-mammoth.ts'
import type { Marked, WordItem } from './word-item.ts'

/** What building the page of one document shares. */
export interface PageState extends Marked {
  file: VFile
  notes: WordDocument['notes']
  /** Markers of notes in the text, with the identifier of their note. */
  markers: Map<Element, { footnote: string }>
  /** Notes in the order they are referred to first: `footnote-2` → `1`. */
  noteIds: Map<string, string>
  /** Place of a paragraph by its number. */
  placeOf(line: number): Position
  /** Paragraph that is being built. */
  line: number
  /** Language of the document. */
  lang: string | undefined
  /** Whether some items have a sign that says no, so that those that say yes keep theirs. */
  contrary: boolean
  /** Builds blocks, for the cells of tables. */
  flow(items: readonly WordItem[], roleOf: (paragraph: Paragraph) => Role): Element[]
}

/** Makes an element that stands at a paragraph. */
export function make(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  position: Position,
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children,
    position: position as NonNullable<Element['position']>,
  }
}
