import { toText } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'
import { type Candidate, orderOf } from './candidate.ts'
import { withAll } from './owed.ts'
import { sectionOf } from './sections-told.ts'

/** That nothing heals an illness, or that nothing holds it up. */
const noCure =
  /\b(?:neither|no|nor|without) (?!longer\b)(?:[\p{L}-]+ ){0,4}(?:cures?|treatments?)\b(?! (?:approach|decision|(?:is|may be) (?:necessary|needed|required)|plan))|\b(?:cannot|can['’]t|can not|not) be cured\b|\bincurable\b|\b(?:not (?:currently |yet )?possible|no (?:known )?way) to (?:cure|halt|prevent|reverse|slow|stop|treat)\b|\bdo(?:es)? not (?:improve|respond)\b[^.;]{0,40}\b(?:therap(?:y|ies)|treatments?)\b/iu
/** What is done, by the words that come before its names. */
const isDone =
  /\b(?:is|are|be) (?:also |always |best |first |generally |mainly |mostly |often |typically |usually )*(?:managed|treated) (?:first\b|by\b|with\b|using\b)|\b(?:management|therapy|treatments?)(?: options| plans?)?(?: (?:for|of) [^,.;:]{2,60})? (?:(?:can|generally|is|are|may|mainly|often|typically|usually|will) ){0,3}(?:aim(?:s|ed)|consists? of|directed at|focus(?:es|ed)?|includes?|involves?)\b|\b(?:is|are) (?:often|usually|generally|typically) (?:given|prescribed|recommended|used)\b/iu
/** Which kinds of it there are, with their names behind: `Three standard treatments are used: rest, ice and a stick` */
const kinds =
  /\b(?:kinds?|types?|ways?) of (?:[\p{L}-]+ ){0,2}(?:therapy|treatments?)\b[^:.]{0,60}: ?\p{L}|\btreatments? (?:for [^:.]{2,60} )?(?:are|include|that are used are|used are)\b[^:.]{0,20}: ?\p{L}/iu
/** What does most against it: `The best way to treat it is to rest`, `Ice is the main treatment` */
const bestWay =
  /\b(?:best|most effective|only(?: known)?|surest) ways? (?:of|to) (?:[\p{L}-]+ ){0,3}?(?:avoid|control|lower|manag|prevent|protect|reduc|stop|treat)(?:e|ing)?\b|\b(?:best|chief|main|most (?:common|effective)|preferred|primary|standard|usual) (?:defen[cs]e|(?:form of )?(?:prevention|protection|therapy|treatment))s?\b(?! (?:cho|opt|plan|trial))|\b(?:therapy|treatment) of choice\b|\b(?:chief|first|main|primary) (?:aim|goal)s? of (?:the )?(?:therapy|treatment)\b/iu
/** That nobody can keep it from coming. */
const noGuard =
  /\b(?:cannot|can['’]t|can not) be prevented\b|\bno (?:certain |known |proven |specific |sure )?(?:vaccine|ways?)\b[^.;]{0,60}\b(?:against|for|prevent\w*|protect\w*)\b/iu
/** Who gets it more than others, or from what; that more of them die of it says neither. */
const factors =
  /\brisk factors?\b[^.;]{0,80}\b(?:are|includ(?:e|es|ing))\b|\bat (?:(?:a )?(?:greater|higher|increased)|high|(?:the )?(?:greatest|highest|most)) risk\b(?! of (?:death|dying))|\bmore (?:likely|prone) (?:than [^.;]{2,40} )?to (?:be (?:affected|infected)|catch|develop|get|have)\b|\b(?:increase|raise)s? (?:a person['’]s |the |your )?(?:chances?|odds|risks?) (?:for|of|that)\b(?! (?:a |the )?(?:death|dying|poor))/iu
/** How people come to catch it. */
const spreads =
  /\b(?:acquired|caught|infected|passed|spread|spreads|transmitted)\b[^.;]{0,50}\b(?:by|from|through|when|with)\b/iu
/** What may be done, where no sentence says so of them all. */
const mayDo =
  /\b(?:dentist|doctor|provider|specialist|surgeon|[a-z]{2,20}ologist)s? (?:(?:also|can|may|might|often|usually|will) ){0,3}(?:prescribes?|recommends?|suggests?|treats?)\b|\b(?:only (?:known )?cure|used to treat)\b|\b(?:changes|diet|drugs?|exercise|medications?|medicines?|surgery|therapy)\b[^.;]{0,60}\b(?:cures?|eases?|helps?|reduces?|relieves?)\b/iu
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
/** That it may be there again after it went. */
const returns =
  /\b(?:can|could|may|might|often|sometimes|usually) (?:later )?(?:come back|flare up|reappear|recur|relapse|return(?! (?:home|to)\b))\b/iu
/** That it may be there and nobody sees it. */
const hidden =
  /\b(?:can|may|might) not (?:always )?(?:be (?:(?:at first|at once|immediately|right away) )?(?:apparent|noticeable|noticed|obvious|visible)|(?:cause|have|notice|produce|show) (?:any )?(?:signs|symptoms))\b/iu
/** How it is passed on. */
const pattern =
  /\b(?:inherited|passed (?:down|on)|transmitted) (?:[\p{L}-]+ ){0,4}(?:manner|pattern|trait)\b|\bnot (?:usually |typically |generally )?(?:inherited|passed (?:down|on))\b/iu
/** Which signs there are, named. */
const signs =
  /\b(?:features?|signs?|symptoms?)\b[^.;]{0,80}\b(?:include[sd]?|including|such as)\b|\b(?:commonest|main|most common|usual) (?:features?|signs?|symptoms?) (?:[^,.;]{2,40} )?(?:are|is|was|were)\b/iu
/** What brings it on, or that nobody knows: easiest as a deed. */
const brings =
  /\b(?:changes?|mutations?|variants?) (?:in|of) [^.;]{2,60} (?:can |may )?causes?\b|\b(?:occurs?|happens?|develops?) (?:because|when)\b|^[^,.;]{2,60} results? (?:from|when)\b/iu
const broughtBy =
  /\b(?:is|are|be) (?:(?:almost|always|generally|mainly|most|mostly|often|thought|to|typically|usually|be) ){0,3}(?:caused by|due to|the result of)\b/iu
const noCause =
  /\bcauses?\b[^,.;]{0,60}\b(?:unknown|unclear|(?:not|n['’]t) (?:(?:clearly|completely|entirely|fully|well|yet) ){0,2}(?:clear|known|understood))\b/iu
/** By what somebody finds it. */
const finds =
  /\b(?:diagnoses?|detects?|finds?|make an? (?:[a-z-]{2,20} )?diagnosis)\b[^.;]{0,90}\b(?:based on|by (?:an?|means|the|doing|[a-z]{2,20}ing)|from|through|using|with (?:an?|the))\b/iu
/** What those who know advise not to do. */
const against = /\b(?:advis(?:e|es|ed)|recommend(?:s|ed)?) against\b|\bdo(?:es)? not recommend\b/iu

/** What below a heading is asked first, in the order in which it is asked, each with what says it best first; in a text on a treatment nobody asks how that is treated. */
const asked: readonly [heading: RegExp, says: readonly (readonly RegExp[])[], slot?: string][] = [
  [/\btreat(?:ed|ment|ments)?\b/iu, [[noCure], [kinds, isDone, mayDo]], 'treatment'],
  [/\bprevent(?:ed|ion|ing)?\b/iu, [[noGuard]], 'prevention'],
  [/\bat risk\b|\brisk factors?\b/iu, [[factors, spreads]]],
  [/\b(?:outlook|prognosis|life expectancy)\b/iu, [[death], [noCure], [lasting], [returns]]],
  [/\binherit(?:ed|ance)\b/iu, [[pattern]]],
  [/\bsymptoms?\b/iu, [[signs], [hidden]]],
  [/\bdiagnos(?:ed?|is)\b/iu, [[finds]]],
  [/\bcauses?\b|\bgenetic changes\b/iu, [[noCause], [brings, broughtBy]]],
]
/** Leads in a list of something else than what is asked: when to call, what counts. */
const aside = /\b(?:any of|call|criteria|definition|if|risk|see|when)\b/iu
/** Words up to which a reader takes in a sentence whole. */
const most = 45
/** Sentences told for the sake of one, itself among them. */
const mostWith = 3

/**
 * Marks what a reader of an illness asks first of a section: whether anything cures it, and what is done; whether people die of it or get it again; how it is
 * passed on; which signs it has, or that it may be hidden; how it is found; what brings it on; who gets it; what does most against it. The first sentence of each
 * section that says so is told, whatever easier ones there are; so is everything that is advised against.
 */
export function markKeyAnswers(candidates: readonly Candidate[]): void {
  if (candidates.some(({ method }) => method)) return
  const mortal = candidates.find(
    (one) => one.slot === 'what' && deadly.test(one.text) && canStand(one),
  )
  if (mortal && !candidates.some(({ slot }) => slot === 'outlook')) mortal.key = true
  for (const [section, own] of Map.groupBy(candidates, sectionOf)) {
    const inRow = own.toSorted((a, b) => orderOf(a) - orderOf(b))
    for (const one of inRow) if (against.test(one.text) && canStand(one)) one.key = true
    const heading = toText(section.heading)
    const found = asked.find(([about]) => about.test(heading))
    if (!found) continue
    const [about, says, of] = found
    const firstOf = (test: (one: Candidate) => boolean) =>
      inRow.find(
        (one) =>
          test(one) && !tried.test(one.text) && one.slot === (of ?? one.slot) && canStand(one),
      )
    // What does most, and what names all of it in one breath, is told beside whatever lists there are.
    for (const always of [isBest, namesKinds]) {
      const first = of && firstOf(always)
      if (first) first.key = true
    }
    // A list that is told whole is the answer, if it is led in as that.
    const answers = ({ block, text }: ReadSentence) =>
      block !== 'paragraph' ||
      says.flat().some((one) => one.test(text)) ||
      (about.test(text) && !aside.test(text))
    if (own.some(({ unit }) => unit && answers(unit[0]!.sources[0]!))) continue
    // Beside a list of something of it only what answers best is missed.
    const listed = own.some(({ unit }) => unit)
    for (const ranked of says) {
      const few = listed && ranked.length > 1 ? ranked.slice(0, -1) : ranked
      const [first] = few.flatMap((says) => firstOf(({ text }) => says.test(text)) ?? [])
      if (first) first.key = true
    }
  }
}

const isBest = ({ text }: Candidate): boolean => bestWay.test(text)
const namesKinds = ({ sources, text }: Candidate): boolean => sources.length > 1 && kinds.test(text)

/** Whether a sentence and all that must be told with it can be told. */
function canStand(one: Candidate): boolean {
  if (one.unit || one.keyPoint || one.words > most) return false
  const all = withAll(one)
  return all.length <= mostWith && all.every(({ unfit, unit }) => !unfit && !unit)
}
