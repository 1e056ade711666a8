import { type Topic, toText } from '@plainleaf/content-model'
import type { Draft } from '../edit/draft.ts'
import { joinList } from '../edit/join-list.ts'
import { markLabel } from '../edit/mark-label.ts'
import { nameAsked } from '../edit/name-asked.ts'
import { nameSubject } from '../edit/name-subject.ts'
import { isEnglish } from '../edit/plainly.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import { keepLabels, trimHeading, trimLabel, trimTerm } from '../edit/trim-label.ts'
import { trimOpening } from '../edit/trim-opening.ts'
import { ofLast } from '../source/of-last.ts'
import type { Passage } from '../source/passage.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { textOf } from '../source/run.ts'
import { addsInPaper } from './adds-also.ts'
import { asksToTakeAlong } from './asks-to-take-along.ts'
import { barsWhom, tellWhomItBars } from './bars-whom.ts'
import { bindFrequencies } from './bind-frequencies.ts'
import { bindToAdvice } from './bind-to-advice.ts'
import { bindToBefore } from './bind-to-before.ts'
import { bindToNames } from './bind-to-names.ts'
import { calloutUnit } from './callout-unit.ts'
import { type Candidate, groupOf } from './candidate.ts'
import { asksMeaning } from './direct-answers.ts'
import {
  bindToCount,
  bindToLabel,
  bindToPlace,
  goesOn,
  lacksPerson,
  namedBefore,
} from './goes-on.ts'
import { goesInto, holdByLeads, isCondition, isHeld, isOneOf, isTitle } from './held-by-lead.ts'
import { isLoose } from './is-loose.ts'
import { isNext, questionBefore } from './is-next.ts'
import { bindPairs, bindToFrame } from './lacks-sense.ts'
import { isReadingList, isTorn, saysNotOfWhom } from './lead-in.ts'
import { forbids, leans, pointsAt, turnsRound } from './leaning.ts'
import { linkLists } from './link-lists.ts'
import {
  isBare,
  isCourse,
  isFragments,
  isLabelled,
  isOfRates,
  isOfTitles,
  stopsMidway,
} from './list-form.ts'
import { isOfHeading } from './of-heading.ts'
import { partsOf } from './paper-parts.ts'
import { type Place, placesOf } from './places-of.ts'
import { isAboutTreatment, pointsToTreatment } from './points-back.ts'
import { bindToWorry } from './reassures.ts'
import { leaveOutRefuted } from './refuted.ts'
import { saysNotKnown } from './says.ts'
import { readInPaper } from './says-aim.ts'
import { bindGroups, setsAgainst } from './sets-beside.ts'
import { type StartsSmall, startsSmallIn } from './starts-small.ts'
import { toCandidate } from './to-candidate.ts'
import { hasVerb } from './tone.ts'
import { bindToLimit } from './turned-round.ts'
import { listUnit, tableUnit } from './units.ts'
import { warns } from './warns.ts'
import { withTies } from './with-ties.ts'

/** Characters of a sentence that is never chosen and never tested: nobody writes one so long. */
const longest = 2_000
/** Slots in which a list with some of its items left out misleads. */
const whole = new Set(['help-now', 'exclusions', 'symptoms', 'risks', 'steps'])

/** Every sentence of a topic that may stand in its summary, edited, placed, and tied to what it is told with. */
export function toCandidates(topic: Topic): Candidate[] {
  return withTies(candidatesOf(topic))
}

/** What `toCandidates` gives, for those that only read it. */
export const candidatesOf: (topic: Topic) => readonly Candidate[] = ofLast(findCandidates)

function findCandidates(topic: Topic): Candidate[] {
  const places = placesOf(topic)
  const { sentences } = partsOf(topic)
  const links = isEnglish(topic.lang) ? linkLists(sentences) : undefined
  const running = sentences.filter((one) => !links?.has(one))
  const groups = Map.groupBy(running, groupOf)
  const leads = new Set([...groups.values()].flatMap(([first]) => first!.passage.leadIn ?? []))
  const texts = () => [...groups.values()].flat().map(({ text }) => text)
  const startsSmall = startsSmallIn(texts, isEnglish(topic.lang))
  const ofTreatment = isAboutTreatment(topic, sentences)
  const out: Candidate[] = []
  for (const group of groups.values()) {
    const place = places.get(group[0]!.of)
    if (!place || group.some(({ text }) => text.length > longest)) continue
    const { leadIn } = group[0]!.passage
    const around = leadIn && groups.get(`${group[0]!.section}\n${leadIn.group}`)
    const lead = around?.findLast(({ passage }) => passage === leadIn)
    const all = fromAny(group, {
      place,
      title: topic.title,
      lead,
      before: out.at(-1),
      leads,
      ofTreatment,
      startsSmall,
    })
    for (const one of all) {
      bindToFrame(one, out.at(-1))
      bindToCount(one, out)
      out.push(one)
    }
  }
  if (isEnglish(topic.lang)) bindToBefore(out, topic.title, ofTreatment)
  bindToLimit(out, topic.lang)
  if (isEnglish(topic.lang)) holdByLeads(out)
  if (isEnglish(topic.lang)) leaveOutRefuted(out)
  bindGroups(out, topic.lang)
  bindFrequencies(out, topic.lang)
  bindToWorry(out)
  const told = isEnglish(topic.lang) ? bindToAdvice(out) : out
  return bindToNames(told, topic, sentences)
}

