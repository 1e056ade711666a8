import { askedIn, sharedWith } from './asked-in.ts'
import { follow } from './bind-to-names.ts'
import { type Candidate, goesOnFrom } from './candidate.ts'

/** `However, the changes were greater at night`: set against what was said before. */
const contrast =
  /^(?:but|conversely|(?:by|in) contrast|however|nevertheless|nonetheless|on the other hand|yet),? /i
/** `The changes were greater at night`: of what, was said before. */
const general =
  /^(?:(?:an?|only|some|the) )?(?:(?:additional|further|observed|overall|same) )?(?:associations?|changes?|correlations?|decreases?|differences?|effects?|findings?|improvements?|increases?|information|patterns?|reductions?|relationships?|results?|trends?)\b/i

/**
 * Ties a sentence of a paper that is set against the one before it, and does not say what it is about, to that: with its `However` taken off, and
 * nothing before it, nobody would know. Among findings that is one about changes or effects; before them, one without a word of the title.
 * Where the sentence before it can stand in no summary, neither can it.
 */
export function bindToContrast(all: readonly Candidate[], title: string): void {
  const asked = askedIn(title)
  all.forEach((one, at) => {
    if (!(one.found || one.before) || one.needs || one.unit || one.owed === 'always') return
    const before = all[at - 1]
    const { text } = one.sources[0]!
    const turn = contrast.exec(text)?.[0]
    if (!before || turn === undefined || !goesOnFrom(before, one)) return
    if (sharedWith(text, asked) > 0) return
    if (one.found && !general.test(text.slice(turn.length))) return
    if (!before.unfit && !before.unit) follow(one, before)
    else one.unfit = true
  })
}
