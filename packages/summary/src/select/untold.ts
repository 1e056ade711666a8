import type { Candidate } from './candidate.ts'
import { isDirectAnswer } from './direct-answers.ts'
import { withAll } from './owed.ts'
import { sectionOf, sectionsToTell } from './sections-told.ts'
import { isAboutText } from './tone.ts'

/** What may be told of each section of which nothing is told yet. */
export function untold(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): Candidate[][] {
  const told = new Set([...chosen].map(sectionOf))
  return [...sectionsToTell(candidates)].flatMap(([section, own]) =>
    told.has(section) ? [] : [own.filter((one) => !one.unfit && !one.keyPoint)],
  )
}

/** Whether a sentence and all that is told with it speak of the subject, not of texts about it. */
export function saysOfSubject(one: Candidate): boolean {
  return isDirectAnswer(one) || !withAll(one).some(({ text }) => isAboutText(text))
}
