import {
  type Advisory,
  dateWords,
  isWithdrawn,
  type PhrasingContent,
  type Section,
  type Topic,
} from '@plainleaf/content-model'

/**
 * A topic that was taken back as the notice that says so, checked on the day it was taken back: no output gets to see its words.
 * Every other topic stays the very same object. `topics` are those that may be read instead.
 */
export function withdraw(
  topic: Topic,
  advisories: readonly Advisory[],
  topics: readonly Topic[],
): Topic {
  if (!isWithdrawn(topic.id, advisories)) return topic
  const last = advisories.findLast(
    (each) => each.topic === topic.id && each.status === 'withdrawn' && !each.sections,
  )
  if (!last) return topic
  const { description: _, reviewBy: __, ...meta } = topic.meta
  const instead = topics.find(({ id }) => id === last.replacedBy)
  return {
    ...topic,
    meta: { ...meta, lastChecked: last.date, sources: [] },
    children: [notice(last, topic.lang, instead)],
    references: [],
    dropped: [],
  }
}

function notice({ date, reason }: Advisory, lang: string, other: Topic | undefined): Section {
  const said = `This page was withdrawn on ${dateWords(date, 'en')}.`
  const instead: PhrasingContent[] = other
    ? [
        english('Read instead: ', lang),
        {
          type: 'link',
          url: `topic:${other.id}`,
          children: [{ type: 'text', value: other.title }],
        },
      ]
    : []
  return {
    type: 'section',
    kind: 'disclaimer',
    id: 'withdrawn',
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [english('Withdrawn', lang)],
    children: [
      {
        type: 'paragraph',
        children: [english(said, lang), { type: 'text', value: ` ${reason}` }],
      },
      ...(instead.length > 0 ? [{ type: 'paragraph' as const, children: instead }] : []),
    ],
  }
}

/** Our own words in a topic of another language. */
function english(value: string, lang: string): PhrasingContent {
  const text = { type: 'text' as const, value }
  return /^en(?:-|$)/iu.test(lang) ? text : { type: 'span', lang: 'en', children: [text] }
}
