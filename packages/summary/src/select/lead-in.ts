import { change, type Draft } from '../edit/draft.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { textOf } from '../source/run.ts'

const being = /\s(are|is|was|were):$/u
const finite = /^(?:can|could|may|might|will|would|is|are|was|were|has|have|does|do)\b/u

/** Whether an item has a verb of its own though its lead-in ends with one: `Lice are: small; can feel as if …`. */
export function isTorn(lead: string, items: readonly ReadSentence[]): boolean {
  if (!being.test(lead)) return false
  const firsts = items.filter(({ inPassage }) => inPassage === 0)
  return (
    firsts.some(({ text }) => finite.test(text)) &&
    firsts.every(({ text }) => /^\p{Ll}/u.test(text))
  )
}

/** `Lice are:` as `Lice:`, where each item has its verb. Rule `lead-in-mended`. */
export function mendLead(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const found = being.exec(text)
  return found ? change(draft, 'lead-in-mended', found.index, text.length, ':', reason) : draft
}

/** `Signs include` as `Signs include:`, where its list is told below it. Rule `lead-in-mended`. */
export function closeLead(draft: Draft): Draft {
  const { length } = textOf(draft.runs)
  return /\p{L}$/u.test(textOf(draft.runs))
    ? change(draft, 'lead-in-mended', length, length, ':', 'A colon says that a list follows')
    : draft
}

/** `small` as `are small`, of a lead-in that ends with `are:`. */
export function mendItem(draft: Draft, lead: string): Draft {
  const verb = being.exec(lead)?.[1]
  const text = textOf(draft.runs)
  if (verb === undefined || finite.test(text)) return draft
  return change(draft, 'lead-in-mended', 0, 1, `${verb} ${text.charAt(0)}`, reason)
}

const reason = 'One item has another verb than the words before the list'

/** Says that something need not or must not be; of whom, a list in its own words would have to say. */
const denies =
  /^[^:]{0,80}\b(?:do(?:es)?(?:n['’]t| not)|is(?:n['’]t| not)|are(?:n['’]t| not)|cannot|can['’]t|won['’]t) [^:]{1,60}:$/u
const links =
  /\b(?:as|any|are|both|by|following|for|from|if|in|include|including|is|on|or|the|these|this|those|unless|until|when|while|who|with|without)\b|\b(?:to|of|that|than|and):$/i

/** Whether a lead-in says all by itself that something is not so, and bare names follow, so that nobody knows of whom: `You need no cover: Plan A`. */
export function saysNotOfWhom(lead: string, items: readonly ReadSentence[]): boolean {
  return (
    denies.test(lead) &&
    !links.test(lead) &&
    items.every(({ text }) => /^\p{Lu}/u.test(text) && !/[.!?]$/u.test(text))
  )
}

/** Whether a list names what else there is to read: `See these pages for more:`, but not `See your doctor if:`. */
export function isReadingList(lead: string): boolean {
  return /^(?:for (?:more )?(?:details|information)|learn more|more information|read|see(?! (?:an?|our|the|your) (?:[a-zß-öø-ɏ-]+ ){0,3}(?:clinic|dentist|doctor|GP|hospital|midwife|nurse|optician|pharmacist|physician|surgery|team)\b))\b|\bmore information\b[^:]{0,80}\b(?:available|found|given|provided)\b|\b(?:booklets?|brochures?|fact sheets?|publications?|web ?sites?)(?: [a-z]{2,10}){0,2}:$/i.test(
    lead,
  )
}

/** Whether a lead-in is no sentence without its items: `Signs may include:`. */
export function completes(lead: string): boolean {
  return /\b(?:are|be|following|has|have|includ(?:e|es|ed|ing)|is|of|these|was|were):$/u.test(lead)
}

/** Whether an item opens with a name for something and has no verb that it could be told with: `A new rash.` */
export function isBareName({ inPassage, text }: ReadSentence): boolean {
  return (
    inPassage === 0 && /^(?:an?|the|any|new) /iu.test(text) && !finiteIn.test(text) && isShort(text)
  )
}

const finiteIn =
  /\b(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\b/iu

function isShort(text: string): boolean {
  return text.split(' ').length <= 14 && !/[.!?] /u.test(text)
}
