import { follow } from './bind-to-names.ts'
import { type Candidate, goesOnFrom } from './candidate.ts'

/** `The age of the patients varied`: of those of a few cases, and not of all. */
const cases =
  /^(?:the )?(?:[\p{L}-]{2,14} ){0,4}(?:of |in )?(?:all |both )?the (?:affected )?(?:cases|patients)\b(?! (?:of|that|who|whose|with)\b)/iu
/** `any of the other sprays`, `Cell death in other tissues`: other than what, was said before. */
const others =
  /\b(?:all|any|each|half|many|most|none|one|several|some) of the other \p{Ll}|^(?:[\p{L}-]{2,14} ){1,3}(?:in|of|to) other (?:[\p{L}-]{2,14} )?(?:cells|organs|tissues)\b/iu

/** Whether a sentence speaks of `the patients`, of others or of a few beside what the one before it tells. */
export function tellsBeside(text: string): boolean {
  return [cases, others].some((one) => one.test(text))
}

/** Ties a sentence that tells of others, or of a few, to the one right before it that tells of whom; where that can stand in no summary, neither can this. */
export function bindToTold(all: readonly Candidate[]): void {
  all.forEach((one, at) => {
    if (one.needs || one.unit || one.keyPoint || one.unfit || !tellsBeside(one.text)) return
    // A paper tells all through of its own patients.
    if (one.method || one.before || one.found || one.concludes) return
    const before = all[at - 1]
    if (!before || !goesOnFrom(before, one)) return
    if (!before.unfit && !before.unit) follow(one, before)
    else if (one.owed !== 'always') one.unfit = true
  })
}
