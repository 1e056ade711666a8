import type { Edit } from '@plainleaf/content-model'
import { type Run, sliceRuns, textOf } from '../source/run.ts'

/** A sentence on its way from the source to the summary: its runs now, and the edits that led here. */
export interface Draft {
  runs: Run[]
  edits: Edit[]
}

/**
 * Replaces the characters from `start` to `end` and logs it. The logged `before` takes in as much of the
 * text around as it needs to be the first of its kind, so that replaying finds the same place.
 */
export function change(
  draft: Draft,
  ruleId: string,
  start: number,
  end: number,
  insert = '',
  reason?: string,
): Draft {
  const text = textOf(draft.runs)
  const marks = sliceRuns(draft.runs, Math.max(0, start - 1), Math.max(1, end))[0]?.marks ?? []
  const runs = [
    ...sliceRuns(draft.runs, 0, start),
    ...(insert ? [{ text: insert, marks, offset: 0 }] : []),
    ...sliceRuns(draft.runs, end, text.length),
  ]
  let from = start
  let to = end
  while (from === to || text.indexOf(text.slice(from, to)) !== from) {
    if (from > 0) from -= 1
    else to += 1
    if (to > text.length) break
  }
  const edit: Edit = {
    ruleId,
    before: text.slice(from, to),
    after: text.slice(from, start) + insert + text.slice(end, to),
    ...(reason !== undefined && { reason }),
  }
  return { runs, edits: [...draft.edits, edit] }
}
