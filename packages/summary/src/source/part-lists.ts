import type { Passage } from './passage.ts'
import { type Run, sliceRuns, textOf } from './run.ts'
import { announces, runInList } from './run-in-list.ts'

/** A paragraph or item whose list lost its lines, as the passages that it was; any other passage as it is. */
export function partLists(one: Passage): Passage[] {
  const listed = one.block === 'list item'
  const parts =
    listed || one.block === 'paragraph' ? runInList(textOf(one.runs), listed) : undefined
  if (!parts) return [one]
  const out: Passage[] = []
  // Groups between that of this passage and the next.
  let group = one.group
  let kind = listed ? 'item' : 'text'
  let { leadIn } = one
  parts.forEach((part, at) => {
    const runs = trimmed(sliceRuns(one.runs, part.start, part.end))
    const between = (at + 1) / (parts.length + 1)
    if (part.kind !== kind || (kind === 'text' && at > 0)) {
      const before = out.at(-1)
      group = one.group + between
      // Words between two lists lead in the second, as a heading does.
      const heads = at > 1 ? before : undefined
      leadIn = kind === 'text' && before ? (announced(before) ?? heads) : undefined
      kind = part.kind
    }
    out.push(
      kind === 'text'
        ? { ...one, runs, block: 'paragraph', group, ordered: false, item: undefined }
        : {
            ...one,
            runs,
            block: 'list item',
            group,
            ordered: listed && one.ordered,
            item: (one.item ?? 0) + between,
            leadIn,
          },
    )
  })
  return out
}

/** A passage that ends by announcing a list. */
export function announced(one: Passage): Passage | undefined {
  return announces(textOf(one.runs).trimEnd()) ? one : undefined
}

function trimmed(runs: readonly Run[]): Run[] {
  const text = textOf(runs)
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length)
}
