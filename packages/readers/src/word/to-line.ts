import type { ElementContent } from 'hast'
import { make, type PageState } from './page-state.ts'
import type { Marks, Segment } from './to-segments.ts'

const order: readonly (keyof Marks)[] = ['link', 'strong', 'em', 'del', 'raised']

/** Segments as nested elements: neighbours that are marked alike share one element. */
export function toLine(segments: readonly Segment[], state: PageState): ElementContent[] {
  return nest(settleSpace(segments), 0, state)
}

function nest(segments: readonly Segment[], depth: number, state: PageState): ElementContent[] {
  const mark = order[depth]
  const position = state.placeOf(state.line)
  if (mark === undefined) {
    return segments.map(
      ({ content }): ElementContent =>
        typeof content === 'string'
          ? { type: 'text', value: content, position: position as never }
          : content,
    )
  }
  return groups(segments, mark).flatMap((group) => {
    const children = nest(group, depth + 1, state)
    const value = group[0]!.marks[mark]
    if (!value) return children
    if (mark === 'link') return [make('a', { href: value }, children, position)]
    return [make(value, {}, children, position)]
  })
}

function groups(segments: readonly Segment[], mark: keyof Marks): Segment[][] {
  const out: Segment[][] = []
  for (const segment of segments) {
    const last = out.at(-1)
    if (last && last[0]!.marks[mark] === segment.marks[mark]) last.push(segment)
    else out.push([segment])
  }
  return out
}

/** White space takes the marks that the words on both sides of it share, so that it does not part them. */
function settleSpace(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, index) => {
    const before = segments[index - 1]
    const after = segments[index + 1]
    if (typeof segment.content !== 'string' || segment.content.trim() || !before || !after)
      return segment
    const marks = { ...segment.marks }
    for (const mark of order)
      if (before.marks[mark] === after.marks[mark]) marks[mark] = before.marks[mark]
    return { ...segment, marks }
  })
}

/** The same without one mark, where everything is marked so anyway. */
export function withoutMark(segments: readonly Segment[], mark: keyof Marks): Segment[] {
  return segments.map(({ content, marks }) => ({ content, marks: { ...marks, [mark]: '' } }))
}

/** The same without the first characters; white space before and behind them goes too. */
export function withoutStart(segments: readonly Segment[], characters: number): Segment[] {
  let left = characters
  let trimming = true
  return segments.map((segment) => {
    if (typeof segment.content !== 'string' || !trimming) return segment
    let { content } = segment
    content = content.replace(/^\s+/u, '')
    const taken = Math.min(left, content.length)
    left -= taken
    content = content.slice(taken)
    if (left === 0) {
      content = content.replace(/^\s+/u, '')
      if (content) trimming = false
    }
    return { ...segment, content }
  })
}
