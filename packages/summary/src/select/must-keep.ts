import type { Candidate } from './candidate.ts'
import { setsFigures } from './compared.ts'
import { isReply } from './leaning.ts'
import { namesAnimals } from './names-animals.ts'
import { reassuresUnless } from './reassures.ts'
import {
  isBan,
  isComparison,
  isConfined,
  isDatedStatus,
  isExclusion,
  isHelpAtOnce,
  isRefusal,
  isResult,
  isSafetyNet,
  isSchedule,
  isTurnedDown,
  listsHarms,
  namesLeftOut,
  namesWhom,
  saysNotKnown,
} from './says.ts'
import { setsGroups } from './sets-groups.ts'

/** What decides whether a sentence must be kept. */
export type Kept = Pick<
  Candidate,
  | 'text'
  | 'owed'
  | 'slot'
  | 'question'
  | 'keyPoint'
  | 'open'
  | 'studied'
  | 'answers'
  | 'aim'
  | 'whom'
  | 'compared'
  | 'key'
>

/**
 * Whether a sentence must be kept, and how urgently: 0 for no, 6 for what is owed always; from 3 on nothing is traded for it
 * (plain-language note, section 7: figures with a comparison, warnings, approval status, negated safety statements).
 */
export function mustKeep(candidate: Kept): number {
  const { text, owed, slot, question, keyPoint, open, studied } = candidate
  if (owed === 'always') return 6
  if (studied || candidate.answers) return 5
  if (isTurnedDown(text)) return 5
  if (candidate.aim || candidate.whom || candidate.key) return 4
  if (isRefusal(text) || isReply(text)) return 4
  // Of a comparison in two sentences, the author's first point gives one half.
  if (keyPoint && (isResult(text) || (isSchedule(text) && /\d/u.test(text)))) return 3
  // What the law says of it is a point of the author's own.
  if (keyPoint && law.test(text)) return 3
  // So is whom it is not for, and whom its trials left out: nobody else may know that it is not for them.
  if (keyPoint && (isExclusion(text) || namesLeftOut(text))) return 3
  if (setsBeside(candidate)) return 3
  if (slot === 'risks' && !question && listsHarms(text)) return 3
  if (
    isDatedStatus(text) ||
    isBan(text) ||
    isSafetyNet(text) ||
    isHelpAtOnce(text) ||
    missed.test(text)
  )
    return 3
  if (reassuresUnless(text)) return 3
  if (saysNotKnown(text) && !open) return 3
  // `Not for everyone` tells nobody whether it is for them.
  if (namesWhom(text)) return 3
  if (isExclusion(text)) return 2
  return 0
}

/** Whether a sentence sets figures beside each other: a sentence that is alike in all its words does not say those. */
export function setsBeside({ text, compared }: Pick<Candidate, 'text' | 'compared'>): boolean {
  return compared === true || isComparison(text) || setsFigures(text) || setsGroups(text)
}

/** What to do about a dose that was not taken: who is not told takes two, or stops. */
const missed =
  /^if you(?:['’]ve| have)? (?:forget|forgot|forgotten|miss|missed|skip|skipped) (?:(?:an?|any|one|some|the|your) (?:[a-zß-öø-ɏ-]+ ){0,2}(?:dos|inject|pill|puff|tablet|capsul)|to take\b)/i

const figures = /\d[\d.,]*\d|\d/gu

const law = /\b(?:illegal|against the law|unlawful|Schedule (?:I{1,3}|IV|V|[1-5]))\b/i

/** What a sentence refuses: that it is lawful to have, or that it is approved; each needs saying but once. */
function refusalOf({ text }: Candidate): 'law' | 'approval' | undefined {
  // That only studies give it says not that it was never approved.
  if (!isRefusal(text) || isConfined(text) || isTurnedDown(text) || isReply(text)) return undefined
  return law.test(text) ? 'law' : 'approval'
}

/**
 * Whether what must be kept of a sentence was said already: all its figures in one sentence, or its years in one about the same; of
 * one without figures, that it is against the law or not approved.
 */
export function isSaid(
  one: Candidate,
  said: Iterable<Candidate>,
  alike: (other: Candidate) => number,
): boolean {
  // Figures do not say on what a study was done.
  if (one.studied) return [...said].some((other) => other.method && namesAnimals(other.text))
  const own = one.text.replace(/\[[^[\]]{0,80}\]/gu, '').match(figures) ?? []
  if (own.length === 0) {
    const refused = refusalOf(one)
    return refused !== undefined && [...said].some((other) => refusalOf(other) === refused)
  }
  const shares = sharesIn(one.text)
  for (const other of said) {
    const told = toldOf(other)
    const theirs = new Set(told.match(figures))
    const theirShares = new Set(sharesIn(told))
    // The 15 of `15 mg` says nothing of `15%`.
    const same =
      own.every((figure) => theirs.has(figure)) && shares.every((share) => theirShares.has(share))
    if (same && ((isComparison(one.text) && own.length > 1) || alike(other) > 0.35)) return true
  }
  return false
}

/** The numbers of a text that are percentages, those of `12, 14 and 15%` among them. */
function sharesIn(text: string): string[] {
  const found = text.matchAll(
    /(\d[\d.]{0,7})(?=(?:(?:,| and| or| to|, and| ?[-–]) ?[<>]? ?\d[\d.]{0,7}){0,4} ?(?:%|per ?cent\b))/giu,
  )
  return [...found].map(([, figure]) => figure!)
}

/** What the reader gets of a sentence, whose bracketed figures may have gone; where rates became people, the source's words for it. */
function toldOf({ text, plain }: Candidate): string {
  return / out of (?:every )?\d/u.test(plain) ? text : plain
}
