import { type Block, type PhrasingContent, toText } from '@plainleaf/content-model'

/**
 * The words of blocks in one line, for the meaning of a term. What ended its own line without a stop is parted from what follows: an
 * entry of a list by a semicolon, words above a list by a colon, anything else by a full stop.
 */
export function inOneLine(blocks: readonly Block[]): PhrasingContent[] {
  const lines = linesOf(blocks)
  return lines.flatMap(({ words, entry }, at): PhrasingContent[] => {
    const next = lines[at + 1]
    if (!next) return words
    const said = toText(words).trim()
    const mark = next.entry ? (entry ? ';' : ':') : '.'
    const stop = /[.!?…:;,،؛؟。]["”’»)\]]{0,3}$/u.test(said) ? '' : marked(mark, said)
    return [...words, { type: 'text', value: `${stop} ` }]
  })
}

/** In Arabic a semicolon is turned over. */
const marked = (mark: string, said: string): string =>
  mark === ';' && /\p{Script=Arabic}/u.test(said) ? '؛' : mark

interface Line {
  words: PhrasingContent[]
  /** It stands in a list or a table. */
  entry: boolean
}

function linesOf(blocks: readonly Block[], entry = false): Line[] {
  return blocks
    .flatMap((block): Line[] => {
      switch (block.type) {
        case 'paragraph':
          return [{ words: block.children, entry }]
        case 'list':
          return block.children.flatMap((item) => linesOf(item.children, true))
        case 'table':
          return block.children.flatMap(({ children }) =>
            children.map((cell) => ({ words: cell.children, entry: true })),
          )
        case 'blockquote':
          return linesOf(block.children, entry)
        case 'callout':
          return [{ words: block.title, entry }, ...linesOf(block.children, entry)]
        case 'footnoteDefinition':
        case 'thematicBreak':
          return []
        default:
          return [{ words: [{ type: 'text', value: toText(block) }], entry }]
      }
    })
    .filter(({ words }) => toText(words).trim() !== '')
}