/** What is around a group. */
interface Around {
  place: Place
  title: string
  lead: ReadSentence | undefined
  before: Candidate | undefined
  /** Passages that end by announcing a list. */
  leads: ReadonlySet<Passage>
  /** Whether `this medicine` is what the whole text is about. */
  ofTreatment: boolean
  startsSmall: StartsSmall
}

function fromAny(group: ReadSentence[], around: Around): Candidate[] {
  const { place, title, lead } = around
  const { block, passage } = group[0]!
  if (passage.callout) return calloutUnit(group, place, title)
  if (block === 'table cell') return tableUnit(group, place, around.startsSmall)
  if (block === 'list item') {
    if (lead && (saysNotOfWhom(lead.text, group) || isReadingList(lead.text))) return []
    if (!lead && place.english && isOfTitles(group)) return []
    const one = joined(group, place, title, lead)
    if (one) return tellWhomItBars([one], lead, place)
    const heading = toText(group[0]!.of.heading)
    const ordered = passage.ordered && !isLabelled(group)
    // Nobody knows which items of a list answer a question that is none of ours.
    const kept = place.owed || ordered || place.asked || whole.has(place.slot.slot)
    const steps = whole.has(place.slot.slot) && isLabelled(group)
    const tied = group.some(({ text }) => warns(text)) || steps || isBare(group)
    const course = isCourse(group) || (lead !== undefined && isFragments(lead.text, group))
    const held = group.some(
      (one) => isHeld(one, group, lead) && (isCondition(lead!.text) || goesInto(lead!.text)),
    )
    const open = lead !== undefined && stopsMidway(lead.text)
    const parts = lead ? group.filter(({ text }) => isOneOf(lead.text, text)) : []
    const told = tied || course || open || isOfRates(group) || 2 * parts.length > group.length
    const bars = lead !== undefined && barsWhom(lead.text, place.lang)
    if (!place.keyPoint && (kept || forbids(heading) || told || held || bars)) {
      const unit = listUnit(group, place, title, lead, around.before)
      if (unit) return tellWhomItBars(unit, lead, place)
    }
  }
  return fromGroup(group, around)
}

/** The sentences of a paragraph or list, each on its own. */
function fromGroup(group: ReadSentence[], { place, title, ...around }: Around): Candidate[] {
  const round = turnsRound(toText(group[0]!.of.heading)) && !place.keyPoint
  const items = group.filter(({ block, inPassage }) => block === 'list item' && inPassage === 0)
  const kept = keepLabels(
    items.map(({ text }) => text),
    title,
  )
  const out: Candidate[] = []
  for (const [at, sentence] of group.entries()) {
    const previous = textBefore(group, at)
    // A lead-in is told with its list.
    if (around.leads.has(sentence.passage) && isLast(sentence, group)) continue
    const bare = edited(sentence, kept ? undefined : title)
    const named = nameAsked(bare, questionBefore(sentence, out.at(-1) ?? around.before), title)
    const draft = nameSubject(named, previous, title)
    const candidate = toCandidate([sentence], draft, place)
    if (
      isLost(sentence, round) ||
      (place.english && isTitle(sentence, group)) ||
      isLoose(sentence, around.lead)
    )
      candidate.unfit = true
    if (isHeld(sentence, group, around.lead) && candidate.owed !== 'always') candidate.unfit = true
    // Below another question `it` would be something else.
    if (!place.question && candidate.slot !== 'what' && saysMeaning(sentence))
      candidate.below = sentence.of
    if (lacksPerson(candidate.text, previous)) candidate.unfit = true
    const owed = candidate.owed !== 'no'
    // Of a few questions to take along none is left at home.
    if (!owed && group.length < 6 && asksToTakeAlong(sentence)) candidate.owed = 'section'
    const before = out.at(-1) ?? around.before
    // `Do not cover it` says what not to cover in the sentence before.
    const near = before?.sources[0]?.passage === sentence.passage
    const point = place.keyPoint ? namedBefore(candidate.text, out) : undefined
    if (point) {
      candidate.needs = point
      candidate.slot = point.slot
      out.push(candidate)
      continue
    }
    const another = !around.ofTreatment && pointsToTreatment(candidate.text)
    const adds = place.english && addsInPaper(candidate.text, place.slot)
    const on = near && (another || adds || goesOn(candidate.text, before!.text))
    const object = owed && sentence.inPassage > 0 && pointsAt(candidate.text)
    // In a question to take along `this` is what the visit is about.
    const stands = standsFirst(sentence, place, title) || asksToTakeAlong(sentence)
    const own = readInPaper(candidate.text, place.slot)
    if (on || object || (leans(own, title) && !stands)) {
      // Across paragraphs a sentence is followed back only for the sake of a warning, or of figures.
      const against = before && setsAgainst(candidate.text, before.text, place.lang)
      if (!near && !owed && !against) candidate.unfit = true
      if (before && isNext(before, sentence)) {
        candidate.needs = before
        if (candidate.slot !== before.slot && !candidate.settled) candidate.own = candidate.slot
        candidate.slot = before.slot
        candidate.below = before.below
      } else candidate.unfit = true
    }
    out.push(candidate)
  }
  bindToPlace(out)
  bindToLabel(out)
  bindPairs(out)
  return out
}

