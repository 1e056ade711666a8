import type { OutputContext, Section, Topic } from '@plainleaf/content-model'
import { languageTag } from './language-tag.ts'
import { prefixIds } from './prefix-ids.ts'
import { tidy } from './tidy.ts'
import { withFootnotes } from './with-footnotes.ts'

/** A topic with its plain-language text; `plain` is absent where that has no section. */
export interface TopicPair {
  full: Topic
  plain: Topic | undefined
}

/**
 * Asks for the plain-language text of a topic. Its ids start with `plain.`, and it cites the topic's own list
 * of references, so that both print the same numbers.
 */
export function toPair(topic: Topic, context: OutputContext): TopicPair {
  const plain = context.plain(topic)
  const sections = plain.children.filter(({ kind }) => kind !== 'references')
  const known = new Set(topic.references.map(({ id }) => id))
  const references = [...topic.references, ...plain.references.filter(({ id }) => !known.has(id))]
  const own = { lang: languageTag(topic.lang), title: tidy(topic.title) || topic.id }
  if (sections.length === 0) return { full: { ...topic, ...own }, plain: undefined }
  const text: Topic = { ...plain, ...own, references, children: sections }
  return {
    full: { ...topic, ...own, references },
    plain: prefixIds(withFootnotes(text, topic), 'plain.'),
  }
}

/** Both, each changed. */
export function mapPair({ full, plain }: TopicPair, change: (topic: Topic) => Topic): TopicPair {
  return { full: change(full), plain: plain && change(plain) }
}

/** The topic with one more section, which its terms can link to. */
export function withSection(topic: Topic, section: Section | undefined): Topic {
  return section ? { ...topic, children: [...topic.children, section] } : topic
}
