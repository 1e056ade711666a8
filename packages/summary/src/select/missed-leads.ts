import { answersPlainly } from './answers-heading.ts'
import type { Candidate } from './candidate.ts'
import type { Choice } from './choose.ts'
import { missedAnswers } from './direct-answers.ts'
import { gradeOf } from './score.ts'

/** Among how many sentences at the start of a section its answer stands, and how long and hard it may be. */
const most = { sentences: 3, words: 26, grade: 16 }

/**
 * The sentences with which sections on an illness answer their headings, where what was chosen for the same question does not: `Old joints
 * cause sore knees` opens `What causes sore knees?`, and a detail of what comes after it is no answer. One for each question.
 */
export function missedLeads(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
  title: string,
): Candidate[] {
  const answered = new Set<string>()
  for (const one of chosen) if (answersPlainly(one, title)) answered.add(one.slot)
  const out = new Map<string, Candidate>()
  for (const one of candidates) {
    const [first] = one.sources
    const opens =
      first!.block === 'paragraph' && Number(/\.s(\d+)$/u.exec(first!.id)?.[1]) <= most.sentences
    if (!opens || out.has(one.slot) || answered.has(one.slot)) continue
    if (one.unfit || one.unit || one.question || one.keyPoint || one.method || one.before) continue
    if (one.words > most.words || gradeOf(one) > most.grade) continue
    if (answersPlainly(one, title)) out.set(one.slot, one)
  }
  return [...out.values()]
}

/** What answers questions and headings of which a choice tells only other sentences. */
export function missedIn(
  { points, answers }: Choice,
  candidates: readonly Candidate[],
  title: string,
): Candidate[] {
  return [
    ...missedAnswers(candidates, new Set(answers)),
    ...missedLeads(candidates, new Set([...points, ...answers]), title),
  ]
}
