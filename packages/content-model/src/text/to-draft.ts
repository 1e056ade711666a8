import type { VFile } from 'vfile'
import type { Draft } from '../draft/draft.ts'
import { inform } from '../message/finding.ts'
import type { Block, List, ListItem, Table } from '../tree/block.ts'
import type { NodeData, Position } from '../tree/node.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Dropped } from '../tree/topic.ts'
import { type Chunk, isContent } from './chunk.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import { restoreCase } from './restore-case.ts'

/** Finds the line and column of an offset. */
export type Locate = (offset: number) => { line: number; column: number; offset: number }

const disclaimer = /^(?:(?:medical|legal|important)\s+)?(?:disclaimer|notice)\s*[:：.–—-]/iu
/** Below this the editor is told of the guess. */
const unsure = 0.6

/** Makes the draft of decided chunks: nested lists, tables, labels, headings, and what was left out. */
export function toDraft(chunks: readonly Chunk[], locate: Locate, file: VFile): Draft {
  const title = chunks.find((chunk) => chunk.role === 'title')
  const blocks: Draft['blocks'] = []
  const content = chunks.filter((chunk) => isContent(chunk) && chunk.role !== 'title')
  for (let index = 0; index < content.length; ) {
    const chunk = content[index]!
    const run = runFrom(content, index)
    index += run.length
    if (chunk.role === 'item') blocks.push(toList(run, locate))
    else if (chunk.role === 'row') blocks.push(toTable(run, locate))
    else if (chunk.role === 'code')
      blocks.push({ type: 'code', value: chunk.text, ...extras(chunk, locate) })
    else if (chunk.role === 'heading') {
      const depth = (chunk.level ?? 2) as 2
      blocks.push({
        type: 'heading',
        depth,
        children: toPhrasing(withoutColon(chunk), locate),
        ...extras(chunk, locate),
      })
    } else {
      if (disclaimer.test(chunk.text)) {
        blocks.push({
          type: 'heading',
          depth: 2,
          children: [],
          kind: 'disclaimer',
          ...extras(chunk, locate),
        })
      }
      blocks.push({
        type: 'paragraph',
        children: toPhrasing(chunk, locate),
        ...extras(chunk, locate),
      })
    }
  }
  for (const chunk of chunks) report(chunk, locate, file)
  return {
    ...(title && {
      title: restoreCase(tidyPiece(title).text, content.map((chunk) => chunk.text).join(' ')),
    }),
    meta: {},
    format: 'text',
    blocks,
    dropped: chunks.filter((chunk) => !isContent(chunk)).map((chunk) => toDropped(chunk, locate)),
  }
}

/** A colon leads from a heading to its text on a flat page; as a heading it needs none. */
function withoutColon(chunk: Chunk): Piece {
  const piece = tidyPiece(chunk)
  return slicePiece(piece, 0, piece.text.replace(/\s*[:：]$/u, '').length)
}

function runFrom(content: readonly Chunk[], from: number): Chunk[] {
  const first = content[from]!
  if (first.role !== 'item' && first.role !== 'row') return [first]
  let to = from + 1
  while (to < content.length && follows(first, content[to - 1]!, content[to]!)) to++
  return content.slice(from, to)
}

function follows(first: Chunk, before: Chunk, next: Chunk): boolean {
  if (next.role !== first.role) return false
  if (first.role === 'row') return next.group === before.group && !next.header
  // Another kind of mark at the same margin begins another list.
  if (next.indent > first.indent + 1) return true
  if (next.marker?.kind !== first.marker?.kind) return false
  if (!next.marker) return next.group === before.group
  return next.marker.kind === 'bullet' || next.marker.value > 1
}

