import type { Topic } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { type Label, labelsOf, namesLabel, standsWithout } from './label-of.ts'

/**
 * Ties what stands below the name of one type, group or treatment to the sentence that brings it in, so that nobody takes it to hold of
 * all; where none does, it is told below that heading, or not at all. Returns what may still be told.
 */
export function bindToNames(
  all: readonly Candidate[],
  topic: Topic,
  sentences: readonly ReadSentence[],
): Candidate[] {
  const labels = labelsOf(topic, sentences)
  if (labels.size === 0) return [...all]
  const intros = new Map<Label, Candidate>()
  const left = new Set<Candidate>()
  for (const one of all) {
    const label = labels.get(one.sources[0]!)
    if (!label || one.keyPoint) continue
    const parts = one.unit ?? [one]
    if (parts.some(({ text }) => standsWithout(text, label))) {
      if (!one.unit && !one.unfit && !label.apart) intros.set(label, one)
      continue
    }
    // What leans on a sentence below the same name is told with that.
    if (one.needs && labels.get(one.needs.sources[0]!) === label) continue
    if (one.unit && one.unit[0] !== one) continue
    const intro = intros.get(label)
    if (intro && !one.needs) follow(one, intro)
    else if (one.owed === 'always' || parts.some(({ text }) => namesLabel(text, label))) continue
    else if (label.heads && !one.needs) for (const part of parts) standBelow(part, label)
    else for (const part of parts) left.add(part)
  }
  for (const one of left) one.unfit = true
  return all.filter((one) => !(one.unit && left.has(one)))
}

/** Tells a sentence, and what is told with it, right after another. */
export function follow(one: Candidate, intro: Candidate): void {
  one.needs = intro
  for (const part of one.unit ?? [one]) {
    if (part.slot !== intro.slot && !part.settled) part.own = part.slot
    part.slot = intro.slot
    part.below = intro.below
  }
}

/** What its own heading alone says of whom it holds is told below that, and not among the main points. */
function standBelow(one: Candidate, { heads }: Label): void {
  one.below = heads
  one.conditional = true
}
