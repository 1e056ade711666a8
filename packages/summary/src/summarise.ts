import { type Section, type Topic, toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { disclaimerSection, disclaimersOf } from './arrange/disclaimers.ts'
import { toOneSection, toSections } from './arrange/to-sections.ts'
import type { Candidate } from './select/candidate.ts'
import { choose } from './select/choose.ts'
import { toCandidates } from './select/to-candidates.ts'
import { readSentences } from './source/read-sentences.ts'

/**
 * The plain-language variant of a topic: its most useful sentences below questions in a fixed order, each with its
 * sources and the edits that made it. Extractive: edits only take words away (citations, connectives, table
 * headers), so no word is in it that the source does not have; headings apart. The same topic gives the same result.
 * A topic that is plain already is returned as it is.
 */
export function summarise(topic: Topic): Topic {
  if (topic.variant === 'plain') return topic
  const source = readSentences(topic).reduce((sum, { text }) => sum + words(text).length, 0)
  const closing = disclaimersOf(topic)
  const spent = closing.reduce((sum, one) => sum + one.words, 0)
  const choice = choose(toCandidates(topic), topic.title, source, spent)
  const asked = [...toSections(choice, topic), ...disclaimerSection(closing, true)]
  const bare = [...toOneSection(choice), ...disclaimerSection(closing, false)]
  const sections = length(asked) > length(topic.children) ? bare : asked
  const used = new Set([...choice.points, ...choice.answers, ...closing].flatMap(citedIn))
  const keep = new Set([...used, ...topic.meta.sources])
  return {
    type: 'topic',
    id: topic.id,
    variant: 'plain',
    title: topic.title,
    lang: topic.lang,
    meta: topic.meta,
    children: sections,
    references: topic.references.filter((reference) => keep.has(reference.id)),
    dropped: [],
    ...(topic.position && { position: topic.position }),
  }
}

/** Words of sections with their headings. */
function length(sections: readonly Section[]): number {
  return words(toText(sections)).length
}

/** The references that the sources of a sentence cite. */
function citedIn(candidate: Candidate): string[] {
  return candidate.sources.flatMap((source) =>
    source.runs.flatMap((run) => run.citation?.references ?? []),
  )
}
