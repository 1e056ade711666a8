import type { Block } from '../tree/block.ts'
import type { Position } from '../tree/node.ts'
import type { Draft, DraftHeading } from './draft.ts'

/** A section before it has an id and a type. */
export interface Outline {
  heading: DraftHeading | null
  depth: 2 | 3 | 4 | 5 | 6
  children: (Block | Outline)[]
}

/** Tells the two kinds of child apart: only a section not yet typed has `heading` beside `depth`. */
export function isOutline(child: Block | Outline): child is Outline {
  return !('type' in child)
}

/**
 * Makes a tree of sections from a flat run of headings and blocks. The topic's title is level 1, so sections
 * start at 2; a level that skips one is pulled up (WCAG 2.2 technique G141), and what is deeper than 6 stays at 6.
 */
export function nestSections(blocks: Draft['blocks']): Outline[] {
  const top: Outline[] = []
  const open: { outline: Outline; written: number }[] = []
  const current = (): Outline => {
    const last = open.at(-1)
    if (last) return last.outline
    const opening: Outline = { heading: null, depth: 2, children: [] }
    top.push(opening)
    open.push({ outline: opening, written: 99 })
    return opening
  }
  for (const block of blocks) {
    if (block.type !== 'heading') {
      current().children.push(block)
      continue
    }
    while (open.length > 0 && open.at(-1)!.written >= block.depth) open.pop()
    const parent = open.at(-1)?.outline
    const depth = Math.min(6, parent ? parent.depth + 1 : 2) as Outline['depth']
    const outline: Outline = { heading: block, depth, children: [] }
    if (parent) parent.children.push(outline)
    else top.push(outline)
    open.push({ outline, written: block.depth })
  }
  return top
}

/** The place from the first to the last of some nodes that have one, in the order of the source. */
export function spanOf(
  nodes: readonly { type?: string; position?: Position | undefined }[],
): Position | undefined {
  let span: Position | undefined
  for (const { type, position } of nodes) {
    if (!position) continue
    // A note at the end may stand where its mark does, before the section.
    const note = span && type === 'footnoteDefinition'
    const start =
      span && (note || isBefore(span.start, position.start)) ? span.start : position.start
    const end = span && isBefore(position.end, span.end) ? span.end : position.end
    span = { start, end }
  }
  return span
}

/** Columns of print come in another order than they have in the source. */
const isBefore = (one: Position['start'], other: Position['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column)
