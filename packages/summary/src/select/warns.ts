import { reassuresUnless } from './reassures.ts'
import { isExclusion, isUrgent, saysNotKnown } from './says.ts'

/** What a reader is told to do or not to do with a treatment, a wound, a body. */
const doing =
  '(?:be (?:given|taken|used)|breastfeed|chew|crush|double|drink|drive|eat|exceed|give|have|mix|put|scratch|share|smoke|start|stop|swallow|take|use)'
const ban = new RegExp(
  [
    // Tells the reader: at the start, or after a condition or another order.
    String.raw`(?:^["“]?|[,;:–—] ?|\b(?:and|but|or|please|so|then) )(?:do not|don['’]t|never|avoid|stop (?:taking|using|the|your|it|treatment|and))\b(?! (?:agree|always|been|cause|contain|detect|find|generally|get|go|have to|indicate|know|mean|necessarily|need|provide|say|see|seem|show|suit|tell|usually|yet)\b)`,
    String.raw`\b(?:must|should) (?:not|never) (?:[a-zß-öø-ɏ]+ )?${doing}\b`,
    String.raw`\bkeep (?:[a-zß-öø-ɏ]+ ){1,4}(?:away from|out of reach)\b`,
  ].join('|'),
  'i',
)
const alarm =
  /\b(?:ambulance|emergency|overdose|(?:be|is|are) life-threatening|life-threatening (?:allergic|bleeding|emergency|reactions?|side effects?)|seek (?:urgent )?medical (?:help|advice|attention))\b/i

/** Forbids, or sends for help at once: a summary that leaves it out may do harm. */
export function warns(text: string): boolean {
  return ban.test(text) || alarm.test(text) || isUrgent(text)
}

const danger =
  /\b(?:allerg(?:ic|y|ies)|bleed(?:ing|s)?|blood clots?|cannot breathe|caution|chest pain|collaps\w+|danger(?:ous)?|faint(?:ing|s)?|fatal|fits?|poison\w*|seizures?|suicid\w+|trouble breathing|unconscious|warning)\b/i
const order = /^(?:always|be (?:careful|sure)|keep|make sure|only|tell your)\b/i
/** `See a doctor if you wheeze`: for which signs to get help. */
const help =
  /^(?:ask|call|contact|phone|ring|see|speak to|speak with|talk to|talk with|visit) (?:an?|your|the) (?:[a-zß-öø-ɏ-]+ ){0,3}(?:clinic|dentist|doctor|GP|hospital|midwife|nurse|optician|pharmacist|physician|surgery|team)\b.{0,40}\b(?:as soon as|if|straight away|unless|when)\b/i
/** The same with the sign or the illness first: `If you take insulin, call us a week before`. */
const whoAsks =
  /^if you(?:['’]re)? (?:[a-z]+ )?(?:are|get|had|have|notice|take|use|were)\b.+, (?:please )?(?:ask|call|contact|phone|ring|see|speak (?:to|with)|talk (?:to|with)|tell) (?:us\b|(?:an?|your|the) (?:[a-zß-öø-ɏ-]+ ){0,3}(?:clinic|dentist|doctor|GP|hospital|midwife|nurse|optician|pharmacist|physician|surgery|team)\b)/i

/** Says of the figures before it that they do not match. */
const unfair =
  /^(?:this|that|it) (?:is|was) (?:not|no) (?:an? )?(?:even|fair|like-for-like) (?:comparison|match|test)\b/i

/** Warns, names a danger, says how to stay safe or that a comparison is not fair: what stands beside it is not told without it. */
export function cautions(text: string): boolean {
  return (
    warns(text) ||
    [danger, order, help, whoAsks, unfair].some((one) => one.test(text)) ||
    isExclusion(text) ||
    reassuresUnless(text)
  )
}

const source =
  /\b(?:articles|doctors|experts|guidelines|papers|reports|reviews|scientists|sources|studies|texts|trials)\b/i
const quarrel =
  /\b(?:conflict(?:ing)?|contradict\w*|differ(?:ent)?|disagree\w*|do not agree|at odds)\b/i
/** Says that those who say something do not agree about it. */
export function saysDisagree(text: string): boolean {
  return source.test(text) && quarrel.test(text)
}

/** Says up to when what is told holds. */
export function saysHowFar(text: string): boolean {
  return /\b(?:do|does|did) not go (?:beyond|further)\b|\b(?:may|might) (?:be out of date|have changed)\b/i.test(
    text,
  )
}

const answer =
  /^(?:yes|no|not|none|nobody|never|sometimes|usually|it depends|only|as of|since|until|in (?:[a-zß-öø-ɏ]+ )?(?:19|20)\d\d)\b/i
/** Answers a question with its first words: yes or no, a date, or that it is not known. */
export function answersAtOnce(text: string): boolean {
  return answer.test(text) || saysNotKnown(text)
}

/** Headings of sections that are warnings from end to end. */
export function headsWarnings(heading: string): boolean {
  return /\b(?:cautions?|danger|precautions|red flags|warnings?|when not to|do not (?:have|take|use))\b|\bcontraindicat/i.test(
    heading,
  )
}
