import { words } from '@plainleaf/language'
import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'
import { limitsIt } from './limits-it.ts'
import { mustKeep } from './must-keep.ts'
import { setsAgainst } from './sets-beside.ts'
import { tellsOtherHalf } from './tells-other-half.ts'
import { tellsRest } from './tells-rest.ts'

const turns = /^["“'‘(]*(?:but|however|yet(?! to\b)|although|though)\b,?\s*/i
/** What goes on about what was said: `But it is salty`, `However, these are rare`, `But not in children`. */
const goesOn =
  /^(?:it|its|they|their|them|this|these|that|those|he|she|both|such|some|others?|not|only|too|there|in (?:this|that|these|those))\b/i
/** Words that say of what kind a sentence is, and not what it speaks of. */
const common =
  /^(?:about|after|also|because|been|being|between|cause[ds]?|could|does|doctors?|during|from|good|have|help[s]?|into|like|made|make[s]?|many|more|most|much|need[s]?|only|other|patients?|people|should|some|stud(?:y|ies)|than|that|their|them|then|there|these|they|this|those|used?|very|were|what|when|where|which|while|with|without|would|your)$/u

/** Whether a sentence sets a limit to the one before it: `But milk is rich in salt`, after `Milk is a good source of protein`. */
export function turnsRoundOf(text: string, before: string): boolean {
  const found = turns.exec(text)
  if (!found) return false
  const rest = text.slice(found[0].length)
  if (goesOn.test(rest)) return true
  const told = new Set(tellingIn(before))
  // What it is about stands first.
  return tellingIn(rest)
    .slice(0, 2)
    .some((word) => told.has(word))
}

/** Words that name something, without the ending of many. */
function tellingIn(text: string): string[] {
  return words(text.toLowerCase())
    .filter((word) => word.length > 3 && !common.test(word))
    .map((word) => word.replace(/(?:es|s)$/u, ''))
}

/** How much one part of all people should have, or what they should do. */
const amountOf =
  /^(?:(?:adult|older|pregnant|young) )?(boys|children|girls|men|women|adults)\b[^.]{0,40}\b(?:can|may|must|need|no more than|should)\b/iu

/** Whether a sentence says for the others what the one before says for some: `Women should eat 20 grams`, after `Men should eat 30 grams`. */
export function tellsOthers(text: string, before: string): boolean {
  const [one, other] = [amountOf.exec(text)?.[1], amountOf.exec(before)?.[1]]
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase()
}

const advice =
  /\b(?:applied|apply|given|must|put|should|taken|used|use)\b|\bno (?:[\p{L}-]{2,20} ){0,2}(?:creams?|drugs?|medicines?|products?|treatments?)\b/iu
/** `In young children it is put on the head too`, `It is sold only with a prescription`. */
const exception =
  /^(?:in|for|on|with) (?:[\p{L}-]{2,12} ){0,3}(?:adults|babies|children|elderly|infants?|newborns?|people|toddlers|women)\b[^.]{0,160}\b(?:also|as well|instead|not|only|too)\b|\bonly (?:by|with) (?:an? )?(?:doctor['’]s )?prescription\b/iu
/** Whether a sentence says where what was advised is otherwise, or that it has to be prescribed. */
export function excepts(text: string, before: string): boolean {
  return advice.test(before) && exception.test(text)
}

/** `Honey is safe for older children`, `A short ride may pose no risk`: for whom or when nothing is to be feared. */
const comfort =
  /\b(?:is|are) (?:also |generally |usually )?(?:fine|harmless|ok|okay|safe) (?:for|if|in|to|when)\b|\b(?:carr(?:y|ies)|ha(?:s|ve)|poses?) (?:little|no) (?:danger|harm|risk)\b/iu
const fear =
  /\b(?:avoid\w*|danger\w*|do not|don['’]t|harm\w*|higher|must not|never|not|poison\w*|risks?|unsafe|warn\w*)\b/iu
/** Whether a sentence says for whom there is no harm in what the one before it warns of: alone it would say it of all. */
export function comforts(text: string, before: string): boolean {
  return (
    comfort.test(text) &&
    !comfort.test(before) &&
    fear.test(before) &&
    !fear.test(text.replace(comfort, ' '))
  )
}

/** `Not all fats are bad`: what is said of all, the sentence before it says, and which are not, the one after it. */
const notAll = /^(?:but |however, )?not (?:all|every|everyone)\b/iu

const condition = /^if\b/i
/** `If it is not, wait`, `If you do not, wait`: what is done in the other case. */
const otherCase =
  /^(?:but |or )?if (?:it|not|so|they|this|that|you (?:are not|cannot|can['’]t|did not|didn['’]t|do not|don['’]t|have not|haven['’]t))\b/i
/** Whether a sentence says what to do in the other case: `If it is later, skip it`, after `If you wake before six, take it`. */
export function tellsOtherCase(text: string, before: string): boolean {
  return condition.test(before) && otherCase.test(text)
}

/** Whether the first of two texts sets a limit to the one before it, whatever else it is. */
function limits(text: string, before: string): boolean {
  return [turnsRoundOf, excepts, tellsOtherCase, tellsRest].some((one) => one(text, before))
}

/** Whether anything of a text may tie it to the one before it: few do, and of the others nobody has to know more. */
function limitsOrLeans(text: string, before: string): boolean {
  return (
    [limits, tellsOthers, tellsOtherHalf, comforts].some((one) => one(text, before)) ||
    limitsIt(text) ||
    notAll.test(text)
  )
}

/** What the next sentence of its paragraph sets a limit to is told with that or not at all; figures also with those of the next paragraph. */
export function bindToLimit(all: readonly Candidate[], lang: string): void {
  all.forEach((one, at) => {
    const next = all[at + 1]
    if (!next || next.unit) return
    const [last, first] = [one.sources.at(-1)!, next.sources[0]!]
    if (last.of !== first.of || first.order !== last.order + 1) return
    const against = setsAgainst(first.text, last.text, lang)
    const near = !one.unit && last.passage === first.passage
    if (!against && !(near && limitsOrLeans(first.text, last.text))) return
    // A warning is not lost for the sake of words that can stand in no summary.
    if (next.unfit && mustKeep(one) > 2) return
    if (against) {
      one.limit = next
      one.compared = true
      next.compared = true
    }
    if (!near) return
    const others = tellsOthers(first.text, last.text) && !next.unfit
    const goesOnFrom = others || (tellsRest(first.text, last.text) && !one.unfit)
    if (goesOnFrom && !next.needs) follow(next, one)
    const half = limitsIt(first.text) || tellsOtherHalf(first.text, last.text)
    if (others || limits(first.text, last.text) || (half && !next.unfit)) one.limit = next
    if (next.needs || next.keyPoint || next.owed === 'always') return
    if (!comforts(first.text, last.text) && !notAll.test(first.text)) return
    if (!one.unfit) follow(next, one)
    else next.unfit = true
  })
  all.forEach((one, at) => {
    const opens = one.sources[0]!.inPassage === 0 && notAll.test(one.text)
    if (!opens || one.unit || one.keyPoint || one.owed === 'always') return
    const next = all[at + 1]
    const near = next && next.sources[0]!.passage === one.sources[0]!.passage
    if (near && !next.unfit) one.limit ??= next
    else one.unfit = true
  })
}
