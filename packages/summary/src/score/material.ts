import {
  type AnyNode,
  type Section,
  sectionsOf,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
import {
  type AnalysedSentence,
  analyse,
  findPassive,
  type Readability,
  readability,
  words,
} from '@plainleaf/language'
import { isRisk, isUnknown } from '../select/says.ts'
import { type PlacedSentence, placedSentences, toTextBlocks } from '../source/placed-sentences.ts'
import { commandOf } from './command-of.ts'
import { givesRate } from './gives-rate.ts'

/** A sentence with what the items look at. */
export interface MaterialSentence extends PlacedSentence {
  analysed: AnalysedSentence
  passive: boolean
  /** Whether it tells the reader what to do. */
  command: boolean
  /** Whether it gives a share or a risk in figures. */
  rate: boolean
}

/** A stretch of text under one heading, those of nested sections apart. */
export interface MaterialSection {
  section: Section
  heading: string
  sentences: MaterialSentence[]
  words: number
}

/** What the items of an index look at, gathered once. */
export interface Material {
  topic: Topic
  /** Those with a heading or text, in reading order. */
  sections: MaterialSection[]
  sentences: MaterialSentence[]
  /** Paragraphs, items and cells. */
  blocks: MaterialSentence[][]
  measures: Readability
  /** How many nodes of each type there are. */
  count(type: AnyNode['type']): number
}

/** Looks through a topic, plain or full. */
export function toMaterial(topic: Topic): Material {
  const sentences = placedSentences(topic).map(look)
  const bySection = Map.groupBy(sentences, ({ section }) => section)
  const sections = sectionsOf(topic)
    .filter(({ kind }) => kind !== 'references')
    .map((section) => {
      const own = bySection.get(section.id) ?? []
      return {
        section,
        heading: toText(section.heading).trim(),
        sentences: own,
        words: own.reduce((sum, { text }) => sum + words(text).length, 0),
      }
    })
  const counts = new Map<string, number>()
  visit(topic, ({ type }) => {
    counts.set(type, (counts.get(type) ?? 0) + 1)
  })
  const blocks: MaterialSentence[][] = []
  for (const one of sentences) {
    if (one.opens || blocks.length === 0) blocks.push([one])
    else blocks.at(-1)!.push(one)
  }
  return {
    topic,
    sections: sections.filter(({ heading, sentences: own }) => heading || own.length > 0),
    sentences,
    blocks,
    measures: readability(toTextBlocks(sentences)),
    count: (type) => counts.get(type) ?? 0,
  }
}

function look(one: PlacedSentence): MaterialSentence {
  const analysed = analyse(one.text)
  return {
    ...one,
    analysed,
    passive: findPassive(analysed.tokens) !== undefined,
    command: commandOf(analysed.tokens) !== undefined,
    rate: givesRate(one.text),
  }
}

/** The text that leads: the first section, if what it says is what the reader should leave with. */
export function leadOf({ sections, topic }: Material): MaterialSection | undefined {
  const first = sections.find(({ sentences }) => sentences.length > 0)
  if (!first) return undefined
  const { section, heading } = first
  const summing =
    /^(?:main points?|key (?:points?|messages?|facts)|in (?:short|brief)|at a glance|summary)\b/i
  if (section.kind === 'keyPoints' || summing.test(heading)) return first
  const overview =
    heading === '' || section.aspect === 'OverviewHealthAspect' || heading === topic.title
  return overview ? first : undefined
}

/** Whether a section or sentence speaks of harm, and whether one speaks of good. */
export function tellsRisks({ sections, sentences }: Material): boolean {
  return (
    hasAspect(
      sections,
      /^(?:Risks|SideEffects|Safety)/u,
      /\brisks?\b|side[ -]effects?|\bsafe|\bharm/i,
    ) || sentences.filter(({ text }) => isRisk(text)).length > 1
  )
}

/** Whether a section speaks of what it does for people. */
export function tellsBenefits({ sections }: Material): boolean {
  return hasAspect(
    sections,
    /^(?:Benefits|Effectiveness|Treatments|SelfCare|Prevention|MayTreat)/u,
    /\bhelps?\b|benefits?|\bworks?\b|effective|\btreat|\bfound\b/i,
  )
}

/** Whether the text says what is not known. */
export function tellsUnknowns({ sections, sentences }: Material): boolean {
  return (
    sentences.some(({ text }) => isUnknown(text)) ||
    sections.some(({ heading }) =>
      /not (?:yet )?known|unknown|not sure|do(?:es)? not know/i.test(heading),
    )
  )
}

function hasAspect(sections: readonly MaterialSection[], aspect: RegExp, heading: RegExp): boolean {
  return sections.some(
    (one) =>
      one.sentences.length > 0 &&
      ((one.section.aspect !== null && aspect.test(one.section.aspect)) ||
        heading.test(one.heading)),
  )
}
