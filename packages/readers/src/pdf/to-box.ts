import { type PdfBlock, textOf, wordCount } from './block.ts'

/** Characters up to which a table of one cell is a box. */
const longest = 800
/** Words with which boxes begin that are set off from the text: others may be sections of it. */
const opening =
  /^(?:warning|danger|caution|important|attention|stop|urgent|emergency|remember|note|please note|tips?|top tips?|hint|did you know|call (?:999|911|112))\b/iu

/** Whether a line begins as a box does that is set off from the text. */
export const opensBox = (text: string): boolean => opening.test(text.trim())

/** The content of a table of one cell: a call-out where it begins as one, else what it is. */
export function toBox(blocks: readonly PdfBlock[]): PdfBlock[] {
  const [first, ...rest] = blocks
  const length = blocks.reduce((sum, { lines }) => sum + textOf(lines).length, 0)
  if (first?.role !== 'paragraph' || length > longest || !opening.test(textOf(first.lines)))
    return [...blocks]
  if (blocks.some(({ role }) => role === 'heading' || role === 'table')) return [...blocks]
  const text = textOf(first.lines)
  const titled = rest.length > 0 && wordCount(text) <= 8 && !/[.;,]$/u.test(text)
  return [
    {
      role: 'callout',
      lines: blocks.flatMap(({ lines }) => lines),
      title: titled ? first.lines : [],
      blocks: titled ? rest : [...blocks],
    },
  ]
}
