import { words } from '@plainleaf/language'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** A label of a few words before a sentence of its own: `Less fear: The drug may …`. */
const label = /^(?:[\p{Lu}\d][^.:?!]{2,60}): (?=[\p{Lu}“"])/u

/** Takes off the label of an item that says what it says without it. */
export function trimLabel(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const end = label.exec(text)?.[0].length ?? 0
  const rest = text.slice(end)
  if (end === 0 || words(rest).length < 5 || /^(?:it|they|this|these|he|she)\b/iu.test(rest))
    return draft
  return change(draft, 'label-removed', 0, end, '', 'The sentence says it all')
}
