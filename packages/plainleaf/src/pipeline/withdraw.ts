import {
  type Advisory,
  dateWords,
  isWithdrawn,
  type PhrasingContent,
  type Section,
  type Topic,
} from '@plainleaf/content-model'

/**
 * A topic that was taken back as the notice that says so: no output gets to see its words. Every other topic stays the very
 * same object.
 */
export function withdraw(topic: Topic, advisories: readonly Advisory[]): Topic {
  if (!isWithdrawn(topic.id, advisories)) return topic
  const last = advisories.findLast(
    (each) => each.topic === topic.id && each.status === 'withdrawn' && !each.sections,
  )
  if (!last) return topic
  const { description: _, ...meta } = topic.meta
  return {
    ...topic,
    meta: { ...meta, sources: [] },
    children: [notice(last, topic.lang)],
    references: [],
    dropped: [],
  }
}

function notice({ date, reason, replacedBy }: Advisory, lang: string): Section {
  const said = `This page was withdrawn on ${dateWords(date, 'en')}.`
  const instead: PhrasingContent[] = replacedBy
    ? [
        {
          type: 'link',
          url: `topic:${replacedBy}`,
          children: [{ type: 'text', value: 'Read this instead' }],
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
