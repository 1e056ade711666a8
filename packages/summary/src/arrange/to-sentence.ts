import type { Sentence } from '@plainleaf/content-model'
import { splitSentences } from '@plainleaf/language'
import { change, type Draft } from '../edit/draft.ts'
import type { Candidate } from '../select/candidate.ts'
import { fromRuns, textOf } from '../source/run.ts'

/** A chosen sentence as nodes of the plain topic, each with its trace: several where it was split. */
export function toSentences(candidate: Candidate, nextId: () => string): Sentence[] {
  return toNodes(candidate, partsOf(candidate.draft), nextId)
}

/** Stretches of a chosen sentence as nodes with its sources. */
export function toNodes(
  { sources }: Candidate,
  parts: readonly Draft[],
  nextId: () => string,
): Sentence[] {
  const start = sources[0]!.position?.start
  const end = sources.at(-1)!.position?.end
  return parts.map(({ runs, edits }) => ({
    type: 'sentence',
    id: nextId(),
    sources: sources.map((source) => source.id),
    edits,
    children: fromRuns(runs),
    ...(start && end && { position: { start, end } }),
  }))
}

/** The sentences that a split made, each as the whole with the others taken away. */
function partsOf(draft: Draft): Draft[] {
  if (!draft.edits.some(({ ruleId }) => ruleId === 'sentence-split')) return [draft]
  const text = textOf(draft.runs)
  const spans = splitSentences(text)
  return spans.map(({ start, end }) => {
    const head = end < text.length ? change(draft, 'part-taken', end, text.length) : draft
    return start > 0 ? change(head, 'part-taken', 0, start) : head
  })
}
