import { toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { oneOf } from './names-of-title.ts'
import { headsAim, saysAim } from './says-aim.ts'

/** Says that something is so, as a rule: what a study may find not to be. */
const claims =
  /\b(?:affects?|associated|causes?|changes?|correlat\w+|decreas\w+|depends?|determines?|differ(?:s|ent)?|effective|higher|improves?|increas\w+|influences?|leads? to|linked|lower|more|predict\w*|prevents?|protects?|raises?|reduces?|related|varies|vary|worse\w*)\b/i
/** Says that nobody knows it yet, or that some only think so. */
const open =
  /\b(?:assum\w+|believed|clear|controvers\w+|could|debate\w*|hypothe\w+|if|known|little|may|might|not|postulated|proposed|question\w*|reported|some|speculat\w+|suggest\w*|supposed|suspected|thought|unclear|unknown|whether)\b/i
/** Says that one thing has nothing to do with another, or does nothing to it. */
const denies =
  /(?:\b(?:neither|never|no|nor|not)|n['’]t)(?: [\p{L}-]{1,20}){0,4} (?:affect|associat|caus|chang|correlat|decreas|depend|determin|differ|effect|improv|increas|influenc|link|predict|prevent|protect|rais|reduc|relat|var(?:y|ied|ies)|worse)|(?:\bnot|n['’]t) (?:confirm|support)|\b(?:failed to|unaffected|unrelated)\b/iu
/** Words of both that say nothing of what they are about. */
const common =
  /^(?:about|also|among|and|are|been|between|both|but|did|does|each|for|from|had|has|have|how|into|its|less|more|most|not|other|our|patients?|people|results?|show|shown|significant\w*|study|such|than|that|the|their|there|these|this|those|was|were|when|which|who|with)$/u
/** The share of the words of a premise that the finding which denies it has. */
const share = 0.5
const least = 3

function stemOf(word: string): string {
  return oneOf(word).slice(0, 6)
}

function stemsIn(text: string): Set<string> {
  return new Set(
    words(text.toLowerCase()).flatMap((word) =>
      word.length > 2 && !common.test(word) && !claims.test(word) ? [stemOf(word)] : [],
    ),
  )
}

/**
 * Whether a text denies what another says: `no` or `not` stands in it, and half of the words that say what that is about, some of those in front
 * of its verb and some of those behind.
 */
export function refutes(finding: string, premise: string): boolean {
  const verb = claims.exec(premise)
  if (!verb || !denies.test(finding) || open.test(premise)) return false
  const front = stemsIn(premise.slice(0, verb.index))
  const behind = [...stemsIn(premise.slice(verb.index))].filter((stem) => !front.has(stem))
  const found = stemsIn(finding)
  const shared = [[...front], behind].map((own) => own.filter((stem) => found.has(stem)).length)
  const [before = 0, after = 0] = shared
  const enough = Math.max(least, share * (front.size + behind.length))
  return before > 0 && after > 0 && before + after >= enough
}

/** Whether a sentence says what was known before a study, and not what was done in it or what for. */
function isPremise({ before, method, text, sources: [first] }: Candidate): boolean {
  return before === true && !saysAim(text) && (!method || headsAim(toText(first!.of.heading)))
}

/** What a paper says of its field as a fact, and then finds not to be so, is not told: those who stop reading there believe it. */
export function leaveOutRefuted(all: readonly Candidate[]): void {
  const found = all.filter((one) => one.found)
  for (const one of all)
    if (isPremise(one) && found.some(({ text }) => refutes(text, one.text))) one.unfit = true
}
