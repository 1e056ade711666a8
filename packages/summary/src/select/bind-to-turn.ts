import { type Candidate, goesOnFrom } from './candidate.ts'

/** `However, no adult slept longer`, `Soft pillows, however, helped`: sets something against what was said before. */
const turns =
  /^(?:but|however|nevertheless|nonetheless|yet|(?:by|in) contrast|conversely|on the other hand)\b|^[^,.;]{2,60}, (?:however|by contrast|in contrast|on the other hand),/i

/**
 * Ties the answer of a paper to what is set against it: to the sentence after it, or, where it is set against another itself, to that.
 * What only says `asksOn`, that more is to be studied, sets nothing against it.
 */
export function bindToTurn(
  answer: Candidate,
  candidates: readonly Candidate[],
  asksOn: RegExp,
): void {
  const at = candidates.indexOf(answer)
  const [before, next] = [candidates[at - 1], candidates[at + 1]]
  const counts = (one: Candidate) =>
    !one.unit && one.found === true && !one.unfit && !asksOn.test(one.text)
  if (next && goesOnFrom(answer, next) && saysTurn(next) && counts(next)) {
    answer.limit = next
    next.needs ??= answer
  }
  if (before && goesOnFrom(before, answer) && saysTurn(answer) && counts(before))
    answer.needs ??= before
}

/** In the source's words: `However, ` may have been taken off. */
function saysTurn({ sources: [first] }: Candidate): boolean {
  return turns.test(first!.text)
}
