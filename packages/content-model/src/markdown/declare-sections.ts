import { VFile } from 'vfile'
import type { Section } from '../tree/section.ts'
import type { Topic } from '../tree/topic.ts'
import { sectionsOf } from '../tree/visit.ts'
import { markdownReader } from './markdown-reader.ts'

/** What the heading of a section says beside its words. */
export interface Declaration {
  kind: boolean
  aspect: boolean
}

/** How often to try before everything is declared; declaring one kind can change what the next one reads as. */
const mostTrials = 5

/**
 * Finds the sections whose kind or aspect must be declared, by reading back what `write` makes: a guess that
 * reading makes again stays a guess, and what the source declared stays declared. `write` gives the Markdown of
 * the topic with the declarations so far.
 */
export function declareSections(
  topic: Topic,
  write: (declared: ReadonlyMap<Section, Declaration>) => string,
): string {
  const sections = [...sectionsOf(topic)]
  const declared = new Map<Section, Declaration>(
    sections.map((section) => [section, { kind: isDeclared(section), aspect: false }]),
  )
  for (let trial = 0; trial < mostTrials; trial++) {
    const markdown = write(declared)
    const back = readBack(markdown)
    if (back?.length !== sections.length) break
    const lacking = sections.filter((section, index) => extend(declared, section, back[index]!))
    if (lacking.length === 0) return markdown
  }
  return write(new Map(sections.map((section) => [section, { kind: true, aspect: true }])))
}

/** Only a declared kind is certain. */
function isDeclared({ typing }: Section): boolean {
  return typing.confidence === 1
}

function readBack(markdown: string): Section[] | undefined {
  const file = new VFile({ value: markdown, path: 'trial.md' })
  try {
    return [...sectionsOf(markdownReader.read(file) as Topic)]
  } catch (error) {
    // Some limit of reading, such as that on nesting.
    if (file.messages.some((message) => message === error)) return undefined
    throw error
  }
}

/** Declares what was read back otherwise; gives whether anything was. */
function extend(declared: Map<Section, Declaration>, section: Section, back: Section): boolean {
  const { kind, aspect } = declared.get(section)!
  const unlikeKind = back.kind !== section.kind && !kind
  const unlikeAspect =
    (back.aspect !== section.aspect || (isDeclared(section) && !isDeclared(back))) && !aspect
  if (!unlikeKind && !unlikeAspect) return false
  // A kind brings its aspect along, so that is looked at once the kind is right.
  declared.set(section, {
    kind: kind || unlikeKind,
    aspect: aspect || (!unlikeKind && unlikeAspect),
  })
  return true
}
