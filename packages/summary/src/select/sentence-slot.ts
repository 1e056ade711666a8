import { asksForStudy } from './before-results.ts'
import {
  isAccess,
  isAction,
  isApproval,
  isComparison,
  isExclusion,
  isExperience,
  isOpen,
  isResult,
  isRisk,
  isSchedule,
  isUnknown,
  isUrgent,
} from './says.ts'
import type { SectionSlot } from './section-slot.ts'

const advice = new Set(['help-now', 'self-care', 'steps', 'prevention', 'next', 'treatment'])
const aboutHarm = new Set(['risks', 'exclusions', 'pregnancy', 'allergies', 'myths'])
/** Slots whose sections often hold sentences that belong elsewhere. */
const loose = new Set(['what', 'other', 'access', 'approval', 'experience', 'help'])

/** Questions of an illness: how much more often some have it is no answer to whether anything helps. */
const ofIllness = new Set(['types', 'symptoms', 'causes', 'contagion', 'stages', 'outlook'])

/** Says that one thing is taken for another and is not: neither a step, nor a harm, nor what the law says. */
const mixUp =
  /\b(?:is|are) (?:not|no) (?:an? )?(?:substitute|replacement) for\b|\b(?:should|must) not be (?:confused with|mistaken for)\b/i
/** Tells what is done around visits, wherever it stands. */
const besideSessions =
  /^(?:after|before|between|during|in) (?:the |each |their |these )?(?:appointments?|sessions?|visits?)\b/i

/** About who pays: no question of health asks it. */
const money =
  /\b(?:co-?payments?|deductibles?|health plans?|insurance (?:compan(?:y|ies)|plans?)|insurers?|open enrol\w*|premiums?|preventive screenings|tax credits?)\b/i
const ofHealth = new Set(['help', 'risks', 'prevention', 'tests', 'treatment'])

/** The slot of a sentence: what it says plainly counts for more than the section it is in. */
export function sentenceSlot(text: string, place: SectionSlot): string {
  const slot = healthSlot(text, place)
  if (!ofHealth.has(slot) || !money.test(text)) return slot
  return ofHealth.has(place.slot) ? 'other' : place.slot
}

function healthSlot(text: string, { slot, settled, before }: SectionSlot): string {
  // What a paper says of its field and of how it was done is told as that, whatever words are in it.
  if (before && (slot === 'what' || slot === 'study')) return slot
  if (isUrgent(text)) return 'help-now'
  if (isApproval(text)) return 'approval'
  // Whom a study left out is no answer to whom a treatment is not for.
  if (isExclusion(text) && slot !== 'study' && !/^(?:do not|don['’]t|never)\b/i.test(text))
    return 'exclusions'
  if (mixUp.test(text) && !aboutHarm.has(slot)) return 'myths'
  if (slot === 'help' && besideSessions.test(text)) return 'steps'
  if (advice.has(slot)) return slot
  // `Ask the nurse for it` says how to get it.
  if (isAction(text)) return slot === 'access' ? slot : 'next'
  // How an illness is treated is no answer to what it is.
  if (slot === 'what' && /^treatment (?:[a-z]{3,7} )?(?:aims|depends?|includes?)\b/i.test(text))
    return 'treatment'
  // What was open before a study is why it was done.
  if (before && asksForStudy(text)) return slot
  if (isUnknown(text) || (!settled && isOpen(text))) return 'unknown'
  // What a study set out to measure is no harm found.
  if (isRisk(text) && !aboutHarm.has(slot) && slot !== 'study') return 'risks'
  if (isComparison(text) && !aboutHarm.has(slot) && !(settled && ofIllness.has(slot))) return 'help'
  if (isResult(text) && !settled) return 'help'
  if (slot === 'experience' && !isExperience(text)) return 'help'
  if (isSchedule(text) && loose.has(slot)) return 'steps'
  if (slot === 'access' && !isAccess(text)) return 'other'
  if ((slot === 'what' || slot === 'other') && !settled) return conditionSlot(text) ?? slot
  return slot
}

/** Where a sentence about an illness goes that stands below no telling heading. */
function conditionSlot(text: string): string | undefined {
  if (/\b(?:signs?|symptoms?) (?:of|is|are|can|include)\b/i.test(text)) return 'symptoms'
  if (/\b(?:contagious|infectious|catch|spreads?)\b|\bget \w+ from\b/i.test(text))
    return 'contagion'
  if (
    /\b(?:prescribe|painkillers?|antibiotics?|antiviral|tablets?|creams?|ointments?)\b/i.test(text)
  )
    return 'treatment'
  return undefined
}
