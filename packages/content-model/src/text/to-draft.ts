import type { VFile } from 'vfile'
import type { Draft, DraftHeading } from '../draft/draft.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { SectionKind } from '../tree/section.ts'
import type { Dropped } from '../tree/topic.ts'
import { namedKind } from '../typing/type-kind.ts'
import { type Chunk, firstPages, isContent } from './chunk.ts'
import { closingSources } from './closing-sources.ts'
import { readImprint } from './find-imprint.ts'
import { isDisclaimer, isLabelled } from './is-disclaimer.ts'
import { isAllCaps } from './letter-case.ts'
import { edgesOf, type Piece, slicePiece, tidyPiece } from './piece.ts'
import { extras, type Locate, place, toPhrasing } from './place.ts'
import { reportDoubts } from './report-doubts.ts'
import { reportGuesses } from './report-guesses.ts'
import { reportNotes } from './report-notes.ts'
import { reportSecond } from './report-second.ts'
import { reportTables } from './report-tables.ts'
import { restoreCase } from './restore-case.ts'
import { toList } from './to-list.ts'
import { toTable } from './to-table.ts'

/** Said of anything, such as a remedy: a disclaimer only where the page ends. */
const disclaiming =
  /\b(?:(?:does|do|is|are|should|must|can) ?not (?:intended |meant |designed |be used )?(?:to |as |for )?(?:a )?(?:replace|substitute|replacement)|not (?:a|as a) substitute|for (?:general )?information(?:al)? (?:purposes )?only)\b/iu

/** Makes the draft of decided chunks: nested lists, tables, labels, headings, and what was left out. */
export function toDraft(chunks: readonly Chunk[], locate: Locate, file: VFile): Draft {
  const title = chunks.find((chunk) => chunk.role === 'title')
  const blocks: Draft['blocks'] = []
  const content = contentOf(chunks)
  let inFaq = false
  // The depth of questions.
  let asked = 3
  let listed = false
  let inDisclaimer = false
  const sources = closingSources(content)
  for (let index = 0; index < content.length; ) {
    const chunk = content[index]!
    if (index === sources && !listed) {
      const above = blocks.at(-1)
      if (above?.type === 'heading' && /^(?:end)?notes$/iu.test(content[index - 1]!.text))
        above.kind = 'references'
      else blocks.push(untitled('references', chunk, locate))
    }
    const run = runFrom(content, index)
    index += run.length
    if (chunk.role === 'item') blocks.push(toList(run, locate))
    else if (chunk.role === 'row') {
      const above = content[index - run.length - 1]
      blocks.push(toTable(run, locate, above?.captions ? above : undefined))
    } else if (chunk.captions && content[index]?.role === 'row') continue
    else if (chunk.role === 'code')
      blocks.push({ type: 'code', value: chunk.text, ...extras(chunk, locate) })
    else if (chunk.role === 'quote') {
      const paragraph = {
        type: 'paragraph' as const,
        children: toPhrasing(chunk, locate),
        position: place(chunk, locate),
      }
      blocks.push({ type: 'blockquote', children: [paragraph], ...extras(chunk, locate) })
    } else if (chunk.role === 'heading') {
      const opens = chunk.question === true && !inFaq
      const above = opens ? blocks.at(-1) : undefined
      // Questions right below a heading are what that names.
      if (above?.type === 'heading' && above.children.length > 0) {
        above.kind = 'faq'
        asked = Math.min(6, above.depth + 1)
      } else if (opens) {
        blocks.push(untitled('faq', chunk, locate))
        asked = 3
      }
      const level = chunk.level ?? 2
      const depth = (chunk.question ? Math.max(level, asked) : level) as 2
      const named = namedKind(chunk.text)
      listed = named === 'references'
      inDisclaimer = named === 'disclaimer'
      if (chunk.question || depth <= 2) inFaq = chunk.question === true || named === 'faq'
      blocks.push({
        type: 'heading',
        depth,
        children: toPhrasing(withoutColon(chunk), locate),
        ...extras(chunk, locate),
      })
    } else if (chunk.forced?.role === 'reference') {
      // A list below a heading of references is taken for one, whatever its entries look like.
      if (!listed) blocks.push(untitled('references', chunk, locate))
      listed = true
      blocks.push(toList([chunk], locate))
    } else {
      const disclaimer = disclaims(chunk, content[index], content.length - index)
      if (disclaimer && !inDisclaimer) blocks.push(untitled('disclaimer', chunk, locate))
      inDisclaimer ||= disclaimer
      blocks.push({
        type: 'paragraph',
        children: toLines(chunk, locate),
        ...extras(chunk, locate),
      })
    }
  }
  reportGuesses(chunks, locate, file)
  reportDoubts(chunks, locate, file)
  reportTables(chunks, locate, file)
  reportNotes(chunks, locate, file)
  reportSecond(chunks, locate, file)
  return {
    ...(title && {
      title: restoreCase(withoutStars(tidyPiece(title).text), () =>
        firstPages(content.filter(({ text }) => !isAllCaps(text.slice(0, 200)))),
      ),
    }),
    meta: readImprint(chunks),
    format: 'text',
    blocks,
    dropped: chunks.filter((chunk) => !isContent(chunk)).map((chunk) => toDropped(chunk, locate)),
  }
}

/** What is neither left out nor the title; what follows the head of a page that was left out begins that page. */
function contentOf(chunks: readonly Chunk[]): Chunk[] {
  let turned = false
  return chunks.flatMap((chunk) => {
    turned ||= chunk.pageBreak
    if (!isContent(chunk) || chunk.role === 'title') return []
    const own = turned && !chunk.pageBreak ? { ...chunk, pageBreak: true } : chunk
    turned = false
    return [own]
  })
}