function toList(run: readonly Chunk[], locate: Locate): List {
  const first = run[0]!
  const ordered = first.marker !== undefined && first.marker.kind !== 'bullet'
  const items: ListItem[] = []
  const labelled =
    run.filter((chunk) => labelLength(chunk.text) > 0).length >= Math.max(2, (run.length * 2) / 3)
  for (let index = 0; index < run.length; ) {
    const chunk = run[index]!
    let to = index + 1
    while (to < run.length && run[to]!.indent > chunk.indent + 1) to++
    const children: Block[] = [
      {
        type: 'paragraph',
        children: labelled ? toLabelled(chunk, locate) : toPhrasing(chunk, locate),
        ...place(chunk, locate),
      },
    ]
    if (to > index + 1) children.push(toList(run.slice(index + 1, to), locate))
    items.push({ type: 'listItem', children, ...extras(chunk, locate) })
    index = to
  }
  const value = first.marker?.value ?? 1
  return {
    type: 'list',
    ordered,
    ...(ordered && value !== 1 && { start: value }),
    children: items,
    position: span(run.map((chunk) => place(chunk, locate).position)),
  }
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
    { type: 'strong', children: toPhrasing(label, locate), ...place(label, locate) },
    ...toPhrasing(slicePiece(piece, length), locate, false),
  ]
}

function toTable(run: readonly Chunk[], locate: Locate): Table {
  return {
    type: 'table',
    headerRows: 1,
    headerColumns: 1,
    children: run.map((chunk) => ({
      type: 'tableRow',
      children: (chunk.cells ?? []).map((cell) => ({
        type: 'tableCell',
        children: toPhrasing(cell, locate),
        ...place(cell, locate),
      })),
      ...place(chunk, locate),
    })),
    position: span(run.map((chunk) => place(chunk, locate).position)),
    data: { confidence: Math.min(...run.map((chunk) => chunk.confidence)) },
  }
}

function toPhrasing(piece: Piece, locate: Locate, tidy = true): PhrasingContent[] {
  const clean = tidy ? tidyPiece(piece) : piece
  return clean.text === '' ? [] : [{ type: 'text', value: clean.text, ...place(clean, locate) }]
}

function toDropped(chunk: Chunk, locate: Locate): Dropped {
  return {
    type: 'dropped',
    line: chunk.lines[0]!,
    text: chunk.text,
    reason: chunk.reason ?? 'other',
    ...extras(chunk, locate),
  }
}

function place(piece: Piece, locate: Locate): { position: Position } {
  const from = piece.at[0] ?? 0
  const to = piece.at.at(-1) ?? from
  return { position: { start: locate(from), end: locate(to + 1) } }
}

function span(positions: readonly Position[]): Position {
  return { start: positions[0]!.start, end: positions.at(-1)!.end }
}

function extras(chunk: Chunk, locate: Locate): { position: Position; data?: NodeData } {
  const { confidence, alternatives, lines } = chunk
  const contiguous = lines.length === 1 || lines.at(-1)! - lines[0]! === lines.length - 1
  const data: NodeData = {
    ...(confidence < 1 && { confidence: Math.round(confidence * 100) / 100 }),
    ...(alternatives &&
      confidence < 1 && {
        alternatives: alternatives.map((role) => (role === 'text' ? 'paragraph' : role)),
      }),
    ...(!contiguous && { lines }),
  }
  return { ...place(chunk, locate), ...(Object.keys(data).length > 0 && { data }) }
}

function report(chunk: Chunk, locate: Locate, file: VFile): void {
  if (chunk.confidence >= unsure || chunk.role === 'text' || chunk.role === 'rule') return
  const name = {
    heading: 'a heading',
    item: 'a list item',
    row: 'a table row',
    dropped: 'page furniture',
    title: 'the title',
    code: 'code',
  }[chunk.role]
  inform(file, {
    ruleId: chunk.role === 'dropped' ? 'furniture-uncertain' : `${chunk.role}-uncertain`,
    reason: `Took this line for ${name}, but it could be a paragraph`,
    note: 'Compare it with the source; import the document to Markdown to settle it.',
    place: place(chunk, locate).position,
  })
}
