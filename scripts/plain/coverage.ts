import {
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '../../packages/content-model/src/index.ts'
import { words } from '../../packages/language/src/index.ts'
import { type SourceSentence, sentencesOf } from '../../packages/summary/src/index.ts'
import { placesOf } from '../../packages/summary/src/select/places-of.ts'
import { sentenceSlot } from '../../packages/summary/src/select/sentence-slot.ts'
import { slots } from '../../packages/summary/src/select/slots.ts'

/** What a source has and its summary tells. */
export interface Coverage {
  /** Questions, or headings of sections. */
  told: string[]
  missing: string[]
}

/** Words of running text below which a section is no section to cover. */
const least = 15
/** The questions that the issue names; conditions and medicines ask others too. */
const asked = new Set(
  'what how steps help risks exclusions approval unknown next help-now self-care symptoms causes treatment prevention'.split(
    ' ',
  ),
)

/**
 * Which of the questions that the source answers the summary answers (plain-language note: slots filled). The source answers one where a
 * section's heading or aspect is about it, or a sentence of eight words or more says it plainly; the summary does where it
 * was made from such a sentence, below whichever heading it stands.
 */
export function slotsTold(topic: Topic, used: ReadonlySet<string>): Coverage {
  const places = placesOf(topic)
  const sections = new Map(sectionsOf(topic).map((section) => [section.id, section]))
  const found = new Map<string, boolean>()
  for (const sentence of sentencesOf(topic)) {
    const place = places.get(sections.get(sentence.section)!)
    if (!place || sentence.text.length > 2_000) continue
    const own = sentenceSlot(sentence.text, place.slot)
    const says = own !== place.slot.slot || place.slot.settled
    for (const slot of new Set([own, place.slot.settled ? place.slot.slot : own]))
      if (asked.has(slot) && says && (used.has(sentence.id) || words(sentence.text).length > 7))
        found.set(slot, found.get(slot) === true || used.has(sentence.id))
  }
  const named = (told: boolean) =>
    slots.filter(({ id }) => found.get(id) === told).map(({ question }) => question)
  return { told: named(true), missing: named(false) }
}

/**
 * Which sections of the source the summary tells something of (plain-language note: section coverage). A section counts with 15 words
 * of its own or more, announcements of lists set aside; those about the text itself, of references and of words do not. It is told if a plain sentence was
 * made from one of its sentences, or says much the same as one; one of a list of questions also if a section about the same is told.
 */
export function sectionsTold(
  topic: Topic,
  used: ReadonlySet<string>,
  plain: readonly string[],
): Coverage {
  const places = placesOf(topic)
  const own = Map.groupBy(sentencesOf(topic), ({ section }) => section)
  const all = plain.map(stems)
  const slots = new Set(
    sectionsOf(topic).flatMap((section) => {
      const place = places.get(section)
      const has = own.get(section.id)?.some(({ id }) => used.has(id))
      return has && place?.slot.settled ? [place.slot.slot] : []
    }),
  )
  const told: string[] = []
  const missing: string[] = []
  for (const section of sectionsOf(topic)) {
    const sentences = own.get(section.id) ?? []
    const length = sentences.reduce(
      (sum, { text }) => sum + (/:$/u.test(text) ? 0 : words(text).length),
      0,
    )
    if (length < least || (!places.has(section) && section.kind !== 'disclaimer')) continue
    const place = places.get(section)
    const answered = place?.listed === true && slots.has(place.slot.slot)
    const covered = answered || sentences.some((one) => used.has(one.id) || isSaid(one, all))
    ;(covered ? told : missing).push(nameOf(section))
  }
  return { told, missing }
}

/** Whether one sentence holds most of the words of another, of six words that count or more. */
function isSaid({ text }: SourceSentence, plain: readonly ReadonlySet<string>[]): boolean {
  const own = stems(text)
  if (own.size < 6) return false
  return plain.some((other) => [...own].filter((stem) => other.has(stem)).length >= 0.6 * own.size)
}

function stems(text: string): Set<string> {
  return new Set(
    words(text.toLowerCase()).flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : [])),
  )
}

function nameOf(section: Section): string {
  return toText(section.heading).trim() || '(no heading)'
}
