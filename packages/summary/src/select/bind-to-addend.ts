import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'

/** What is counted, compared or left over: `In others, it is slower`, `A mix of the above factors`, `It works almost the same`. */
const counting =
  /^(?:among|for|in|with) others?\b|^(?:\p{L}+ ){1,3}(?:for|in|of) other (?:adults|children|men|patients|people|women)\b|\bthe above \p{Ll}|\b(?:all|the other) (?:two|three|four|five|six) (?!(?:of|or)\b)\p{Ll}|\b(?:hundreds|millions|thousands) more (?:are|get|had|have|live)\b|^no other \p{Ll}|\b(?:almost|about|in|much|nearly|works?) the same(?: way)?[.;]|\b(?:an?|one|the) (?:second|third) (?:\p{L}+ )?(?:group|medicine|patient|test|treatment)\b/iu
/** Whether a sentence counts on from, or compares with, something that was said before it. */
export function addsTo(text: string): boolean {
  return counting.test(text)
}

/**
 * Ties a sentence that adds to the one before it in its section to that one; where that can stand in no summary, neither can this: it would
 * be taken for all there is.
 */
export function bindToAddend(all: readonly Candidate[]): void {
  all.forEach((one, at) => {
    if (one.needs || one.unit || one.keyPoint || !addsTo(one.text) || one.unfit) return
    const before = all[at - 1]
    const { of, order } = one.sources[0]!
    // What opens its section adds to its heading.
    if (before?.sources[0]?.of !== of) return
    const next = before.sources.at(-1)!.order === order - 1
    if (next && !before.unfit) follow(one, before)
    else if (one.owed !== 'always') one.unfit = true
  })
}
