import { namedKind } from '../typing/type-kind.ts'
import {
  type Chunk,
  contentBefore,
  endsSentence,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { leadsSmall } from './heads-block.ts'
import { isDisclaimer } from './is-disclaimer.ts'
import { keepSigns } from './keep-signs.ts'
import { isLabelled } from './label-runs.ts'
import { markBroken } from './mark-broken.ts'
import { markLabelRuns } from './mark-label-runs.ts'
import { markLabelled } from './mark-labelled.ts'
import { markLed } from './mark-led.ts'
import { isLowered, markLowered } from './mark-lowered.ts'
import { markParted } from './mark-parted.ts'
import { markSentences } from './mark-sentences.ts'
import { marksLists } from './marks-lists.ts'
import { isHalf } from './part-blocks.ts'
import { slicePiece, tidyPiece } from './piece.ts'
import { plain } from './plain.ts'
import type { Marker } from './read-marker.ts'

/** Decides which marked chunks are list items, and finds the lists that have no marks. */
export function findItems(chunks: readonly Chunk[], wrapped: boolean): Chunk[] {
  const signs = keepSigns(chunks)
  const marked = chunks.map((chunk, index): Chunk => {
    if (chunk.role !== 'text' || !chunk.marker) return chunk
    const { marker } = chunk
    if (marker.kind === 'reference') return chunk
    if (marker.kind !== 'bullet' && !hasSibling(chunks, index))
      return { ...chunk, marker: undefined }
    const weak = /^(?:--|[+–—→⇒-])$/u.test(marker.glyph) && !isInside(chunks, index)
    if (weak && !hasSibling(chunks, index) && !opensList(chunks, index)) {
      return { ...chunk, marker: undefined }
    }
    if (signs.has(chunk)) {
      const { checked: _, ...sign } = marker
      return { ...chunk, ...tidyPiece(chunk), marker: sign, role: 'item', confidence: 0.95 }
    }
    const piece = tidyPiece(slicePiece(chunk, marker.length))
    if (marker.lost)
      return { ...chunk, ...piece, role: 'item', confidence: 0.8, alternatives: ['text'] }
    return { ...chunk, ...piece, role: 'item', confidence: 0.95 }
  })
  const nested = countBackLinks(nestBullets(marked.flatMap(partItems)))
  const labelled = markLabelRuns(markLabelled(nested))
  const found = markUnmarked(markLed(markLowered(labelled), wrapped), wrapped)
  return markParted(wrapped ? markBroken(found) : markSentences(found))
}

/** Items that follow each other on one line, each behind the same bullet. */
function partItems(chunk: Chunk): Chunk[] {
  const glyph = chunk.role === 'item' ? chunk.marker?.glyph : undefined
  if (!glyph || !/^[•●▪◦‣∙·]$/u.test(glyph) || !chunk.text.includes(` ${glyph} `)) return [chunk]
  const pieces: Chunk[] = []
  let from = 0
  for (let at = chunk.text.indexOf(` ${glyph} `); ; at = chunk.text.indexOf(` ${glyph} `, from)) {
    const to = at < 0 ? chunk.text.length : at
    pieces.push({ ...chunk, ...tidyPiece(slicePiece(chunk, from, to)), confidence: 0.8 })
    if (at < 0) return pieces.filter(({ text }) => text !== '')
    from = to + glyph.length + 2
  }
}

/** The bullets of one word processor by their depth; saved as text they all stand at the margin. */
const depths: readonly RegExp[] = [/^[·•●*\uF0B7]$/u, /^o$/u, /^[▪■§\uF0A7]$/u]

/** Sets items further in whose bullet is that of a deeper list than the bullet of the item right above. */
function nestBullets(chunks: readonly Chunk[]): Chunk[] {
  let above: { depth: number; indent: number } | undefined
  return chunks.map((chunk): Chunk => {
    if (!isContent(chunk)) return chunk
    const { role, marker, indent } = chunk
    const depth = role === 'item' && marker ? depths.findIndex((one) => one.test(marker.glyph)) : -1
    const goesOn = above !== undefined && above.indent === indent && depth <= above.depth + 1
    above = depth === 0 || (depth > 0 && goesOn) ? { depth, indent } : undefined
    return above && depth > 0 ? { ...chunk, indent: indent + 4 * depth } : chunk
  })
}

/** Notes of a wiki have no numbers, but are cited by the ones they would have. */
function countBackLinks(chunks: readonly Chunk[]): Chunk[] {
  let value = 0
  return chunks.map((chunk): Chunk => {
    if (chunk.role !== 'item' || chunk.marker?.glyph !== '^') {
      if (isContent(chunk)) value = 0
      return chunk
    }
    value++
    return { ...chunk, marker: { ...chunk.marker, kind: 'number', value } }
  })
}

/** How far the next item of a list may be, in chunks: between may stand longer lists of another kind. */
const farthest = 1000

/** Whether a neighbour has the same kind of mark, with the next or previous number where it counts. */
function hasSibling(chunks: readonly Chunk[], index: number): boolean {
  const { marker, indent } = chunks[index]!
  const fits = (other: Marker | undefined, step: number): boolean =>
    other?.kind === marker?.kind &&
    (marker?.kind === 'bullet'
      ? other?.glyph === marker.glyph
      : other?.value === marker!.value + step)
  // What was one line each stood inside an item, whose lines lost their marks and their margin.
  const isBetween = (other: Chunk): boolean =>
    marker?.kind === 'number' && !other.marker && isOneLine(other, indent)
  const look = (step: 1 | -1): boolean => {
    let plain = 0
    const end = index + step * farthest
    for (let at = index + step; at !== end && chunks[at] && plain < 3; at += step) {
      const other = chunks[at]!
      if (!isContent(other)) continue
      if (other.marker && other.marker.kind !== 'reference') {
        if (fits(other.marker, step)) return true
        if (
          other.indent <= indent &&
          marker?.kind !== 'bullet' &&
          other.marker.kind === marker?.kind
        )
          return false
      } else plain += other.indent > indent + 1 || isBetween(other) ? 0.2 : 1
      // Items may have more paragraphs and what those lead in, further in; anything at the margin ends the list.
      if (!other.marker && other.indent <= indent && plain > 1) return false
    }
    return false
  }
  return look(1) || look(-1)
}

/** Whether a line stands alone at a margin and is short. */
const isOneLine = ({ role, lines, indent, text }: Chunk, margin: number): boolean =>
  role === 'text' && lines.length === 1 && indent === margin && wordCount(text, 13) <= 12

/** Whether a mark stands further in than that of the item right above it. */
function isInside(chunks: readonly Chunk[], index: number): boolean {
  const before = contentBefore(chunks, index)
  return before?.marker !== undefined && before.indent < chunks[index]!.indent
}

function opensList(chunks: readonly Chunk[], index: number): boolean {
  const before = contentBefore(chunks, index)
  return before !== undefined && endsInColon(before.text)
}

/**
 * Lists that lost their marks: two or more lines of one group, without blanks between them, that are no wrapped
 * paragraph and no table, below a line that ends with a colon or standing alone.
 */
function markUnmarked(chunks: readonly Chunk[], wrapped: boolean): Chunk[] {
  const out = [...chunks]
  const { marked, staysBare } = marksLists(chunks)
  const parted = !marked && blanksPartBlocks(chunks)
  for (let from = 0; from < out.length; ) {
    let to = from + 1
    const first = out[from]!
    while (
      to < out.length &&
      out[to]!.group === first.group &&
      plain(out[to]!) &&
      !startsAnew(out, to)
    )
      to++
    const lead =
      to - from >= 2 &&
      (first.role === 'heading' ||
        (plain(first) &&
          (endsInColon(first.text) ||
            (isHalf(first.text) && out.slice(from + 1, to).every((item) => isLowered(item))))))
    const start = lead || !plain(first) ? from + 1 : from
    // What leads in something below is no item.
    const end = to - start >= 2 && endsInColon(out[to - 1]!.text) ? to - 1 : to
    const items = out.slice(start, end)
    const before = items.length > 0 ? contentBefore(out, start) : undefined
    const ledIn =
      before !== undefined &&
      (endsInColon(before.text) ||
        (isHalf(before.text) &&
          (before.role === 'heading' || items.every((item) => isLowered(item)))) ||
        (plain(before) && before === out[start - 1] && leadsSmall(out, start - 1)))
    const asked =
      before?.role === 'heading' &&
      items.length >= 2 &&
      ((isQuestion(before.text) && areShort(items)) || items.every((item) => isLowered(item)))
    // Lines above all text are the names of a house, a title and the like.
    if ((items.length >= 2 && before) || (items.length === 1 && ledIn && lead)) {
      if (
        items.every(plain) &&
        !(marked && !ledIn && !asked && staysBare(items) && !arePoints(first, items)) &&
        ((parted && (ledIn || !wrapped)) ||
          (lead && arePoints(first, items)) ||
          itemLike(items, wrapped, ledIn || asked)) &&
        // Asked last, since it takes longest.
        !items.some(({ text }) => greets.test(text) || isDisclaimer(text))
      ) {
        for (let at = start; at < end; at++) {
          out[at] = {
            ...out[at]!,
            ...tidyPiece(out[at]!),
            role: 'item',
            confidence: ledIn ? 0.85 : 0.65,
            alternatives: ['text'],
          }
        }
      }
    }
    from = to
  }
  return out
}

/** How letters begin and end. */
const greets =
  /^(?:(?:many )?thanks|thank you|(?:kind |best |warm )?(?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely|(?:dear|hi|hello|liebe[r]?|chère?|cher|estimad[oa]) .{1,60}|mit freundlichen grüßen|cordialement|atentamente),?$/iu

/** Whether a line stands at a margin further out than the one above, or leads in lines that stand further in. */
function startsAnew(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]!
  const own = chunks[index]!
  const after = chunks[index + 1]
  if (own.indent < before.indent - 1) return true
  return endsInColon(own.text) && after?.group === own.group && after.indent > own.indent + 1
}

/** Whether the document sets its paragraphs apart by blank lines: then lines without blanks between are a list. */
function blanksPartBlocks(chunks: readonly Chunk[]): boolean {
  const sizes = new Map<number, number>()
  for (const chunk of chunks) {
    if (plain(chunk) || chunk.role === 'heading')
      sizes.set(chunk.group, (sizes.get(chunk.group) ?? 0) + 1)
  }
  const single = [...sizes.values()].filter((size) => size === 1).length
  return sizes.size >= 4 && single >= sizes.size * 0.6
}

/** A few words each, none of them a sentence: what answers a question in a list. */
const areShort = (items: readonly Chunk[]): boolean =>
  items.every(({ text }) => wordCount(text, 9) <= 8 && !endsSentence(text))

/** Below the name of key points stand points, a sentence or two each. */
function arePoints(heading: Chunk, items: readonly Chunk[]): boolean {
  return (
    namedKind(heading.text) === 'keyPoints' &&
    items.every(({ text }) => endsSentence(text) && wordCount(text, 31) <= 30)
  )
}

/** Whether a line goes on with the sentence that a long one above it began. */
function goesOn({ text }: Chunk, before: Chunk | undefined): boolean {
  return (
    before !== undefined &&
    /^\p{Ll}/u.test(text) &&
    /^\p{Lu}/u.test(before.text) &&
    before.text.length >= 40 &&
    /[\p{Ll},-]$/u.test(before.text)
  )
}

function itemLike(items: readonly Chunk[], wrapped: boolean, ledIn: boolean): boolean {
  const words = items.map((item) => wordCount(item.text))
  // A formatter that breaks lines may set paragraphs without blanks between them: those are no items.
  if (wrapped && items.length >= 3 && items.every(isLabelled)) return true
  if (wrapped)
    return ledIn && items.every((item, index) => words[index]! <= 16 && !endsSentence(item.text))
  if (words.some((count) => count === 0 || count > 90)) return false
  if (items.some((item, index) => goesOn(item, items[index - 1]))) return false
  const short = words.filter((count) => count <= 25).length / words.length
  const labelled = items.filter((item) => /^[^.:]{2,70}:\s/u.test(item.text)).length / items.length
  const open = items.filter((item) => !endsSentence(item.text)).length / items.length
  return labelled >= 0.6 || (short >= 0.6 && open >= 0.5) || short >= 0.8
}
