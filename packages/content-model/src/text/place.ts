import type { NodeData, Position } from '../tree/node.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Chunk } from './chunk.ts'
import { edgesOf, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** Gives the place from one offset to just before another. */
export type Locate = (from: number, to: number) => Position

/** What typewritten text marks as strong, between two signs, and as emphasised, between single ones. */
const marked =
  /\*\*(?=\S)[^*]{1,300}(?<=\S)\*\*|(?<![\p{L}\p{N}_])__(?=\S)[^_]{1,300}(?<=\S)__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"‘'])[^*]{1,300}(?<=[^\s(])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_/.:-])_(?=[\p{L}\p{N}“"‘'])[^_]{1,300}(?<=[^\s(])_(?![\p{L}\p{N}_/-])/gu

/**
 * The text of a piece as phrasing content, with its place; nothing for an empty piece. Long documents hold little else,
 * so the arrays and objects made here have no room to spare.
 */
export function toPhrasing(piece: Piece, locate: Locate, tidy = true): PhrasingContent[] {
  const clean = tidy ? tidyPiece(piece) : piece
  if (!clean.text.includes('*') && !clean.text.includes('_')) return toText(clean, locate)
  const out: PhrasingContent[] = []
  let done = 0
  for (const match of clean.text.matchAll(marked)) {
    const to = match.index + match[0].length
    const strong = /^(?:\*\*|__)/u.test(match[0])
    const marks = strong ? 2 : 1
    const part = slicePiece(clean, match.index + marks, to - marks)
    out.push(...toText(slicePiece(clean, done, match.index), locate))
    const type = strong ? 'strong' : 'emphasis'
    out.push({ type, children: toText(part, locate), position: place(part, locate) })
    done = to
  }
  out.push(...toText(slicePiece(clean, done), locate))
  return out
}

function toText(piece: Piece, locate: Locate): PhrasingContent[] {
  return piece.text === ''
    ? []
    : [{ type: 'text', value: piece.text, position: place(piece, locate) }]
}

/** Where a piece stands in the source. */
export function place(piece: Piece, locate: Locate): Position {
  const { from, to } = coverOf(piece)
  return locate(from, to)
}

/** From the first to the last place that some pieces have, which columns of print may have in another order. */
export function span(pieces: readonly Piece[], locate: Locate): Position {
  let { from, to } = coverOf(pieces[0]!)
  for (const piece of pieces) {
    const own = coverOf(piece)
    from = Math.min(from, own.from)
    to = Math.max(to, own.to)
  }
  return locate(from, to)
}

/** The first offset of a piece and the one just after its last: a paragraph may go on at the top of the next column. */
function coverOf(piece: Piece): { from: number; to: number } {
  const edges = edgesOf(piece)
  if (typeof piece.at === 'number') return edges
  for (const run of piece.at) {
    edges.from = Math.min(edges.from, run.from)
    edges.to = Math.max(edges.to, run.to)
  }
  return edges
}

/** A chunk's place, and what was guessed about it. */
export function extras(chunk: Chunk, locate: Locate): { position: Position; data?: NodeData } {
  const { lines } = chunk
  const position = place(chunk, locate)
  const contiguous = lines.length === 1 || lines.at(-1)! - lines[0]! === lines.length - 1
  const guess = guessOf(chunk, locate)
  if (contiguous) return guess ? { position, data: guess } : { position }
  return { position, data: { ...guess, lines } }
}

/** Nodes of one document that were found in one way share what is said of it. */
const guesses = new WeakMap<Locate, Map<string | number, NodeData>>()

function guessOf({ confidence, alternatives }: Chunk, locate: Locate): NodeData | undefined {
  if (confidence >= 1) return undefined
  const own = guesses.get(locate) ?? new Map<string | number, NodeData>()
  guesses.set(locate, own)
  const rounded = Math.round(confidence * 100) / 100
  const key = alternatives ? `${rounded} ${alternatives.join(' ')}` : rounded
  const known = own.get(key)
  if (known) return known
  const names = alternatives?.map((role) => (role === 'text' ? 'paragraph' : role))
  const data: NodeData = { confidence: rounded, ...(names && { alternatives: names }) }
  own.set(key, data)
  return data
}
