import {
  type Draft,
  type Dropped,
  fail,
  inform,
  type ReadContext,
  warn,
} from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { type HeadingBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import { dropFurniture, type Furniture } from './drop-furniture.ts'
import { mostOf } from './extremes.ts'
import { findTitle, headingConfidence, setLevels } from './find-headings.ts'
import { formBlocks } from './form-blocks.ts'
import { wordsOf } from './gluing.ts'
import { joinBlocks } from './join-blocks.ts'
import { markDotted } from './mark-dotted.ts'
import { type Body, measureBody } from './measure-body.ts'
import { openPdf } from './open-pdf.ts'
import { orderColumns } from './order-columns.ts'
import { type Item, type Line, letterCount, type PdfPage } from './page.ts'
import { readPage } from './read-page.ts'
import { readTags, tagsCover } from './read-tags.ts'
import { placeOf, toDraftBlocks } from './to-draft.ts'
import { type Counter, toLines } from './to-lines.ts'
import { mainSize, toRows, toSegments } from './to-rows.ts'

/** Pages a file may have. */
const mostPages = 2_000
/** Pieces of text a page may have; a page of small print has some hundreds. */
const mostItems = 10_000
/** Below this the editor is told of the guess. */
const unsure = 0.65
const start = { line: 1, column: 1 }

/** What a PDF file holds, as far as this reader goes. */
interface Content {
  pages: PdfPage[]
  title: string | undefined
  lang: string | undefined
}

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
  const dropped: Dropped[] = []
  const counter: Counter = { line: 0, column: 0 }
  const tagged = tagsCover(pages)
  const parts = pages.map((page) => {
    const own = furniture.filter((one) => one.page === page.number)
    addDropped(
      dropped,
      own.filter((one) => one.top),
      counter,
    )
    const part = tagged ? readTags(page, counter) : { blocks: [], rest: page.items }
    const lines = layOut({ ...page, items: part.rest }, counter)
    addDropped(
      dropped,
      own.filter((one) => !one.top),
      counter,
    )
    return { blocks: part.blocks, lines }
  })
  const lines = parts.flatMap((part) => [
    ...part.blocks.flatMap((block) => block.lines),
    ...part.lines,
  ])
  const body = measureBody(lines)
  let blocks = tagged
    ? parts.flatMap((part) => [...part.blocks, ...formBlocks(part.lines, body)])
    : formBlocks(
        parts.flatMap((part) => part.lines),
        body,
      )
  if (tagged && !blocks.some((block) => block.role === 'heading'))
    blocks = guessHeadings(blocks, body)
  if (tagged) blocks = promoteTitle(blocks, body)
  blocks = joinBlocks(blocks)
  const title =
    tagged && blocks.some((block) => block.role === 'heading' && block.level === 1)
      ? undefined
      : findTitle(blocks, content.title)
  blocks = setLevels(blocks, title)
  report(blocks, file)
  const draft: Draft = {
    meta: {},
    format: 'pdf',
    blocks: toDraftBlocks(blocks, wordsOf(lines.map((line) => line.text))),
    dropped,
  }
  const declared = content.title
  if (!blocks.some((block) => block.role === 'heading' && block.level === 1) && declared) {
    if (sameText(lines.map((line) => line.text).join(' ')).includes(sameText(declared)))
      draft.title = declared
  }
  if (content.lang) draft.lang = content.lang
  return draft
}

function sameText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

