import { pointAt } from '../source/point-at.ts'
import type { Point } from '../tree/node.ts'

/** The two parts of a Markdown file. */
export interface MarkdownParts {
  /** What stands between the fences, and the offset it starts at. */
  frontMatter?: { yaml: string; offset: number } | undefined
  /** The Markdown below, without a byte-order mark, and where it starts. */
  body: string
  start: Point
}

/**
 * Parts front matter from Markdown. Front matter stands between two lines of `---` alone, the first being the
 * first line of the file; anything else is Markdown, where `---` is a break.
 */
export function splitFrontMatter(text: string): MarkdownParts {
  const open = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/u.exec(text)
  if (open) {
    const offset = open[0].length
    const close = /^---[ \t]*(?:\r\n?|\n|$)/gmu
    close.lastIndex = offset
    const end = close.exec(text)
    if (end) {
      const from = end.index + end[0].length
      return {
        frontMatter: { yaml: text.slice(offset, end.index), offset },
        body: text.slice(from),
        start: pointAt(text, from),
      }
    }
  }
  const from = text.startsWith('\uFEFF') ? 1 : 0
  return { body: text.slice(from), start: pointAt(text, from) }
}
