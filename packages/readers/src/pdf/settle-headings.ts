import { isContentsTitle } from '../draft/is-contents-title.ts'
import { type HeadingBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import { findFigureParts } from './find-figure-parts.ts'
import { isByline, isName } from './is-byline.ts'

/** Headings of one look with nothing between them from which they are labels of a drawing, or a list. */
const mostInRow = 3
/** Characters of a paragraph that a heading heads. */
const leastText = 120
/** Blocks behind a name among which its address stands. */
const reach = 6

/**
 * Looks at the headings of a whole document: a row of them that heads nothing, the names of authors and what stands
 * above the title are text, and the word `Chapter` with its number is a part of the heading below it.
 */
export function settleHeadings(
  blocks: readonly PdfBlock[],
  title: HeadingBlock | undefined,
): PdfBlock[] {
  const at = title ? blocks.indexOf(title) : -1
  const labels = new Set([...labelsOf(blocks, title), ...findFigureParts(blocks)])
  const settled = blocks.map((block, index): PdfBlock => {
    if (block.role === 'table' && labels.has(block))
      return { role: 'paragraph', lines: block.lines }
    if (block.role !== 'heading' || block === title) return block
    const above =
      index < at &&
      block.lines[0]!.page === title!.lines[0]!.page &&
      !blocks.slice(index + 1, at).some(isText)
    const guessed = block.level === undefined
    const named = guessed && namesAuthors(blocks, index, at)
    return above || labels.has(block) || named ? { role: 'paragraph', lines: block.lines } : block
  })
  return joinKickers(settled, title)
}

/** Whether a block is running text: what stands above the title with text below it is of another panel of a folded leaflet. */
const isText = ({ role, lines }: PdfBlock): boolean =>
  role === 'paragraph' && textOf(lines).length > leastText

function labelsOf(blocks: readonly PdfBlock[], title: HeadingBlock | undefined): Set<PdfBlock> {
  const labels = new Set<PdfBlock>()
  let run: HeadingBlock[] = []
  const close = (): void => {
    if (run.length >= mostInRow) for (const block of run) labels.add(block)
    run = []
  }
  for (const block of blocks) {
    const own =
      block.role === 'heading' &&
      block !== title &&
      block.level === undefined &&
      // Sections may be empty.
      !/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s/u.test(textOf(block.lines))
    if (own && (run.length === 0 || alike(run.at(-1)!, block))) run.push(block)
    else {
      close()
      if (own) run.push(block)
    }
  }
  close()
  return labels
}

function alike({ lines: [one] }: HeadingBlock, { lines: [other] }: HeadingBlock): boolean {
  return Math.abs(one!.size - other!.size) < one!.size * 0.04 && one!.bold === other!.bold
}

/** Whether a heading holds the names of authors: right below the title, or with an address below each. */
function namesAuthors(blocks: readonly PdfBlock[], index: number, title: number): boolean {
  const block = blocks[index]!
  const text = textOf(block.lines)
  if (block.lines[0]!.page > 3 || isContentsTitle(text)) return false
  if (title >= 0 && index - title <= 3 && index > title && isByline(text)) return true
  // A name with nothing below it heads nothing.
  if (index === title + 1 && isName(text) && blocks[index + 1]?.role === 'heading') return true
  if (!isName(text)) return false
  const next = blocks.slice(index + 1, index + 1 + reach)
  const end = next.findIndex(({ role }) => role === 'heading')
  const below = (end < 0 ? next : next.slice(0, end)).map(({ lines }) => textOf(lines)).join(' ')
  return below.length < 700 && /\S@\S/u.test(below)
}

/** `Chapter 2` above a larger heading becomes its start. */
function joinKickers(blocks: readonly PdfBlock[], title: HeadingBlock | undefined): PdfBlock[] {
  const joined: PdfBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const kicks =
      last?.role === 'heading' &&
      last !== title &&
      block.role === 'heading' &&
      block !== title &&
      last.level === undefined &&
      last.lines[0]!.size < block.lines[0]!.size &&
      wordCount(textOf(last.lines)) === 2 &&
      /^(?:chapter|part|section|annex|appendix|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\s+[\divxlc]+\.?$/iu.test(
        textOf(last.lines),
      )
    if (kicks) joined[joined.length - 1] = { ...block, lines: [...last.lines, ...block.lines] }
    else joined.push(block)
  }
  return joined
}
