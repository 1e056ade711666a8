import { type Section, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { isEnglish } from '../edit/plainly.ts'
import { hasCondition } from './has-condition.ts'
import { isFound, isResearch, type SectionSlot, sectionSlot } from './section-slot.ts'
import { headsWarnings } from './warns.ts'

/** What a section's own sentences are for. */
export interface Place {
  slot: SectionSlot
  /** The question they answer, in a list of questions. */
  question?: Section | undefined
  /** Whether it is one of a list of questions, of which a summary tells some. */
  listed: boolean
  keyPoint: boolean
  /** Whether it warns or says when to get help: nothing of it is left out. */
  owed: boolean
  /** Whether its heading says when its sentences hold, so that they are told below no other. */
  conditional: boolean
  /** Whether a bare `No` or `Not in …` answers the slot's question, as it answers the section's. */
  repliesFit: boolean
  /** Whether the text is in English, so that words without a verb can be told. */
  english: boolean
}

/** The place of every section whose sentences may be used; the others are about the text, or are lists of sources. */
export function placesOf(topic: Topic): Map<Section, Place> {
  const places = new Map<Section, Place>()
  const research = isResearch(sectionsOf(topic).map(({ heading }) => toText(heading).trim()))
  const english = isEnglish(topic.lang)
  let before = research
  const walk = (section: Section, parent?: Place): void => {
    const heading = toText(section.heading).trim()
    if (isFound(heading)) before = false
    const own = sectionSlot(section, { title: topic.title, research }, parent?.slot)
    if (!own) return
    const slot = before ? { ...own, before } : own
    const asks = parent?.slot.slot === 'questions' || parent?.question || slot.slot === 'questions'
    const place: Place = {
      slot,
      question: parent?.question ?? (asks && heading.endsWith('?') ? section : undefined),
      listed: parent?.slot.slot === 'questions' || parent?.question !== undefined,
      owed:
        parent?.owed === true ||
        headsWarnings(heading) ||
        (slot.slot === 'help-now' && slot.settled && !asks),
      keyPoint: section.kind === 'keyPoints',
      conditional: english && hasCondition(heading),
      repliesFit:
        heading.endsWith('?') &&
        /^is (?:it|this|\S+(?: \S+)?) (?:approved|licensed|legal)\b/i.test(heading),
      english,
    }
    places.set(section, place)
    for (const child of section.children) if (child.type === 'section') walk(child, place)
  }
  for (const section of topic.children) walk(section)
  return places
}
