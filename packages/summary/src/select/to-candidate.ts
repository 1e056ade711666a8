import { toText } from '@plainleaf/content-model'
import { analyse, words } from '@plainleaf/language'
import type { Draft } from '../edit/draft.ts'
import { commandOf } from '../score/command-of.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { textOf } from '../source/run.ts'
import { asksToTakeAlong } from './asks-to-take-along.ts'
import { asksForStudy, isSupposed } from './before-results.ts'
import type { Candidate } from './candidate.ts'
import { isBareRow } from './is-bare-row.ts'
import { isFragment, isNote } from './is-fragment.ts'
import { isIllFormed } from './is-ill-formed.ts'
import { withLateUnfit } from './late-unfit.ts'
import { forbids, isOutOfPlace, isReply } from './leaning.ts'
import { mustKeep } from './must-keep.ts'
import { onlyAnnounces } from './only-announces.ts'
import type { Place } from './places-of.ts'
import { isAction, isUrgent } from './says.ts'
import { readInPaper } from './says-aim.ts'
import { sentenceSlot } from './sentence-slot.ts'
import { tellsOfSite } from './tells-of-site.ts'
import { hypeIn } from './tone.ts'
import { answersAtOnce, cautions, saysDisagree, saysHowFar, warns } from './warns.ts'

/** A formula or picture that stood in the sentence is not there any more: `if and only if .`, `vectors , where`. */
const lost =
  /\p{L} (?:[,;] |\.$|\. \p{Lu})|^[^.]{0,40}\bif , |\b(?:[Ii]f|then|whether|because) (?:is|are|has|have)\b|^(?:Still |Also )?(?:[Ff]or|[Ff]rom|[Ii]n|[Hh]ere)\b[^,]{0,40}, (?:is|are) /u
/** `A = AH, so B = BA`: letters of formulas that lost what was set above or below them. */
const formula =
  /= ?\p{Lu}{1,4}(?!\p{L})[^=]{1,20}= ?\p{Lu}{1,4}(?!\p{L})|(?<!\p{L})\p{Lu}{2,4} = \p{Lu}{2,4}(?!\p{L})/u

/** Says of a time that it matters, and not why: `2014 is an important year.` */
const empty = /^\S+ (?:is|was) an? \p{L}+ (?:day|moment|month|step|time|year)\.$/u

