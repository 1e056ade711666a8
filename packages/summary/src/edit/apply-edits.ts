import type { Edit } from '@plainleaf/content-model'

/**
 * Replays edits on a source sentence: each replaces the first `before` in the text by `after`, in order. The
 * result is the plain sentence's text; for a sentence with several sources, `text` is theirs joined by a space.
 *
 * @throws {RangeError} When a `before` is not there: these are not the edits of this text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { ruleId, before, after }) => {
    const at = now.indexOf(before)
    if (at < 0 || before === '') throw new RangeError(`The edit ${ruleId} does not fit the text`)
    return now.slice(0, at) + after + now.slice(at + before.length)
  }, text)
}
