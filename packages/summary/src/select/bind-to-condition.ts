import { follow } from './bind-to-names.ts'
import { type Candidate, goesOnFrom } from './candidate.ts'
import { mustKeep } from './must-keep.ts'

/** `If you have a cold, …`, `In women who smoke, …`: what is said next of `you` holds only then. */
const condition =
  /^(?:(?:also|but|even|however|so),? )?(?:(?:if|in case|once|unless|when(?:ever)?) (?!possible\b|needed\b)|(?:among|for|in) (?:adults|babies|children|infants|men|most people|patients|people|teens|those|women) (?:who|whose|with) )/iu
/** What goes on in the same case. */
const goesOn =
  /^(?:(?:also|but|however|in addition|so|still|then|thus),? )?(?:your?(?:['’](?:d|ll|re|ve))?|(?:he or she|they|the (?:doctor|nurse)) (?:also )?(?:can|may|might|will)) /iu
/** Says itself when it holds, or that it always does. */
const own = /\b(?:after|always|anyone|everyone|if|never|once|unless|until|when(?:ever)?|while)\b/iu

/** Whether a sentence says when what it tells of holds. */
export function saysWhen(text: string): boolean {
  return condition.test(text) && !text.trimEnd().endsWith('?')
}

/** Whether a sentence that follows a condition in its paragraph may hold only then: `You may feel sick too.` */
export function holdsThen(text: string): boolean {
  return goesOn.test(text) && !own.test(text)
}

/**
 * Ties what a paragraph says of `you` right after a sentence that begins with a condition to that sentence: told alone it would be said to
 * everybody. Where that can stand in no summary, neither can this.
 */
export function bindToCondition(all: readonly Candidate[]): void {
  let set = false
  all.forEach((one, at) => {
    const before = all[at - 1]
    const says = one.sources[0]!.text
    if (!before || !goesOnFrom(before, one) || saysWhen(says)) {
      set = !one.unit && saysWhen(says)
      return
    }
    // What leans on the condition for another reason passes it on.
    set &&= one.needs === before || holdsThen(says)
    if (!set || one.needs || one.unit || one.keyPoint) return
    if (!before.unfit) follow(one, before)
    else if (one.owed !== 'always' && mustKeep(one) < 3) one.unfit = true
  })
}