/** An answer to a form, what a site says to keep its readers, or what only leads up to the next words. */
const nothing =
  /^to (?:know|learn|see|understand) [^,]{2,60}, it helps to(?![\p{L}])|^(?:not applicable|n\/a|none|nil)\.?$|^(?:don['’]t miss (?:a|an|any|our|out|the)|sign up|subscribe|keep up (?:to date )?with|put together by|produced by|written by|ref(?:erence)?:|©)(?![\p{L}])/iu

/** A list that lost its lines and was not taken apart: `Tests include a swab - a scan` */
const unlisted =
  /(?:[.:;]|\b(?:either|following|includ(?:e|es|ed|ing)|such as)) [-•] \p{L}|\binclud(?:e|es|ed|ing) [^.:;]{2,60} [-•] \p{L}/u

/** A form to fill in: `I drink ____ cups a day`. */
const blank = /_{3,}/u
/** A heading that `yes` or `no` answers, also behind other words: `Rash: Is it catching?` */
const asksWhether =
  /(?:^|[.:,;?!–—-] )["“]?(?:am|are|can|could|did|do|does|has|have|is|may|must|should|was|were|will|would)(?:n['’]t)? [^?]{1,200}\?/iu

/** `I keep a bottle on my desk`: what one person tells of themselves. */
const oneself = /^(?:I(?:['’](?:d|ll|m|ve))?|My) \p{Ll}/u

/** Lost its `to`: `There are things you can do ease your symptoms`. */
const wordless = /\bcan do (?:avoid|ease|help|prevent|reduce|relieve|stop|treat)\b/i

/** What a citation leaves hanging when it was the object of the sentence: `as shown in .` */
const hanging = /\b(?:in|by|see|from|of|per|to|and) ?(?:[.,;:)]|$)/i

/** Whether a sentence sends to another page by its title, whatever that title warns of; `See a doctor if …` does not. */
export function pointsToPage(text: string): boolean {
  return /^(?:[Ss]ee|[Rr]ead)(?: more in| also)? \p{Lu}/u.test(text)
}

/** A sentence as a candidate, unfit where it cannot stand in a summary by itself. */
export function toCandidate(sources: ReadSentence[], draft: Draft, place: Place): Candidate {
  const text = textOf(draft.runs)
  const first = sources[0]!
  const owed = owedOf(text, first, place)
  // `No harm was seen` is a finding, and replies to nobody.
  const reply = !place.slot.found && (isReply(text) || (owed === 'always' && isAnswer(text, first)))
  const misfit = reply && !place.question && !place.repliesFit
  const slot = slotOf(text, first, place)
  // Below `Don't` a sentence says what not to do.
  const turned = forbids(toText(first.of.heading)) && place.slot.slot !== 'exclusions'
  const kept = turned || (place.slot.guessed === true && slot === place.slot.slot)
  const praised = hypeIn(text) > 1
  const isFit = () => fits(text, sources, draft, place, reply)
  const below = misfit || kept || place.conditional || slot === 'other' ? first.of : undefined
  const known = {
    sources,
    draft,
    text,
    plain: text,
    words: words(text).length,
    slot: misfit ? place.slot.slot : slot,
    settled: place.slot.settled && slot === place.slot.slot,
    question: place.question,
    below: place.question ? undefined : below,
    keyPoint: place.keyPoint && !first.passage.callout,
    owed,
    ...(praised && isFit() && { praised }),
    ...(place.conditional && { conditional: true }),
    ...(!place.english && { lang: place.lang }),
    ...(place.slot.slot === 'study' && { method: true }),
    ...(place.slot.before && { before: true }),
    ...(place.slot.found && { found: true }),
    ...(place.slot.concludes && { concludes: true }),
    ...(place.slot.before && asksForStudy(text) && { open: true }),
  }
  // What it is before anything is tied to it.
  const written = {
    text,
    owed,
    slot: known.slot,
    question: known.question,
    keyPoint: known.keyPoint,
    open: known.open,
  }
  const candidate = withLateUnfit(known, () => {
    if (praised || !isFit()) return true
    const tells = place.english && owed === 'no' && !written.keyPoint
    if (tells && (onlyAnnounces(text) || tellsOfSite(text))) return true
    // What must be kept is kept as it was written.
    return place.english && isRunning(first) && isIllFormed(text) && mustKeep(written) < 3
  })
  // `Any history of bleeding.` warns of nothing by itself.
  if (owed === 'beside' && isRunning(first) && candidate.unfit && isFragment(text))
    candidate.owed = 'no'
  // `Yes.` with no question above it: what was asked stood in the words before it.
  if (misfit && candidate.words < 3 && !first.id.endsWith('.s1')) candidate.unfit = true
  // Nor with a question that asks what, who or why.
  if (reply && candidate.words < 2 && !asksWhether.test(toText(first.of.heading).trim())) {
    candidate.unfit = true
    candidate.owed = 'no'
  }
  return candidate
}

function isRunning({ block }: ReadSentence): boolean {
  return block === 'paragraph' || block === 'quote'
}

function fits(
  text: string,
  sources: readonly ReadSentence[],
  draft: Draft,
  place: Place,
  reply: boolean,
): boolean {
  const count = words(text).length
  const { block } = sources[0]!
  const listed = block === 'list item'
  const running = isRunning(sources[0]!)
  const least = listed || reply || place.question ? 1 : count < 5 && isOrder(text, place) ? 3 : 5
  if (count < least) return false
  // What is left of a citation.
  if (listed && /^\d{1,3}\.?$/u.test(text)) return false
  if (running && [lost, empty, oneself].some((one) => one.test(text))) return false
  if ([formula, nothing, wordless, blank].some((one) => one.test(text))) return false
  if (sources.length === 1 && unlisted.test(text)) return false
  if (running && isTornOff(text)) return false
  // What answers a question right below it needs no verb: `What is it? A lamp for dark days.`
  const asks = toText(sources[0]!.of.heading).trim().endsWith('?') && sources[0]!.id.endsWith('.s1')
  const name = running && !reply && !asks && place.english && isFragment(text)
  if (name && !isOrder(text, place)) return false
  if (running && place.english && place.slot.slot === 'study') {
    if (isNote(text) || isBareRow(toText(sources[0]!.of.heading), text)) return false
  }
  if (place.slot.found && met.test(text)) return false
  if (running && count > 12 && bareAim.test(text)) return false
  if (place.slot.before && isSupposed(toText(sources[0]!.of.heading), text)) return false
  if (running && !/[.!?…]["”’)]*$/u.test(text)) return false
  const asked = asksToTakeAlong(sources[0]!)
  const bare = readInPaper(text, place.slot)
  if (isOutOfPlace(asked ? text.replace(/\?$/u, '') : bare)) return false
  return draft.edits.length === 0 || !hanging.test(text)
}

/** `The aims of the study were met`: that it did what it was for, and not what came of it. */
const met =
  /^(?:all |our |the )*(?:aims?|goals?|objectives?)(?: of (?:our|the|this) (?:project|research|review|study|trial|work))? (?:has|have|was|were) (?:been )?(?:achieved|attained|fulfilled|met|reached)\b/iu

/** `Evaluate the use of two scanners …`: an aim that lost its `to` reads as an order to the reader. */
const bareAim =
  /^(?:analy[sz]e|assess|characteri[sz]e|determine|evaluate|examine|explore|investigate) (?:the|whether|if|how) (?!.*\byou)|^(?:demonstrate|prove|show) that (?!.*\byou)/i

/** Whether a short sentence tells the reader what to do; in other languages than English, whether it may. */
function isOrder(text: string, { english }: Place): boolean {
  return !english || isAction(text) || commandOf(analyse(text).tokens) !== undefined
}

/** One bracket at the end that closes two: `(the risk was 3 times as high (95% CI 2 to 4).` */
const forTwo = /\([^()]{1,200}\([^()]{1,120}\)[.!?]$/u

/** A bracket that opens and never closes lost what stood in it: `(range: the tumor could be taken out.` */
function isTornOff(text: string): boolean {
  const count = (sign: string) =>
    text.split(sign).length - (sign === '(' && forTwo.test(text) ? 1 : 0)
  return count('(') > count(')') || count('[') > count(']')
}

function isAnswer(text: string, sentence: ReadSentence): boolean {
  const heading = toText(sentence.of.heading).trim()
  if (!sentence.id.endsWith('.s1') || !heading.endsWith('?')) return false
  return answersAtOnce(text) || saysDisagree(text)
}

function owedOf(text: string, sentence: ReadSentence, place: Place): Candidate['owed'] {
  if (place.owed) return 'always'
  if (pointsToPage(text) || nothing.test(text)) return 'no'
  if (warns(text)) return 'always'
  if (!place.listed && isAnswer(text, sentence)) return 'always'
  if (!place.question && saysHowFar(text)) return 'always'
  if (saysDisagree(text)) return 'section'
  return cautions(text) && !isOutOfPlace(text) ? 'beside' : 'no'
}

/** An order stays with what it is about, a cell with its table, and an answer with its question; in a warning nothing is moved. */
function slotOf(text: string, { block }: ReadSentence, place: Place): string {
  if (block === 'table cell' || place.owed || (place.asked && !isUrgent(text)))
    return place.slot.slot
  return isReply(text) && place.repliesFit ? 'approval' : sentenceSlot(text, place.slot)
}
