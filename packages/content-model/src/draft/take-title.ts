import { toText } from '../tree/to-text.ts'
import type { Draft } from './draft.ts'

/** `Head-lice_2023` → `Head lice 2023`. */
export function humanise(stem: string): string {
  const words = stem.replace(/[-_.\s]+/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Compares titles as a reader would: without case, space and punctuation. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(one) === plain(other)
}

/** A title, the blocks without the heading that holds it, and whether the document itself has it. */
export interface TakenTitle {
  title: string
  blocks: Draft['blocks']
  own: boolean
}

/**
 * The title, and the blocks without the heading that holds it: the declared title, else the first heading of
 * depth 1, else the file's name.
 */
export function takeTitle(draft: Draft, stem: string): TakenTitle {
  const at = draft.blocks.findIndex((block) => block.type === 'heading' && block.depth === 1)
  const heading = draft.blocks[at]
  const text = heading?.type === 'heading' ? toText(heading.children).trim() : ''
  const declared = draft.title?.trim()
  if (text && (!declared || sameWords(declared, text))) {
    return {
      title: declared || text,
      blocks: draft.blocks.filter((_, index) => index !== at),
      own: true,
    }
  }
  return {
    title: declared || humanise(stem) || 'Untitled',
    blocks: draft.blocks,
    own: Boolean(declared),
  }
}
