import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import type { Section } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import type { Topic } from '../tree/topic.ts'

/** Below this a section may be about anything. */
const unsure = 0.5
/** As many headings as one finding names. */
const mostNamed = 12

/**
 * Tells an editor of the sections whose health aspect is a guess, or that have none, in one finding for the whole
 * document.
 */
export function reportTypes(topic: Topic, file: VFile): void {
  const found: Section[] = []
  const collect = (section: Section): void => {
    const { aspect, typing, heading, kind } = section
    // What a page says of itself has no aspect, and needs none.
    const needs =
      kind === 'prose' || kind === 'procedure' || kind === 'comparison' || aspect !== null
    if (needs && heading.length > 0 && typing.confidence < unsure) found.push(section)
    // Questions are found by their words.
    if (kind === 'faq') return
    for (const child of section.children) if (child.type === 'section') collect(child)
  }
  for (const section of topic.children) collect(section)
  const [first] = found
  if (!first) return
  const named = found.slice(0, mostNamed).map(nameOf).join(', ')
  const more = found.length > mostNamed ? ` and ${found.length - mostNamed} more` : ''
  inform(file, {
    ruleId: 'section-type-uncertain',
    reason: `What ${found.length === 1 ? 'a section is' : `${found.length} sections are`} about is a guess: ${named}${more}`,
    note: 'Import to Markdown and write the aspect behind the heading, as in {aspect=Symptoms}.',
    place: first.position,
  })
}

function nameOf({ heading, position }: Section): string {
  const words = toText(heading).trim()
  const short = words.length > 40 ? `${words.slice(0, 39)}…` : words
  return position ? `"${short}" (line ${position.start.line})` : `"${short}"`
}
