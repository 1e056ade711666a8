import { follow } from './bind-to-names.ts'
import { type Candidate, goesOnFrom } from './candidate.ts'

/** `Start again 24 hours after …`, `Go back to your usual dose when …`: only for who was told to stop. */
const resumes =
  /^(?:then,? |after that,? )?(?:(?:begin|start|take|use)(?: (?:it|them|the \p{L}{1,20}|this|your \p{L}{1,20}))? again|go back to|restart|resume)\b/iu
const pauses = /\b(?:do not|don['’]t|leave|must not|pause|should not|skip|stop)\b/iu

/** Whether a sentence tells to go on with what another tells to stop. */
export function resumesFrom(text: string, before: string): boolean {
  return resumes.test(text) && pauses.test(before)
}

/** Ties what tells to start again to the sentence right before it that tells to stop: who reads but one half does the wrong thing. */
export function bindToPause(all: readonly Candidate[]): void {
  all.forEach((one, at) => {
    const before = all[at - 1]
    if (!before || one.needs || one.unit || one.keyPoint || before.unit) return
    if (!goesOnFrom(before, one) || !resumesFrom(one.text, before.text)) return
    if (!before.unfit) follow(one, before)
  })
}
