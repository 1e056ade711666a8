import type { Change } from '@plainleaf/language'

/** A change with where what it replaces stands in the text before all changes. */
export interface TracedChange extends Change {
  from: number
  to: number
  /** What it replaces, as it was when the change was made. */
  before: string
}

/** The changes of `simplify`, each traced back through those made before it to the sentence as it was. */
export function traceBack(text: string, changes: readonly Change[]): TracedChange[] {
  let now = text
  return changes.map((change, at) => {
    const { start, end, insert } = change
    const made = changes.slice(0, at).reverse()
    const traced = {
      ...change,
      from: made.reduce((offset, one) => back(offset, one, 'start'), start),
      to: made.reduce((offset, one) => back(offset, one, 'end'), end),
      before: now.slice(start, end),
    }
    now = now.slice(0, start) + insert + now.slice(end)
    return { ...traced, to: Math.max(traced.from, traced.to) }
  })
}

/** Where an offset was before a change; inside what was inserted it is either end of what was replaced. */
function back(offset: number, { start, end, insert }: Change, side: 'start' | 'end'): number {
  if (offset <= start) return offset
  if (offset >= start + insert.length) return offset - insert.length + end - start
  return side === 'start' ? start : end
}
