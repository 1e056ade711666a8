import type { Position } from '@plainleaf/content-model'
import type { WordState } from './word-state.ts'

/** The text of a document, one paragraph a line, and where each line stands in it. */
export interface SourceText {
  text: string
  placeOf(line: number): Position
}

/** Notes have no line of their own and are not in it. */
export function createSource({ paragraphs, leftOut }: WordState): SourceText {
  const lines: string[] = []
  for (const { line, text } of paragraphs) lines[line - 1] ??= text
  for (const { line, text, reason } of leftOut)
    if (reason === 'toc-widget') lines[line - 1] ??= text
  const whole = Array.from(lines, (line) => line ?? '')
  const starts: number[] = []
  let offset = 0
  for (const line of whole) {
    starts.push(offset)
    offset += line.length + 1
  }
  return {
    text: whole.join('\n'),
    placeOf: (line) => {
      const length = whole[line - 1]?.length ?? 0
      const start = starts[line - 1] ?? 0
      return {
        start: { line, column: 1, offset: start },
        end: { line, column: length + 1, offset: start + length },
      }
    },
  }
}
