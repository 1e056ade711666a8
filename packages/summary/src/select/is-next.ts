import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'

/** Whether a sentence stands right after another one in the same paragraph, or opens the next one of its section. */
export function isNext(before: Candidate, sentence: ReadSentence): boolean {
  const last = before.sources.at(-1)!
  if (last.order !== sentence.order - 1 || last.section !== sentence.section) return false
  return last.passage === sentence.passage || sentence.inPassage === 0
}

/** The question that stands in running text right before a sentence, be it a paragraph of its own. */
export function questionBefore(
  sentence: ReadSentence,
  before: Candidate | undefined,
): string | undefined {
  if (!before?.text.endsWith('?') || before.unit || !isNext(before, sentence)) return undefined
  return before.sources[0]!.block === 'paragraph' ? before.text : undefined
}
