import type { Sentence } from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import { fromRuns } from '../source/run.ts'

/** A chosen sentence as a node of the plain topic, with its trace. */
export function toSentence(candidate: Candidate, id: string): Sentence {
  const { sources, draft } = candidate
  const start = sources[0]!.position?.start
  const end = sources.at(-1)!.position?.end
  return {
    type: 'sentence',
    id,
    sources: sources.map((source) => source.id),
    edits: draft.edits,
    children: fromRuns(draft.runs),
    ...(start && end && { position: { start, end } }),
  }
}