async function readContent(file: VFile, context: ReadContext): Promise<Content> {
  const content = await openPdf(file, context.limits ?? {}, async (document, library) => {
    if (document.numPages > mostPages) {
      fail(file, {
        ruleId: 'pdf-too-many-pages',
        reason: `The PDF file has ${document.numPages} pages, the limit is ${mostPages}`,
        note: 'Split it into one file for each document.',
        place: start,
      })
    }
    const { info = {} } = await document.getMetadata()
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number), number, library)
      if (page.items.length > mostItems) {
        fail(file, {
          ruleId: 'pdf-too-complex',
          reason: `Page ${number} is written in ${page.items.length} pieces, the limit is ${mostItems}`,
          note: 'Print the file to a new PDF file, or save its text from a PDF viewer.',
          place: start,
        })
      }
      pages.push(page)
    }
    const [title, lang] = [info.Title, info.Language].map((value) =>
      typeof value === 'string' && value.trim() ? value.trim() : undefined,
    )
    return {
      pages,
      title,
      lang: lang && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(lang) ? lang : undefined,
    }
  })
  const letters = content.pages.reduce((sum, page) => sum + letterCount(page.items), 0)
  if (letters === 0) {
    fail(file, {
      ruleId: 'pdf-no-text',
      reason: 'The PDF file holds pictures of pages and no text',
      note: 'Run text recognition (OCR) over it first, for example `ocrmypdf in.pdf out.pdf`, and give the result.',
      place: start,
    })
  }
  checkLetters(content.pages, letters, file)
  return content
}

/** Fonts may show letters without saying which they are. */
function checkLetters(pages: readonly PdfPage[], letters: number, file: VFile): void {
  const unknown = pages
    .flatMap((page) => page.items)
    .reduce((sum, { text }) => sum + (text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0), 0)
  if (unknown * 5 < letters) return
  warn(file, {
    ruleId: 'pdf-letters-unknown',
    reason: 'The fonts of the PDF file do not say which letters they show',
    note: 'Check the text. Running text recognition (OCR) over the file, or its original document, gives better text.',
    place: start,
  })
}

/** The lines of a page in reading order; text along another direction comes last. */
function layOut(page: PdfPage, counter: Counter): Line[] {
  const upright = page.items.filter((item) => !item.turned)
  const segments = toRows(upright).flatMap(toSegments)
  const flows = orderColumns(segments, mainSize(upright))
  const lines = flows.flatMap((flow) => toLines(flow, page.number, counter))
  const turned = page.items.filter((item) => item.turned)
  const rest = turned.flatMap((item: Item) =>
    toLines(toSegments({ y: item.y, items: [item] }), page.number, counter),
  )
  return [...markDotted(lines, page.dots), ...rest]
}

function addDropped(dropped: Dropped[], furniture: readonly Furniture[], counter: Counter): void {
  for (const { text, reason, confidence } of furniture) {
    const line = ++counter.line
    const position = { start: { line, column: 1 }, end: { line, column: text.length + 1 } }
    dropped.push({ type: 'dropped', line, text, reason, position, data: { confidence } })
  }
}

/** Word processors tag a title as a paragraph: it is larger than all headings and stands before them. */
function promoteTitle(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  const at = blocks.findIndex((block) => block.role === 'heading')
  if (blocks.some((block) => block.role === 'heading' && block.level === 1)) return [...blocks]
  const headings = blocks.filter((block) => block.role === 'heading')
  const largest = mostOf(headings.map(({ lines }) => lines[0]!.size))
  const title = blocks.slice(0, Math.max(0, at)).find((block) => {
    const confidence =
      block.role === 'paragraph' &&
      headingConfidence(block.lines, body, { before: true, after: true })
    return confidence && confidence >= unsure && block.lines[0]!.size > largest * 1.02
  })
  return blocks.map((block) =>
    block === title ? { role: 'heading', lines: block.lines, level: 1, confidence: 0.95 } : block,
  )
}

/** Files whose tags know no headings have them as paragraphs that only look like headings. */
function guessHeadings(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  return blocks.map((block, index): PdfBlock => {
    if (block.role !== 'paragraph' || block.lines.length > 3 || index === blocks.length - 1)
      return block
    const confidence = headingConfidence(block.lines, body, { before: true, after: true })
    return confidence >= unsure ? { role: 'heading', lines: block.lines, confidence } : block
  })
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
