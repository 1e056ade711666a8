import {
  type Draft,
  type Dropped,
  type DroppedReason,
  inform,
  type PageBreak,
  type ReadContext,
  vocabularyOf,
} from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { findLetteredQuestions } from '../draft/find-lettered-questions.ts'
import { saysNo } from '../draft/signs.ts'
import { addAsides } from './add-asides.ts'
import { attachCaptions } from './attach-captions.ts'
import { type HeadingBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import { dropContents } from './drop-contents.ts'
import { dropFurniture, type Furniture } from './drop-furniture.ts'
import { dropWebParts } from './drop-web-parts.ts'
import { findTitle, setLevels } from './find-headings.ts'
import { formAsides } from './form-asides.ts'
import { formBlocks } from './form-blocks.ts'
import { joinBlocks } from './join-blocks.ts'
import { joinTables } from './join-tables.ts'
import { type Laid, layOut } from './lay-out.ts'
import { linkNotes } from './link-notes.ts'
import { measureBody } from './measure-body.ts'
import type { Line, PdfPage } from './page.ts'
import { promoteItems } from './promote-items.ts'
import { readContent } from './read-content.ts'
import { readTags, tagsCover } from './read-tags.ts'
import { reviewTags } from './review-tags.ts'
import { namesAddress, saysPrinted } from './says-printed.ts'
import { settleHeadings } from './settle-headings.ts'
import { settleSubtitle } from './settle-subtitle.ts'
import { placeOf, toDraftBlocks } from './to-draft.ts'
import type { Counter } from './to-line.ts'
import { mainSize } from './to-rows.ts'

/** Below this the editor is told of the guess. */
const unsure = 0.65

/**
 * Reads the text of a PDF file as far as the draft that `toTopic` takes. Positions count the lines of text in the
 * whole document in reading order, with column 1, as PDF files have no lines of their own.
 *
 * Throws the findings `pdf-no-text`, `pdf-encrypted`, `pdf-damaged`, `pdf-too-many-pages`, `pdf-too-complex`, `file-empty` and
 * `file-too-large`.
 */
export async function fromPdf(file: VFile, context: ReadContext = {}): Promise<Draft> {
  const content = await readContent(file, context)
  const { pages, furniture } = dropFurniture(content.pages)
  const tagged = tagsCover(pages)
  const { parts, dropped } = readPages(pages, furniture, tagged)
  const lines = parts.flatMap(linesOf)
  const recognised = pages.filter((page) => page.recognised).length * 2 > pages.length
  const body = measureBody(lines, recognised)
  const found = tagged
    ? reviewTags(
        parts.flatMap(({ blocks, laid }) => [...blocks, ...formBlocks(laid.lines, body)]),
        body,
      )
    : formBlocks(
        parts.flatMap(({ laid }) => laid.lines),
        body,
      )
  const leaders = new Set(
    furniture.flatMap(({ page, reason }) => (reason === 'toc-widget' ? [page] : [])),
  )
  const { blocks: tables, repeated } = joinTables(promoteItems(joinBlocks(found), body))
  const { blocks: whole, contents } = dropContents(attachCaptions(tables), leaders)
  for (const line of contents) dropped.push(toDropped(line.number, line.text, 'toc-widget', 0.9))
  for (const line of repeated) dropped.push(toDropped(line.number, line.text, 'running-title', 0.9))
  const title =
    tagged && whole.some((block) => block.role === 'heading' && block.level === 1)
      ? undefined
      : findTitle(
          whole,
          content.title,
          furniture.flatMap(({ reason, text }) => (reason === 'running-title' ? [text] : [])),
        )
  const levelled = settleSubtitle(setLevels(settleHeadings(whole, title), title))
  const asides = parts.flatMap(({ laid }) => formAsides(laid, body))
  const { blocks, notes } = linkNotes(addAsides(levelled, asides))
  report(blocks, file)
  const made = findLetteredQuestions(
    toDraftBlocks(blocks, {
      words: vocabularyOf(lines.map((line) => line.text)),
      notes,
      contrary: lines.some((line) => saysNo(line.text)),
    }),
  )
  const printed = furniture.some(({ text }) => saysPrinted(text) && namesAddress(text))
  const web = printed
    ? dropWebParts(
        made,
        furniture.map(({ text }) => text),
      )
    : { blocks: made, dropped: [] }
  dropped.push(...web.dropped)
  const draft: Draft = {
    meta: {},
    format: 'pdf',
    blocks: web.blocks,
    dropped: dropped.sort((one, other) => one.line - other.line),
    pages: pagesOf(lines),
  }
  const declared = content.title
  if (!blocks.some((block) => block.role === 'heading' && block.level === 1) && declared) {
    if (sameText(lines.map((line) => line.text).join(' ')).includes(sameText(declared)))
      draft.title = declared
  }
  if (content.lang) draft.lang = content.lang
  return draft
}

/** Where each page begins; none for a single page, to which nobody refers. Pages without text are not told. */
function pagesOf(lines: readonly Line[]): PageBreak[] {
  const first = new Map<number, number>()
  for (const { page, number } of lines)
    first.set(page, Math.min(number, first.get(page) ?? Number.POSITIVE_INFINITY))
  if (first.size < 2) return []
  return [...first].map(([page, line]) => ({ label: String(page), line }))
}

function sameText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

interface Part {
  /** What tags say. */
  blocks: PdfBlock[]
  laid: Laid
}

/** Reads the pages one after the other; what was left out of them is numbered with their lines. */
function readPages(
  pages: readonly PdfPage[],
  furniture: readonly Furniture[],
  tagged: boolean,
): { parts: Part[]; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const counter: Counter = { line: 0, column: 0 }
  const bodySize = mainSize(pages.flatMap((page) => page.items))
  const byPage = Map.groupBy(furniture, ({ page }) => page)
  const parts = pages.map((page): Part => {
    const own = byPage.get(page.number) ?? []
    addDropped(
      dropped,
      own.filter((one) => one.top),
      counter,
    )
    const { blocks, rest } = tagged ? readTags(page, counter) : { blocks: [], rest: page.items }
    const laid = layOut({ ...page, items: rest }, bodySize, counter)
    addDropped(
      dropped,
      own.filter((one) => !one.top),
      counter,
    )
    return { blocks, laid }
  })
  return { parts, dropped }
}

function linesOf({ blocks, laid: { lines, floats, feet, turned } }: Part): Line[] {
  const tables = lines.flatMap(({ table }) => table?.lines ?? [])
  const own = lines.filter(({ table }) => !table)
  return [
    ...blocks.flatMap((block) => block.lines),
    ...own,
    ...tables,
    ...floats.flat(),
    ...feet,
    ...turned,
  ]
}

function addDropped(dropped: Dropped[], furniture: readonly Furniture[], counter: Counter): void {
  for (const { text, reason, confidence } of furniture)
    dropped.push(toDropped(++counter.line, text, reason, confidence))
}

function toDropped(line: number, text: string, reason: DroppedReason, confidence: number): Dropped {
  const position = { start: { line, column: 1 }, end: { line, column: text.length + 1 } }
  return { type: 'dropped', line, text, reason, position, data: { confidence } }
}

function report(blocks: readonly PdfBlock[], file: VFile): void {
  const guessed = blocks.filter(
    (block): block is HeadingBlock => block.role === 'heading' && (block.confidence ?? 1) < unsure,
  )
  for (const { lines } of guessed) {
    const text = textOf(lines)
    inform(file, {
      ruleId: 'heading-uncertain',
      reason: `“${wordCount(text) > 12 ? `${text.slice(0, 60)}…` : text}” may be a heading or plain text`,
      note: 'Look at the page and correct the imported Markdown if the guess is wrong.',
      place: placeOf(lines).position,
    })
  }
}