/** The sentence before one of the same paragraph, citations set aside. */
function textBefore(group: readonly ReadSentence[], at: number): string | undefined {
  const before = group[at - 1]
  const { order, passage } = group[at]!
  if (before?.order !== order - 1 || before.passage !== passage) return undefined
  return textOf(stripCitations({ runs: before.runs, edits: [] }).runs)
}

/** Whether a sentence is the last of its paragraph or item. */
function isLast(sentence: ReadSentence, group: readonly ReadSentence[]): boolean {
  return group.findLast(({ passage }) => passage === sentence.passage) === sentence
}

/** What leads a section or a point can only lean on the heading: `As of 2024, it was not approved.` */
function standsFirst(sentence: ReadSentence, place: Place, title: string): boolean {
  if (sentence.inPassage > 0) return false
  if (saysMeaning(sentence) || isOfHeading(sentence, title)) return true
  // `That has not been shown`, right below the question.
  if (sentence.id.endsWith('.s1') && saysNotKnown(sentence.text))
    return toText(sentence.of.heading).trim().endsWith('?')
  if (!/^(?:as of|since|until|in) /i.test(sentence.text)) return false
  return place.keyPoint || sentence.id.endsWith('.s1')
}

/** `It is a mark of quality`, right below `What does the label mean?`; `It can make asthma worse` below `What are the risks?` */
function saysMeaning({ id, of, text }: ReadSentence): boolean {
  return (
    id.endsWith('.s1') &&
    asksMeaning(toText(of.heading)) &&
    /^(?:it|they) (?:affects?|are|can|causes?|do|does|has|have|is|lasts?|makes?|may|means?|might|spreads?)\b/i.test(
      text,
    )
  )
}

/** An item that says nothing, or something else, without its heading. */
function isLost(sentence: ReadSentence, round: boolean): boolean {
  return sentence.block === 'list item' && round && !hasVerb(sentence.text)
}

/** A sentence in its edited form, its label too where a title is given beside which it may say nothing. */
function edited(sentence: ReadSentence, title: string | undefined): Draft {
  const draft = trimTerm(
    trimHeading(markLabel(trimOpening(stripCitations({ runs: sentence.runs, edits: [] })))),
  )
  return title !== undefined && sentence.block === 'list item' ? trimLabel(draft, title) : draft
}

/** A lead-in with its list as one sentence, where the items are short, in no order, and only make sense together. */
function joined(
  items: ReadSentence[],
  place: Place,
  title: string,
  lead?: ReadSentence,
): Candidate | undefined {
  const simple = items.every(
    (item) => item.inPassage === 0 && !item.passage.ordered && !/[:?]|[.!] /u.test(item.text),
  )
  if (!lead || isTorn(lead.text, items) || !simple || items.length > 8 || lead.runs.length === 0)
    return undefined
  if (forbids(toText(lead.of.heading)) && !turnsRound(lead.text)) return undefined
  const runs = items.map((item) => item.runs)
  const draft = trimOpening(trimHeading(stripCitations(joinList(lead.runs, runs))))
  const made = toCandidate([lead, ...items], draft, place)
  return made.unfit || leans(made.text, title) ? undefined : made
}
