import {
  dateWords,
  type HealthAspect,
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { asksToTakeAlong } from '../select/asks-to-take-along.ts'
import { type Candidate, orderOf } from '../select/candidate.ts'
import type { Choice } from '../select/choose.ts'
import { isReply } from '../select/leaning.ts'
import { followsFindings } from '../select/of-study.ts'
import { partsOf } from '../select/paper-parts.ts'
import { isAboutTreatment } from '../select/points-back.ts'
import { isDefinition } from '../select/says.ts'
import { isMethod, isResearch } from '../select/section-slot.ts'
import { type Slot, slots } from '../select/slots.ts'
import { readSentences } from '../source/read-sentences.ts'
import { type FixedWords, fixedWords } from './fixed-words.ts'
import { headingOf, ownHeadings, sharedHeadings } from './own-headings.ts'
import { isLoose, type Placed, placeLoose, toClose } from './place-loose.ts'
import { base, counter, idMaker, proseOrSteps } from './section-parts.ts'
import { tellInOnePiece } from './tell-in-one-piece.ts'
import { toBlocks } from './to-blocks.ts'
import { withMore } from './with-more.ts'

/** The sections of the plain topic: the main points, then a question for every slot that has an answer. */
export function toSections(choice: Choice, topic: Topic): Section[] {
  const out: Placed[] = []
  const fixed = fixedWords(topic.lang)
  if (choice.points.length > 0)
    out.push({ section: mainPoints(choice.points, fixed), from: -1, loose: false })
  const ids = idMaker()
  answerFirst(choice.answers)
  answerBelow(choice.answers)
  keepTogether(choice.answers)
  const headings: Headings = {
    names: ownHeadings(topic),
    shared: sharedHeadings(topic),
    paper: partsOf(topic).found || isResearch(sectionsOf(topic).map(headingOf)),
    treats: isAboutTreatment(topic, readSentences(topic)),
  }
  if (!headings.paper && !headings.treats) tellInOnePiece(choice.answers, topic)
  const apart = new Map(slots.map((slot) => [slot, apartIn(slot, choice.answers, headings)]))
  const all = [...apart.values()].flatMap((some) => [...some])
  const groups = Map.groupBy(all.sort(inSource), (one) => headOf(one, headings))
  for (const slot of slots) {
    const own = choice.answers.filter((one) => !one.question && one.slot === slot.id)
    const shared = answerLeads(own.sort(inSource)).filter((one) => !apart.get(slot)!.has(one))
    const from = toClose.has(slot.id) ? Infinity : Math.min(...shared.map(orderOf))
    const put = (section: Section): number => out.push({ section, from, loose: false })
    if (slot.id === 'questions') questions(choice.answers, ids, fixed).forEach(put)
    else if (shared.length > 0) put(answer(slot, shared, topic, out.length > 0, ids, headings))
    // What stands below one heading of the source stands there together, where its first sentence belongs.
    for (const [source, group] of groups)
      if (group[0]!.slot === slot.id)
        for (const section of belowOwn(group, ids, headings))
          out.push({ section, from: orderOf(group[0]!), loose: isLoose(slot, source, group) })
  }
  return placeLoose(out)
}

/** How sections of the source are headed where that is not by their own heading alone. */
interface Headings {
  /** Names of those whose heading does not say of what. */
  names: ReadonlyMap<Section, string>
  /** The first of those with the same heading. */
  shared: ReadonlyMap<Section, Section>
  /** Whether they are those of a research paper. */
  paper: boolean
  /** Whether they are those of a text about a treatment, of which it can be asked whether it helps. */
  treats: boolean
}

const noHeadings: Headings = { names: new Map(), shared: new Map(), paper: false, treats: true }

/** What says what the topic is, or answers what its title asks, goes to the start, with what leans on it. */
function answerLeads(own: Candidate[]): Candidate[] {
  const first = own.find(
    ({ defines, aim, answers, needs, text }) =>
      defines || (!needs && (aim || (answers && !followsFindings(text)))),
  )
  if (!first) return own
  const led = new Set([first])
  for (const one of own) if (one.needs && led.has(one.needs)) led.add(one)
  return [...own.filter((one) => led.has(one)), ...own.filter((one) => !led.has(one))]
}

/** The section whose heading a sentence is told below. */
function headOf({ sources: [first] }: Candidate, { shared }: Headings): Section {
  return shared.get(first!.of) ?? first!.of
}

const inSource = (a: Candidate, b: Candidate): number => orderOf(a) - orderOf(b)

/**
 * All sentences in source order below the source's own headings: for a topic so short that questions would make it longer. What is about
 * another thing than its section has its question even so.
 */
export function toOwnSections(choice: Choice, topic: Topic): Section[] {
  const ids = idMaker()
  const all = [...choice.points, ...choice.answers].sort(inSource)
  const moved = all.filter(({ apart }) => apart === false)
  const rest = belowOwn(
    all.filter((one) => !moved.includes(one)),
    ids,
  )
  const asked = slots.filter(({ id }) => moved.some(({ slot }) => slot === id))
  const own = (slot: Slot) => moved.filter((one) => one.slot === slot.id)
  return [...rest, ...asked.map((slot) => answer(slot, own(slot), topic, true, ids, noHeadings))]
}

/** The sentences of a slot that stand below the source's own headings. */
function apartIn(
  slot: Slot,
  answers: readonly Candidate[],
  headings: Headings,
): ReadonlySet<Candidate> {
  const own = answers.filter((one) => !one.question && one.slot === slot.id)
  const sources = new Set(own.map((one) => headOf(one, headings)))
  const kept = new Set(own.map(({ below }) => below && (headings.shared.get(below) ?? below)))
  for (const section of sources) if (headings.names.has(section)) kept.add(section)
  // Of an illness nobody asks whether it helps: what compares figures there is told where it stood.
  const unasked = slot.id === 'help' && !headings.paper && !headings.treats
  for (const one of own)
    if (unasked && !one.settled && headingOf(headOf(one, headings))) kept.add(headOf(one, headings))
  // A list is told below its own heading where the rest is from below others.
  const lists = sources.size > 1 ? own.filter(isListed) : []
  for (const one of asksItself(slot, sources) ? own : lists) kept.add(headOf(one, headings))
  // Below `What to do next` a question to ask would be asked of the reader.
  for (const one of own)
    if (one.text.endsWith('?') && asksToTakeAlong(one.sources[0]!)) kept.add(headOf(one, headings))
  return new Set(own.filter((one) => one.apart !== false && kept.has(headOf(one, headings))))
}

/** The answer to a question of a list of them goes to the top if nothing else says what the thing is. */
function answerFirst(answers: readonly Candidate[]): void {
  if (answers.some((one) => one.slot === 'what' && !one.question)) return
  const asked = answers.find((one) => one.slot === 'what' && one.settled && one.question)?.question
  for (const one of answers) if (asked && one.question === asked) one.question = undefined
}

/** What answers whether it is approved, in a list of questions, goes below our question where that has an answer besides: nobody reads on for the other half. */
function answerBelow(answers: readonly Candidate[]): void {
  const free = new Set(answers.flatMap((one) => (one.question ? [] : [one.slot])))
  const listed = Map.groupBy([...answers].sort(inSource), ({ question }) => question)
  for (const [question, own] of listed) {
    const [first] = own
    // `No, it is not` answers only the words that it stood below.
    const bare = own.some(({ text }) => isReply(text)) || first?.needs !== undefined
    if (!question || !first?.settled || first.slot !== 'approval' || !free.has(first.slot)) continue
    if (bare || own.some(({ slot }) => slot !== first.slot)) continue
    for (const one of own) one.question = undefined
  }
}

function mainPoints(points: Candidate[], fixed: FixedWords | undefined): Section {
  const section = base('main-points', textNode(fixed?.mainPoints ?? 'Main points'), null, 2)
  const children = toBlocks(points, counter(section.id), true)
  return { ...section, kind: 'keyPoints', points: points.length, children }
}

/** What comes from one section that asks a question goes below one question, the first of those it is spread over. */
function keepTogether(answers: readonly Candidate[]): void {
  const order = new Map(slots.map((slot, at) => [slot.id, at]))
  const place = (one: Candidate): number => order.get(one.slot) ?? 0
  const answered = new Map(answers.filter(isOwnAnswer).map((one) => [one.sources[0]!.of, one]))
  for (const one of answers) {
    const answer = answered.get(one.sources[0]!.of)
    if (!answer || one.question || one.slot !== 'approval') continue
    one.slot = answer.slot
    one.below = answer.below
  }
  const free = answers.filter((one) => !one.question && !one.below && !together.has(one.slot))
  for (const [section, own] of Map.groupBy(free, (one) => one.sources[0]!.of)) {
    if (!toText(section.heading).trim().endsWith('?')) continue
    const first = own.reduce((a, b) => (place(b) < place(a) ? b : a)).slot
    for (const one of own) one.slot = first
  }
}

/** Answers the question of its own section with its first words: what follows there is the reason, whatever it is about. */
function isOwnAnswer({ owed, slot, sources: [first] }: Candidate): boolean {
  return owed === 'always' && slot !== 'approval' && first!.id.endsWith('.s1')
}

/** Slots whose sentences stay together whatever sections they come from. */
const together = new Set(['approval', 'exclusions', 'unknown', 'help-now', 'next', 'questions'])

/** Whether a slot's sentences come from several sections that each ask a question of their own. */
function asksItself(slot: Slot, sections: ReadonlySet<Section>): boolean {
  const asks = [...sections].every((section) => /\?$/u.test(toText(section.heading).trim()))
  return sections.size > 1 && asks && !together.has(slot.id)
}

function isListed({ unit, sources: [first] }: Candidate): boolean {
  return unit !== undefined && first!.block !== 'callout'
}

/** One section for each of the source's own, under its own heading. */
function belowOwn(
  own: readonly Candidate[],
  ids: (text: string) => string,
  headings: Headings = noHeadings,
): Section[] {
  return [...Map.groupBy(own, (one) => headOf(one, headings))].map(([source, group]): Section => {
    const heading = headings.names.get(source) ?? headingOf(source)
    const section = base(ids(heading), heading ? textNode(heading) : [], source.aspect, 2)
    return proseOrSteps(section, withMore(toBlocks(group, counter(section.id)), group))
  })
}

function textNode(value: string): { type: 'text'; value: string }[] {
  return [{ type: 'text', value }]
}

function answer(
  slot: Slot,
  own: Candidate[],
  topic: Topic,
  follows: boolean,
  ids: (text: string) => string,
  headings: Headings,
): Section {
  const fixed = fixedWords(topic.lang)
  const says = questionOf(
    slot,
    own.map((one) => headOf(one, headings)),
    fixed,
    headings.paper,
  )
  // What stands before the first heading and says not what a thing is answers no question.
  const defines = own.some((one) => one.settled || isDefinition(one.text))
  const question =
    slot.id === 'what' && !defines ? (follows ? (fixed?.introduction ?? 'Introduction') : '') : says
  const date = topic.meta.lastChecked && dateWords(topic.meta.lastChecked)
  // A fact is only as new as its own words say, whenever the page was checked.
  const dated =
    !fixed && slot.id === 'approval' && date && own.every((one) => one.text.includes(date))
  const heading = dated ? `${question} (as of ${date})` : question
  const nodes = heading ? textNode(heading) : []
  const section = base(ids(question), nodes, aspectOf(slot, own), 2)
  return proseOrSteps(section, withMore(toBlocks(own, counter(section.id)), own))
}

/** The slot's question in the wording that fits where all of the sentences come from. */
function questionOf(
  slot: Slot,
  sections: Section[],
  fixed: FixedWords | undefined,
  paper: boolean,
): string {
  const asked = headingOf(sections[0]!)
  const one = sections.every((section) => section === sections[0])
  const asks = /\?$|^(?:how|what(?! th)|when|where|who|why|things you) /i.test(asked)
  if (slot.ownWords && one && asks && words(asked).length <= 12) return asked
  if (fixed) return fixed.questions[slot.id] ?? slot.question
  const variant = slot.variants?.find(({ from }) => {
    const fits = (section: Section): boolean =>
      typeof from === 'string' ? section.aspect === from : from.test(toText(section.heading))
    // A comparison may stand among the methods of a study, and what it found below other headings too.
    const near = (one: Section): boolean => paper || isMethod(headingOf(one))
    return sections.some(fits) && sections.every((one) => fits(one) || near(one))
  })
  return variant?.question ?? slot.question
}

/** The aspect that most of the sentences come from, if it is one of the slot's own; else the slot's first. */
function aspectOf(slot: Slot, own: Candidate[]): HealthAspect | null {
  const found = own
    .map((one) => one.sources[0]!.of.aspect)
    .find((one) => one && slot.aspects.includes(one))
  return found ?? slot.aspects[0] ?? null
}

function questions(
  answers: Candidate[],
  ids: (text: string) => string,
  fixed: FixedWords | undefined,
): Section[] {
  const asked = Map.groupBy(
    answers.filter((one) => one.question).sort(inSource),
    (one) => one.question!,
  )
  if (asked.size === 0) return []
  const heading = fixed?.questions.questions ?? slots.find(({ id }) => id === 'questions')!.question
  const section = base(ids(heading), [{ type: 'text', value: heading }], null, 2)
  const children = [...asked].map(([source, own]): Section => {
    const text = headingOf(source)
    const id = ids(text)
    const named = base(id, [{ type: 'text', value: text }], source.aspect, 3)
    return { ...named, kind: 'prose', children: toBlocks(own, counter(id)) }
  })
  return [{ ...section, kind: 'faq', questions: children.map((child) => child.id), children }]
}