/** The text of a paragraph; lines that stay lines, as those of an address, are its cells. */
function toLines(chunk: Chunk, locate: Locate): PhrasingContent[] {
  if (chunk.role !== 'settled' || !chunk.cells) return toPhrasing(chunk, locate)
  return chunk.cells.flatMap((line, at): PhrasingContent[] => {
    const words = toPhrasing(line, locate)
    if (at === 0) return words
    const from = edgesOf(chunk.cells![at - 1]!).to
    return [{ type: 'break', position: locate(from, Math.max(from, edgesOf(line).from)) }, ...words]
  })
}

/** A title that is strong from end to end; titles hold no marks. */
const withoutStars = (text: string): string =>
  /^(?:\*\*[^*]*\*\*|__[^_]*__)$/u.test(text) ? text.slice(2, -2).trim() : text

/** A section that the page sets apart without giving it a heading. */
function untitled(kind: SectionKind, chunk: Chunk, locate: Locate): DraftHeading {
  return { type: 'heading', depth: 2, children: [], kind, ...extras(chunk, locate) }
}

/** What a page says it is not: by its label, or by its words where the page ends. */
function disclaims(chunk: Chunk, next: Chunk | undefined, after: number): boolean {
  if (chunk.forced) return chunk.forced.role === 'disclaimer'
  if (after <= 3 && disclaiming.test(chunk.text)) return true
  if (!isDisclaimer(chunk.text)) return false
  // In the middle of a page it must not take with it what follows.
  return !next || next.role === 'heading' || isDisclaimer(next.text) || isLabelled(chunk.text)
}

/** A colon leads from a heading to its text on a flat page; as a heading it needs none. */
function withoutColon(chunk: Chunk): Piece {
  const piece = tidyPiece(chunk)
  return slicePiece(piece, 0, piece.text.replace(/[:：]$/u, '').trimEnd().length)
}

function runFrom(content: readonly Chunk[], from: number): Chunk[] {
  const first = content[from]!
  if (first.role !== 'item' && first.role !== 'row') return [first]
  let to = from + 1
  let last = first
  // The last item at the margin of the list.
  let outer = first
  // Where one item has more paragraphs, the last may have them too.
  let more = false
  while (to < content.length) {
    const next = content[to]!
    if (follows(first, last, next)) {
      last = next
      if (next.indent <= first.indent + 1) outer = next
    } else if (isMore(content, to, first, outer)) more = true
    else if (!leadsInside(content, to, outer) && !(more && isInset(next, last))) break
    to++
  }
  return content.slice(from, to)
}

/** So many lines below an item are looked at for the next. */
const most = 16

/** Whether a paragraph that stands further in is one more of the item before it, with whose list the text goes on below. */
function isMore(content: readonly Chunk[], index: number, first: Chunk, last: Chunk): boolean {
  if (first.role !== 'item' || first.forced || !isInset(content[index], last)) return false
  let at = index + 1
  while (at < index + most && (isInset(content[at], last) || isInner(content[at], last))) at++
  const next = content[at]
  if (!next?.marker || !follows(first, last, next)) return false
  return next.marker.kind === 'bullet' || next.marker.value === (last.marker?.value ?? 0) + 1
}

/** Whether a line below a number leads in items further in, and stands no further out than the words behind the number. */
function leadsInside(content: readonly Chunk[], index: number, item: Chunk): boolean {
  const own = content[index]!
  return (
    isOrdered(item) &&
    isInset(own, item) &&
    own.indent >= item.indent + item.marker!.length &&
    own.text.endsWith(':') &&
    isInner(content[index + 1], own)
  )
}

/** An item further in than a line. */
const isInner = (chunk: Chunk | undefined, above: Chunk): boolean =>
  chunk?.role === 'item' && !chunk.forced && chunk.indent > above.indent + 1

const isInset = (chunk: Chunk | undefined, item: Chunk): boolean =>
  chunk !== undefined &&
  (chunk.role === 'text' || chunk.role === 'settled') &&
  !chunk.marker &&
  !chunk.forced &&
  chunk.indent > item.indent + 1

function follows(first: Chunk, before: Chunk, next: Chunk): boolean {
  if (next.role !== first.role) return false
  if (first.role === 'row') return next.group === before.group && !next.header
  // Another kind of mark at the same margin begins another list.
  if (next.indent > first.indent + 1) return true
  const forced = before.forced || next.forced
  // What an editor calls an item goes on with a list whatever its mark.
  if (forced && isOrdered(first) === isOrdered(next))
    return !isOrdered(next) || next.marker?.value !== 1
  // The end of a page parts no list, though marks may have been put back on one side of it alone.
  if (!forced && next.indent === before.indent && !isMarked(before) && !isMarked(next))
    if (next.pageBreak || next.group === before.group) return true
  if (next.marker?.kind !== first.marker?.kind) return false
  if (!next.marker) return next.group === before.group
  if ((next.marker.checked === undefined) !== (first.marker?.checked === undefined)) return false
  return next.marker.kind === 'bullet' || next.marker.value > 1
}

/** Whether a mark is printed before an item. */
const isMarked = ({ marker }: Chunk): boolean => (marker?.length ?? 0) > 0

function isOrdered({ marker }: Chunk): boolean {
  return marker !== undefined && marker.kind !== 'bullet'
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
