import type { NodeData, Position } from '../tree/node.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Chunk } from './chunk.ts'
import { edgesOf, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** Gives the place from one offset to just before another. */
export type Locate = (from: number, to: number) => Position

/** What typewritten text marks as strong. */
const strong =
  /\*\*(?=\S)[^*]{1,300}(?<=\S)\*\*|(?<![\p{L}\p{N}_])__(?=\S)[^_]{1,300}(?<=\S)__(?![\p{L}\p{N}_])/gu

/** The text of a piece as phrasing content, with its place; nothing for an empty piece. */
export function toPhrasing(piece: Piece, locate: Locate, tidy = true): PhrasingContent[] {
  const clean = tidy ? tidyPiece(piece) : piece
  const out: PhrasingContent[] = []
  let done = 0
  const add = (from: number, to: number): void => {
    const part = slicePiece(clean, from, to)
    if (part.text) out.push({ type: 'text', value: part.text, ...place(part, locate) })
  }
  for (const match of clean.text.includes('**') || clean.text.includes('__')
    ? clean.text.matchAll(strong)
    : []) {
    const from = match.index + 2
    const to = match.index + match[0].length - 2
    const part = slicePiece(clean, from, to)
    add(done, match.index)
    const children: PhrasingContent[] = [{ type: 'text', value: part.text, ...place(part, locate) }]
    out.push({ type: 'strong', children, ...place(part, locate) })
    done = to + 2
  }
  add(done, clean.text.length)
  return out
}

/** Where a piece stands in the source. */
export function place(piece: Piece, locate: Locate): { position: Position } {
  const { from, to } = edgesOf(piece)
  return { position: locate(from, to) }
}

/** From the first of some places to the last. */
export function span(positions: readonly Position[]): Position {
  return { start: positions[0]!.start, end: positions.at(-1)!.end }
}

/** A chunk's place, and what was guessed about it. */
export function extras(chunk: Chunk, locate: Locate): { position: Position; data?: NodeData } {
  const { confidence, alternatives, lines } = chunk
  const contiguous = lines.length === 1 || lines.at(-1)! - lines[0]! === lines.length - 1
  if (contiguous && confidence >= 1) return place(chunk, locate)
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
