import type { Section } from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import { isDefinition } from '../select/says.ts'
import type { Slot } from '../select/slots.ts'
import { headingOf } from './own-headings.ts'

/** A section of a summary before its place among the others is settled. */
export interface Placed {
  section: Section
  /** Where its first sentence stands in the source. */
  from: number
  /** Whether it answers none of the questions: told below a heading of the source that asks something else. */
  loose: boolean
}

/**
 * The sections in the order of their questions; what answers none of them goes on where the source has it: after every section that
 * begins before it there. A conclusion is read last, and what a treatment means for people not before what it is.
 */
export function placeLoose(placed: readonly Placed[]): Section[] {
  const out = placed.filter(({ loose }) => !loose)
  const rest = placed.filter(({ loose }) => loose).sort((a, b) => a.from - b.from)
  for (const one of rest) {
    const last = out.findLastIndex(({ from }) => from < one.from)
    out.splice(last + 1, 0, one)
  }
  return out.map(({ section }) => section)
}

/** Slots that end a summary. */
export const toClose: ReadonlySet<string> = new Set(['help-now', 'next', 'questions'])

/** Headings of what ends a text. */
const concludes = /^(?:in )?(?:conclusions?|summary|closing|final thoughts)\b/i

/**
 * Whether a section of the source, told below its own heading, asks something else than the slot of its sentences does. A text is
 * taken for an overview where nothing says what else it is: there only its heading and its words tell whether it says what a thing is.
 */
export function isLoose(slot: Slot, source: Section, group: readonly Candidate[]): boolean {
  const heading = headingOf(source)
  const fits = slot.id !== 'what' && source.aspect && slot.aspects.includes(source.aspect)
  if (heading === '' || fits || slot.heading?.test(heading) || toClose.has(slot.id)) return false
  if (slot.id !== 'what' || concludes.test(heading)) return true
  return !group.some(({ defines, text }) => defines || isDefinition(text))
}
