import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import type { HealthAspect } from '../tree/health-aspect.ts'
import type { Section } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import type { Topic } from '../tree/topic.ts'
import { sameUse } from './same-use.ts'

/** Below this a reading is more often wrong than right. */
const unsure = 0.5
/** A second reading that is less likely than this share of the first is none to choose from. */
const near = 0.5
/** How sure the text has to be of what the heading leaves open. */
const heard = 0.35
/** What a reader must not miss. */
const vital: ReadonlySet<HealthAspect> = new Set([
  'AllergiesHealthAspect',
  'PregnancyHealthAspect',
  'RisksOrComplicationsHealthAspect',
  'SafetyHealthAspect',
  'SeeDoctorHealthAspect',
  'SideEffectsHealthAspect',
])
/** As many headings as one finding names. */
const mostNamed = 12

/**
 * Tells an editor of the sections whose health aspect is a guess between two that outputs treat differently, in one
 * finding for the whole document. Of sections with no aspect only those are told of that may hold a warning: other pages have headings of their own.
 */
export function reportTypes(topic: Topic, file: VFile): void {
  const found: Section[] = []
  const collect = (section: Section): void => {
    if (section.heading.length > 0 && isOpen(section)) found.push(section)
    // Questions are found by their words.
    if (section.kind === 'faq') return
    for (const child of section.children) if (child.type === 'section') collect(child)
  }
  for (const section of topic.children) collect(section)
  const [first] = found
  if (!first) return
  const named = found.slice(0, mostNamed).map(nameOf).join('; ')
  const more = found.length > mostNamed ? `; and ${found.length - mostNamed} more` : ''
  inform(file, {
    ruleId: 'section-type-uncertain',
    reason: `What ${found.length === 1 ? 'a section is' : `${found.length} sections are`} about is a guess: ${named}${more}`,
    note: 'Import to Markdown and write the aspect behind the heading, as in {aspect=Symptoms}.',
    place: first.position,
  })
}

/** Whether it makes a difference which of the two likeliest readings is right, and they are about as likely. */
function isOpen({ aspect, typing, children }: Section): boolean {
  const [second] = typing.alternatives
  if (typing.confidence >= unsure || second?.aspect === undefined) return false
  // What has no text of its own takes nothing anywhere.
  if (children.every((child) => child.type === 'section')) return false
  if (aspect === null)
    return second.aspect !== null && vital.has(second.aspect) && second.confidence >= heard
  return second.confidence >= typing.confidence * near && !sameUse(aspect, second.aspect)
}

function nameOf({ heading, position, aspect, typing }: Section): string {
  const words = toText(heading).trim()
  const short = words.length > 40 ? `${words.slice(0, 39)}…` : words
  const readings = [aspect, typing.alternatives[0]?.aspect].flatMap((one) =>
    one ? one.replace(/HealthAspect$/u, '') : [],
  )
  const line = position ? `line ${position.start.line}, ` : ''
  return `"${short}" (${line}${readings.join(' or ')})`
}
