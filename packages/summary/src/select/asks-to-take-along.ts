import { toText } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'

/** Whether a sentence stands in a list of questions to ask at a visit: something to take along, not a question to the reader. */
export function asksToTakeAlong({ block, of }: ReadSentence): boolean {
  return block === 'list item' && /\bask\b|\bquestions to\b/i.test(toText(of.heading))
}
