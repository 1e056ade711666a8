import { type ItemBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import type { Body } from './measure-body.ts'

/** Words of a bold item from which it is a sentence and no heading. */
const mostWords = 22
const mostAsked = 32

/**
 * Makes headings of numbered items that are bold and have text below them, where a document numbers its sections so:
 * one of the row is a question or a heading already, or all have several paragraphs.
 */
export function promoteItems(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  if (body.bold) return [...blocks]
  const titles = blocks.filter(
    (block, index): block is ItemBlock => isTitle(block) && hasText(blocks, index),
  )
  const numbered = blocks.some(
    (block) => block.role === 'heading' && /^\d{1,2}[.)]\s/u.test(textOf(block.lines)),
  )
  const asked = titles.some(({ lines }) => /\?["”]?$/u.test(textOf(lines)))
  const long = titles.every((block) => block.more.length > 1 || followers(blocks, block) > 1)
  if (titles.length < 2 || !(numbered || asked || long)) return [...blocks]
  const found = new Set<PdfBlock>(titles)
  return blocks.flatMap((block): PdfBlock[] => {
    if (block.role !== 'item' || !found.has(block)) return [block]
    const { label = [], lines, more } = block
    return [
      { role: 'heading', lines: [...label, ...lines], confidence: 0.75 },
      ...more.map((own): PdfBlock => ({ role: 'paragraph', lines: own })),
    ]
  })
}

function isTitle(block: PdfBlock): block is ItemBlock {
  return (
    block.role === 'item' &&
    block.marker.ordered &&
    block.lines.length <= 3 &&
    block.lines.every(({ bold }) => bold) &&
    wordCount(textOf(block.lines)) <= (/\?$/u.test(textOf(block.lines)) ? mostAsked : mostWords)
  )
}

/** Whether text or another list follows before the next item of its own kind. */
function hasText(blocks: readonly PdfBlock[], index: number): boolean {
  const block = blocks[index]!
  const next = blocks[index + 1]
  if (block.role !== 'item') return false
  if (block.more.length > 0) return true
  if (next === undefined || next.role === 'heading') return false
  return next.role !== 'item' || !isTitle(next)
}

/** Blocks between an item and the next that is bold. */
function followers(blocks: readonly PdfBlock[], block: PdfBlock): number {
  const at = blocks.indexOf(block)
  let to = at + 1
  while (blocks[to] && !isTitle(blocks[to]!) && blocks[to]!.role !== 'heading') to++
  return to - at - 1
}
