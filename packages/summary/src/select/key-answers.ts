import { toText } from '@plainleaf/content-model'
import { type Candidate, orderOf } from './candidate.ts'
import { withAll } from './owed.ts'
import { sectionOf } from './sections-told.ts'

/** That nothing heals an illness, or that nothing holds it up. */
const noCure =
  /\b(?:neither|no|nor|without) (?!longer\b)(?:[\p{L}-]+ ){0,4}(?:cures?|treatments?)\b(?! (?:approach|decision|(?:is|may be) (?:necessary|needed|required)|plan))|\b(?:cannot|can['’]t|can not|not) be cured\b|\bincurable\b|\b(?:not (?:currently |yet )?possible|no (?:known )?way) to (?:cure|halt|prevent|reverse|slow|stop|treat)\b|\bdo(?:es)? not (?:improve|respond)\b[^.;]{0,40}\b(?:therap(?:y|ies)|treatments?)\b/iu
/** What is done, by the words that come before its names. */
const isDone =
  /\b(?:is|are|be) (?:also |always |best |first |generally |mainly |mostly |often |typically |usually )*(?:managed|treated) (?:first\b|by\b|with\b|using\b)|\b(?:management|therapy|treatments?)(?: options| plans?)?(?: (?:for|of) [^,.;:]{2,60})? (?:(?:can|generally|is|are|may|mainly|often|typically|usually|will) ){0,3}(?:aim(?:s|ed)|consists? of|directed at|focus(?:es|ed)?|includes?|involves?)\b|\b(?:is|are) (?:often|usually|generally|typically) (?:given|prescribed|recommended|used)\b|\b(?:kinds|types|ways) of (?:[\p{L}-]+ ){0,2}(?:therapy|treatments?)\b[^:.]{0,60}: ?\p{L}/iu
/** Trials of what may come to be done. */
const tried = /\btrials?\b/iu
/** That people die of it. */
const death =
  /\b(?:deaths?|deadly|dies?|died|fatal|life expectancy|life[ -]?spans?|mortality|surviv(?:al|e|es|ed))\b/iu
/** That most who have it die of it, whatever section says so. */
const deadly =
  /\b(?:almost always|always|eventually|generally|invariably|most|often|typically|usually)\b[^.;]{0,140}\b(?:deadly|deaths?|dies?|fatal)\b/iu
/** That it does not go away, or takes something away for good. */
const lasting =
  /\bdo(?:es)? not (?:improve|get better|go away)\b|\b(?:is|are) (?:an? )?(?:[\p{L}-]+ ){0,2}(?:lifelong|permanent|progressive)\b|\b(?:gets?|becomes?|grows?) worse\b|\bworsens?\b/iu
/** How it is passed on. */
const pattern =
  /\b(?:inherited|passed (?:down|on)|transmitted) (?:[\p{L}-]+ ){0,4}(?:manner|pattern|trait)\b|\bnot (?:usually |typically |generally )?(?:inherited|passed (?:down|on))\b/iu
/** Which signs there are, named. */
const signs =
  /\b(?:features?|signs?|symptoms?)\b[^.;]{0,80}\b(?:include[sd]?|including|such as)\b|\b(?:commonest|main|most common|usual) (?:features?|signs?|symptoms?) (?:[^,.;]{2,40} )?(?:are|is|was|were)\b/iu
/** What those who know advise not to do. */
const against = /\b(?:advis(?:e|es|ed)|recommend(?:s|ed)?) against\b|\bdo(?:es)? not recommend\b/iu

/** What below a heading is asked first, in the order in which it is asked; in a text on a treatment nobody asks how that is treated. */
const asked: readonly [heading: RegExp, says: readonly RegExp[], slot?: string][] = [
  [/\btreat(?:ed|ment|ments)?\b/iu, [noCure, isDone], 'treatment'],
  [/\b(?:outlook|prognosis|life expectancy)\b/iu, [death, noCure, lasting]],
  [/\binherit(?:ed|ance)\b/iu, [pattern]],
  [/\bsymptoms?\b/iu, [signs]],
]
/** Words up to which a reader takes in a sentence whole. */
const most = 45
/** Sentences told for the sake of one, itself among them. */
const mostWith = 3

/**
 * Marks what a reader of an illness asks first of a section: whether anything cures it, and what is done; whether people die of it; how it is
 * passed on; which signs it has. The first sentence of each section that says so is told, whatever easier ones there are; so is everything
 * that is advised against.
 */
export function markKeyAnswers(candidates: readonly Candidate[]): void {
  if (candidates.some(({ method }) => method)) return
  const mortal = candidates.find(
    (one) => one.slot === 'what' && deadly.test(one.text) && canStand(one),
  )
  if (mortal && !candidates.some(({ slot }) => slot === 'outlook')) mortal.key = true
  for (const [section, own] of Map.groupBy(candidates, sectionOf)) {
    const fit = own.filter(canStand).toSorted((a, b) => orderOf(a) - orderOf(b))
    for (const one of fit) if (against.test(one.text)) one.key = true
    const heading = toText(section.heading)
    const found = asked.find(([about]) => about.test(heading))
    // A list that is told whole is the answer.
    if (!found || own.some(({ unit }) => unit)) continue
    const [, says, of] = found
    for (const one of says) {
      const first = fit.find(
        ({ slot, text }) => one.test(text) && !tried.test(text) && slot === (of ?? slot),
      )
      if (first) first.key = true
    }
  }
}

/** Whether a sentence and all that must be told with it can be told. */
function canStand(one: Candidate): boolean {
  if (one.unit || one.keyPoint || one.words > most) return false
  const all = withAll(one)
  return all.length <= mostWith && all.every(({ unfit, unit }) => !unfit && !unit)
}
