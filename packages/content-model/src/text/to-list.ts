import type { Block, List, ListItem } from '../tree/block.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Chunk } from './chunk.ts'
import { slicePiece, tidyPiece } from './piece.ts'
import { extras, type Locate, place, span, toPhrasing } from './place.ts'

/** Nobody nests lists so deep; items further in stay at the last level, so that no reader of the tree runs out of stack. */
const deepest = 50

/** Makes a list of a run of items; items further in become a list inside the item before them. */
export function toList(run: readonly Chunk[], locate: Locate, depth = 1): List {
  const first = run[0]!
  const ordered = first.marker !== undefined && first.marker.kind !== 'bullet'
  const items: ListItem[] = []
  const labelled =
    run.filter((chunk) => labelLength(chunk.text) > 0).length >= Math.max(2, (run.length * 2) / 3)
  for (let index = 0; index < run.length; ) {
    const chunk = run[index]!
    let to = index + 1
    while (depth < deepest && to < run.length && isInside(run, to, chunk.indent)) to++
    const words = labelled ? toLabelled(chunk, locate) : toPhrasing(chunk, locate)
    const { position, data } = extras(chunk, locate)
    const children: Block[] = [{ type: 'paragraph', children: words, position }]
    for (const part of partsOf(run.slice(index + 1, to)))
      children.push(
        part[0]!.role === 'item'
          ? toList(part, locate, depth + 1)
          : {
              type: 'paragraph',
              children: toPhrasing(part[0]!, locate),
              ...extras(part[0]!, locate),
            },
      )
    const checked = chunk.marker?.checked
    items.push({
      type: 'listItem',
      ...(checked !== undefined && { checked }),
      children,
      position,
      ...(data && { data }),
    })
    index = to
  }
  const value = first.marker?.value ?? 1
  return {
    type: 'list',
    ordered,
    ...(ordered && value !== 1 && { start: value }),
    children: items,
    position: span(run, locate),
  }
}

/**
 * Whether what stands below an item belongs to it: an item further in, or any paragraph, for no paragraph is an item of
 * its own. The margins of two columns or pages differ a little: an item without a mark behind a blank line has to stand
 * further in than that.
 */
function isInside(run: readonly Chunk[], at: number, indent: number): boolean {
  const { role, marker, lines, indent: own } = run[at]!
  if (role !== 'item') return true
  const apart = !marker && lines[0] !== run[at - 1]!.lines.at(-1)! + 1
  return own > indent + (apart ? 3 : 1)
}

/** What stands below an item, in order: runs of items, and its other paragraphs each by itself. */
function partsOf(below: readonly Chunk[]): Chunk[][] {
  const parts: Chunk[][] = []
  for (const chunk of below) {
    const open = parts.at(-1)
    if (chunk.role === 'item' && open?.[0]?.role === 'item') open.push(chunk)
    else parts.push([chunk])
  }
  return parts
}

/** Length of the label in `Label: text`, colon included, or 0. */
function labelLength(text: string): number {
  return /^[^.:!?]{2,70}:(?=\s\S)/u.exec(text)?.[0].length ?? 0
}

function toLabelled(chunk: Chunk, locate: Locate): PhrasingContent[] {
  const piece = tidyPiece(chunk)
  const length = labelLength(piece.text)
  if (length === 0) return toPhrasing(piece, locate)
  const label = slicePiece(piece, 0, length)
  return [
    { type: 'strong', children: toPhrasing(label, locate), position: place(label, locate) },
    ...toPhrasing(slicePiece(piece, length), locate, false),
  ]
}
