import type { Chunk } from '../text/chunk.ts'
import type { Line } from '../text/clean-lines.ts'
import { joinCode } from '../text/join-code.ts'
import { isSign } from '../text/keep-signs.ts'
import { type Piece, slicePiece, tidyPiece } from '../text/piece.ts'
import { type Marker, readMarker } from '../text/read-marker.ts'
import type { ForcedRole } from './forced-role.ts'

/** Gives a chunk the role that an editor wrote down. `lines` are those of the document. */
export function forceRole(chunk: Chunk, forced: ForcedRole, lines: readonly Line[]): Chunk {
  const { marker, alternatives: _, level: __, reason: ___, ...rest } = chunk
  // A copy, so that it also tells this chunk from every other one.
  const base: Chunk = { ...rest, confidence: 1, forced: { ...forced } }
  switch (forced.role) {
    case 'title':
      return { ...base, ...plainHeading(chunk), role: 'title', level: 1 }
    case 'heading':
      return { ...base, ...plainHeading(chunk), role: 'heading', level: forced.level }
    case 'drop':
      return { ...base, role: 'dropped', reason: forced.reason }
    case 'item':
      return { ...base, ...toItem(chunk, forced.ordered, lines), role: 'item' }
    case 'row':
      return { ...base, role: 'row' }
    case 'quote':
      return { ...base, ...without(/^(?:>\s?)+(?=\S)/u, chunk), role: 'quote' }
    case 'code': {
      const own = chunk.lines.flatMap((number) => lines[number - 1] ?? [])
      return { ...base, ...joinCode(own), role: 'code' }
    }
    case 'join':
      return { ...base, role: 'settled' }
    default:
      return { ...base, ...tidyPiece(chunk), role: 'settled' }
  }
}

/** Bullets, and the marks that formatters and writers of Markdown put around headings, are no part of their words. */
function plainHeading(chunk: Chunk): Piece {
  const { marker } = chunk
  const bullet = marker?.kind === 'bullet' && !/\p{L}/u.test(marker.glyph)
  const head = bullet ? slicePiece(chunk, marker.length) : chunk
  return tidyPiece(without(/(?<!\s)\s+[#*]{1,6}$/u, without(/^[#*]{1,6}\s+(?=\S)/u, head)))
}

/** Only marks that the list itself shows again go: a lettered mark stays with an item that is not ordered. */
function toItem(
  chunk: Chunk,
  ordered: boolean,
  lines: readonly Line[],
): Piece & Pick<Chunk, 'marker'> {
  const marker = chunk.marker ?? readMarker(chunk.text)
  const sign = marker !== null && isSign(marker, lines)
  const counts = marker !== null && ['number', 'letter', 'roman'].includes(marker.kind)
  const strips =
    marker &&
    ((marker.kind === 'bullet' && !sign) || (counts && (ordered || marker.kind === 'number')))
  const piece = tidyPiece(strips ? slicePiece(chunk, marker.length) : chunk)
  if (ordered) return { ...piece, marker: counts ? { ...marker, length: 0 } : undefined }
  const checked = marker?.checked
  const bullet: Marker = { kind: 'bullet', value: 0, glyph: '•', length: 0 }
  return { ...piece, marker: checked === undefined ? bullet : { ...bullet, checked } }
}

function without(mark: RegExp, piece: Piece): Piece {
  const match = mark.exec(piece.text)
  if (!match) return piece
  const from = match.index === 0 ? match[0].length : 0
  return slicePiece(piece, from, from ? piece.text.length : match.index)
}
