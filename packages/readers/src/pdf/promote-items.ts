import { type HeadingBlock, type ItemBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import type { Body } from './measure-body.ts'
import type { Line } from './page.ts'

/** Words of a bold item from which it is a sentence and no heading. */
const mostWords = 22
const mostAsked = 32
/** Bold items with letters from which they are headings and no list. */
const leastLettered = 3

/**
 * Makes headings of numbered items that are bold and have text below them, where a document numbers its sections so:
 * one of the row is a question or a heading already, or all have several paragraphs.
 */
export function promoteItems(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  if (body.bold) return [...blocks]
  const alike = blocks.filter(
    (block): block is HeadingBlock =>
      block.role === 'heading' && /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s/u.test(textOf(block.lines)),
  )
  const numbered = alike.length > 0
  const titles = blocks.filter(
    (block, index): block is ItemBlock =>
      isTitle(block) && hasText(blocks, index, alike.length > 1) && !listed(blocks, index),
  )
  const asked = titles.some(({ lines }) => /\?["”]?$/u.test(textOf(lines)))
  const long = titles.every((block) => block.more.length > 1 || followers(blocks, block) > 1)
  const lettered = titles.filter(isLettered)
  const labels = lettered.length >= leastLettered && lettered.every(isLabel)
  if (!(numbered && titles.length > 0) && (titles.length < 2 || !(asked || long || labels)))
    return [...blocks]
  const found = new Set<PdfBlock>(titles)
  return blocks.flatMap((block): PdfBlock[] => {
    if (block.role !== 'item' || !found.has(block)) return [block]
    if (isLettered(block) && !labels && !long) return [block]
    const { label = [], lines, more } = block
    const level = alike.find(
      (other) => depthOf(other.lines) === depthOf([...label, ...lines]),
    )?.level
    return [
      {
        role: 'heading',
        lines: [...label, ...lines],
        confidence: 0.75,
        ...(level !== undefined && { level }),
      },
      ...more.map((own): PdfBlock => ({ role: 'paragraph', lines: own })),
    ]
  })
}

function isTitle(block: PdfBlock): block is ItemBlock {
  return (
    block.role === 'item' &&
    (block.marker.ordered || isLettered(block)) &&
    block.lines.length <= 3 &&
    block.lines.every(({ bold }) => bold) &&
    wordCount(textOf(block.lines)) <= (/\?$/u.test(textOf(block.lines)) ? mostAsked : mostWords)
  )
}

/** Whether the letter, the Roman number or the number of a section stands before the words of an item. */
function isLettered({ lines, marker }: ItemBlock): boolean {
  return (
    !marker.ordered &&
    marker.length === 0 &&
    /^(?:\p{L}|[ivx]{1,5}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s/u.test(textOf(lines))
  )
}

function isLabel({ lines }: ItemBlock): boolean {
  const text = textOf(lines)
  return wordCount(text) <= 11 && !/[.:;,]$/u.test(text)
}

/** How many numbers stand before a heading: 2 for `4.1`. */
function depthOf(lines: readonly Line[]): number {
  return /^\d{1,2}(?:\.\d{1,2}){0,3}/u.exec(textOf(lines))?.[0].split('.').length ?? 0
}

/** Whether text or another list follows before the next item of its own kind. */
function hasText(blocks: readonly PdfBlock[], index: number, headed: boolean): boolean {
  const block = blocks[index]!
  const next = blocks[index + 1]
  if (block.role !== 'item') return false
  if (block.more.length > 0) return true
  if (next === undefined) return false
  // The first heading below a chapter may follow at once.
  if (next.role === 'heading') return headed
  return next.role !== 'item' || !isTitle(next)
}

/** Whether an item of its kind stands right before it: the last of a list may have text below it too. */
function listed(blocks: readonly PdfBlock[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]!]
  return (
    before?.role === 'item' &&
    block.role === 'item' &&
    before.more.length === 0 &&
    isTitle(before) &&
    isLettered(before) === isLettered(block) &&
    depthOf([...(before.label ?? []), ...before.lines]) ===
      depthOf([...(block.label ?? []), ...block.lines])
  )
}

/** Blocks between an item and the next that is bold. */
function followers(blocks: readonly PdfBlock[], block: PdfBlock): number {
  const at = blocks.indexOf(block)
  let to = at + 1
  while (blocks[to] && !isTitle(blocks[to]!) && blocks[to]!.role !== 'heading') to++
  return to - at - 1
}
