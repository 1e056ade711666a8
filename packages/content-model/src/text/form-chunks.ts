import { type Chunk, endsSentence } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import type { Wrap } from './detect-wrap.ts'
import { joinPieces, slicePiece, tidyPiece } from './piece.ts'
import { readFence } from './read-fence.ts'
import { type Marker, readMarker } from './read-marker.ts'

/**
 * Makes logical lines: each marked line starts one; other lines join the one before only where measuring says
 * that the break was made to fit a width, or where they hang below a marker.
 */
export function formChunks(lines: readonly Line[], wrap: Wrap): Chunk[] {
  const vocabulary = new Set(
    lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}]+/gu) ?? []),
  )
  const chunks: Chunk[] = []
  let group = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (!line.text) {
      group++
      continue
    }
    const fence = readFence(lines, index)
    if (fence) {
      chunks.push({
        ...start(line, group),
        ...fence.piece,
        role: 'code',
        lines: fence.lines,
        confidence: fence.confidence,
      })
      index += fence.lines.length - 1
      continue
    }
    const last = chunks.at(-1)
    const before = lines[index - 1]
    const marker = readMarker(line.text)
    const open =
      last && last.group === group && last.role === 'text' && before?.text ? last : undefined
    if (open && before && !marker && joins(open, before, line, wrap)) {
      const { glue, cut } = gluing(open.text, line.text, vocabulary)
      const head = cut ? slicePiece(open, 0, open.text.length - cut) : open
      Object.assign(open, joinPieces(head, line, glue))
      open.lines.push(line.number)
      continue
    }
    chunks.push(start(line, group, marker))
  }
  return chunks.map((chunk) => (chunk.role === 'code' ? chunk : { ...chunk, ...strip(chunk) }))
}

function start(line: Line, group: number, marker?: Marker | null): Chunk {
  return {
    role: 'text',
    text: line.text,
    at: line.at,
    lines: [line.number],
    indent: line.indent,
    group,
    pageBreak: line.pageBreak,
    confidence: 1,
    ...(marker && { marker }),
  }
}

/** Only headings and paragraphs lose the spaces that show columns; rows are told apart later by the same spaces. */
function strip(chunk: Chunk): { text: string; at: readonly number[] } {
  return /\t|\S {2,}\S|\|/u.test(chunk.text) ? chunk : tidyPiece(chunk)
}

function joins(open: Chunk, before: Line, line: Line, wrap: Wrap): boolean {
  const { marker } = open
  if (marker) {
    const hangs = line.indent > open.indent && line.indent <= open.indent + marker.length + 4
    if (hangs && (wrap.wrapped || line.indent >= open.indent + 2)) return true
    if (line.indent < open.indent) return false
  }
  if (!wrap.wrapped) return false
  // A line further out or in than the paragraph begins something else, but for a first-line indent.
  if (
    !marker &&
    line.indent !== before.indent &&
    !(open.lines.length === 1 && Math.abs(line.indent - before.indent) <= 5)
  ) {
    return false
  }
  if (wrap.forced(before, line)) return true
  return (
    /^\p{Ll}/u.test(line.text) &&
    !endsSentence(before.text) &&
    !/[:;,]$/u.test(before.text) &&
    !marker
  )
}

/**
 * How two lines of one paragraph join. A hyphen at the line end goes when the whole word occurs elsewhere in the
 * document, and stays when only the hyphenated one could be meant.
 */
export function gluing(
  one: string,
  other: string,
  vocabulary: ReadonlySet<string>,
): { glue: string; cut: number } {
  const end = one.slice(-80)
  const head = /(?<!\p{L})(\p{L}+)[-‐]$/u.exec(end)?.[1]
  const tail = /^\p{Ll}+/u.exec(other)?.[0]
  if (!head || !tail)
    return {
      glue: /[-–—/]$/u.test(one) && /\S[-–—/]$/u.test(one) && !/\s[-–—]$/u.test(one) ? '' : ' ',
      cut: 0,
    }
  return { glue: '', cut: vocabulary.has((head + tail).toLowerCase()) ? 1 : 0 }
}
