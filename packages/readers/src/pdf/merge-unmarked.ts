import { endsSentence, type ItemBlock, type PdfBlock, textOf } from './block.ts'

/**
 * Gives items without a bullet or number back to what they go on with: some programs tag each line of a list as an
 * item, and the rest of one behind the end of a page as another.
 */
export function mergeUnmarked(blocks: readonly PdfBlock[]): PdfBlock[] {
  const merged: PdfBlock[] = []
  // Lists of which no item is marked have their bullets drawn.
  const marked = new Set(
    blocks.flatMap((block) => (block.role === 'item' && !block.unmarked ? [listOf(block)] : [])),
  )
  for (const block of blocks) {
    const last = merged.at(-1)
    const open = last?.role === 'item' || last?.role === 'paragraph' ? last : undefined
    if (block.role !== 'item' || !block.unmarked || !open) {
      merged.push(block)
      continue
    }
    const text = textOf(block.lines)
    const small = /^[\p{Ll}(]/u.test(text)
    const cut = !endsSentence(textOf(open.lines)) && !/[;,]$/u.test(textOf(open.lines))
    const isListed =
      marked.has(listOf(block)) ||
      (open.role === 'item' &&
        open.lines.at(-1)!.page !== block.lines[0]!.page &&
        marked.has(listOf(open)))
    const goesOn = cut && (small ? isListed || open.role === 'paragraph' : isBroken(open))
    if (goesOn && open.lines.at(-1)!.text.length > 30)
      merged[merged.length - 1] = { ...open, lines: [...open.lines, ...block.lines] }
    else merged.push(block)
  }
  return merged
}

/** Lists are counted on each page anew. */
const listOf = ({ lines, list }: ItemBlock): string => `${lines[0]?.page} ${list}`

/** Whether a text ends with a word that none ends with. */
function isBroken({ lines }: PdfBlock): boolean {
  return /\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|de|da|do|dos|das|del|el|la|los|las|para|por|con|com|en|em|der|die|das|und|von|mit|für|le|les|des|du|pour|avec)$/iu.test(
    lines.at(-1)?.text ?? '',
  )
}
