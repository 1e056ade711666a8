import type { Position, Topic } from '@plainleaf/content-model'
import { type TextBlock, words } from '@plainleaf/language'
import { positionOf } from './position-of.ts'
import { type ReadSentence, readSentences } from './read-sentences.ts'
import { sliceRuns, textOf } from './run.ts'
import type { SourceSentence } from './sentences-of.ts'

/** A sentence of a topic, and how to find its parts in the document. */
export interface PlacedSentence extends SourceSentence {
  /** Whether it is the first of its paragraph, item or cell. */
  opens: boolean
  /** What is set in italics or as code: titles, species, words as words. */
  set: string[]
  /** Where the characters of `text` from `start` to `end` stand, as exactly as the tree knows. */
  placeOf(start: number, end: number): Position | undefined
}

/**
 * The sentences of a topic that are running text, in reading order. Lists of references and cells of tables that are no
 * sentences are left out, as headings are: they are looked up, not read.
 */
export function placedSentences(topic: Topic): PlacedSentence[] {
  return readSentences(topic).filter(isRead).map(placed)
}

/** Sentences as blocks for `readability`: those of a list item are one block of a list. */
export function toTextBlocks(
  sentences: readonly Pick<PlacedSentence, 'text' | 'block' | 'opens'>[],
): TextBlock[] {
  const blocks: { kind: TextBlock['kind']; sentences: string[] }[] = []
  for (const { text, block, opens } of sentences) {
    const last = blocks.at(-1)
    if (last && !opens) last.sentences.push(text)
    else blocks.push({ kind: block === 'list item' ? 'item' : 'paragraph', sentences: [text] })
  }
  return blocks
}

function isRead({ of, block, runs }: ReadSentence): boolean {
  if (of.kind === 'references') return false
  if (block !== 'table cell') return true
  const text = textOf(runs).trimEnd()
  return words(text).length > 2 && /[.!?]["'”’)\]]{0,3}$/u.test(text)
}

function placed(one: ReadSentence): PlacedSentence {
  const { id, section, text, position, block, runs, passage, inPassage } = one
  return {
    id,
    section,
    text,
    ...(position && { position }),
    block,
    opens: inPassage === 0,
    set: runs
      .filter(({ node, marks }) => node?.type === 'inlineCode' || marks.some(isEmphasis))
      .map((run) => run.text),
    placeOf: (start, end) => positionOf(sliceRuns(runs, start, end), passage.position),
  }
}

function isEmphasis({ type }: { type: string }): boolean {
  return type === 'emphasis'
}
