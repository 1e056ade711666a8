import type { Candidate } from './candidate.ts'

/** Questions of a document that mostly asks and answers: beyond them it is too long. */
const most = 14

/** How each question that nothing chosen so far speaks to is answered: its first sentence, and a second after a very short one. */
export function questionsOf(
  candidates: readonly Candidate[],
  counts: ReadonlyMap<string, number>,
): Candidate[][] {
  const asked = [
    ...Map.groupBy(
      candidates.filter((one) => one.question),
      (one) => one.question!,
    ).values(),
  ]
  const answered = asked.filter(
    ([first]) => first!.sources[0]!.id.endsWith('.s1') && !first!.needs && !first!.unfit,
  )
  const total = candidates.filter((one) => one.question).length
  const mostly = answered.length > 5 && total > 0.6 * candidates.length
  return answered
    .filter(([first]) => mostly || !counts.has(first!.slot))
    .slice(0, mostly ? most : 4)
    .map((answers) => answers.slice(0, answers[0]!.words < 8 ? 2 : 1))
}
