import { type Section, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { isEnglish } from '../edit/plainly.ts'
import { hasCondition } from './has-condition.ts'
import { partsOf } from './paper-parts.ts'
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
  /** The section whose own question it is below, where that is none of ours. */
  asked: Section | undefined
  /** Language of the text (BCP 47). */
  lang: string
}

/** The place of every section whose sentences may be used; the others are about the text, or are lists of sources. */
export function placesOf(topic: Topic): Map<Section, Place> {
  const places = new Map<Section, Place>()
  const parts = partsOf(topic)
  const research = parts.found || isResearch(sectionsOf(topic).map(headingOf))
  const english = isEnglish(topic.lang)
  // What English headings ask is known of nearly all.
  const few = !english && fewAsk(topic, research)
  let before = research
  const walk = (section: Section, parent?: Place): void => {
    const heading = toText(section.heading).trim()
    if (isFound(heading)) before = false
    const own = sectionSlot(section, { title: topic.title, research }, parent?.slot)
    if (!own) return
    const open = own.slot === 'questions' && few && section.kind !== 'faq' && !parent
    const slot = { ...own, ...(before && { before }), ...(open && { slot: 'other' }) }
    const asked = open ? section : parent?.asked
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
      lang: topic.lang,
      asked,
    }
    places.set(section, place)
    for (const child of section.children) if (child.type === 'section') walk(child, place)
  }
  for (const section of parts.sections) walk(section)
  return places
}

function headingOf({ heading }: Section): string {
  return toText(heading).trim()
}

/** Sections that ask what no question of ours asks are answers of a leaflet like its others: only many in a row are a list of questions. */
const list = 6

/** Whether only a few sections of a topic ask what no question of a summary asks. */
function fewAsk({ children, title }: Topic, research: boolean): boolean {
  const asked = children.filter(
    (one) => one.kind !== 'faq' && sectionSlot(one, { title, research })?.slot === 'questions',
  )
  return asked.length < list
}
