import {
  type Advisory,
  dateWords,
  isWithdrawn,
  type PhrasingContent,
  type Section,
  type Topic,
} from '@plainleaf/content-model'

/**
 * A topic that was taken back as the notice that says so, checked on the day it was taken back, and one of which sections
 * were taken back with a notice in their place: no output gets to see their words. Every other topic stays the very same object. `topics` are those that may be read instead.
 */
export function withdraw(
  topic: Topic,
  advisories: readonly Advisory[],
  topics: readonly Topic[],
): Topic {
  if (!isWithdrawn(topic.id, advisories)) return withoutSections(topic, advisories)
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

/** The topic with a notice for the words of each section that an advisory withdraws; links into it lead there. */
function withoutSections(topic: Topic, advisories: readonly Advisory[]): Topic {
  const taken = new Map(
    advisories
      .filter(({ topic: id, status }) => id === topic.id && status === 'withdrawn')
      .flatMap((advisory) => (advisory.sections ?? []).map((id) => [id, advisory] as const)),
  )
  if (taken.size === 0) return topic
  const withNotice = (section: Section): Section => {
    const advisory = taken.get(section.id)
    if (!advisory)
      return {
        ...section,
        children: section.children.map((child) =>
          child.type === 'section' ? withNotice(child) : child,
        ),
      } as Section
    const { id, aliases = [], depth, heading, position } = section
    const inside = section.children.flatMap((child) =>
      child.type === 'section' ? idsOf(child) : [],
    )
    const said = `This section was withdrawn on ${dateWords(advisory.date, 'en')}.`
    return {
      type: 'section',
      kind: 'disclaimer',
      id,
      ...(aliases.length + inside.length > 0 && { aliases: [...aliases, ...inside] }),
      depth,
      aspect: null,
      typing: { confidence: 1, alternatives: [] },
      heading,
      children: [
        {
          type: 'paragraph',
          children: [english(said, topic.lang), { type: 'text', value: ` ${advisory.reason}` }],
        },
      ],
      ...(position && { position }),
    }
  }
  return { ...topic, children: topic.children.map(withNotice) }
}

const idsOf = (section: Section): string[] => [
  section.id,
  ...(section.aliases ?? []),
  ...section.children.flatMap((child) => (child.type === 'section' ? idsOf(child) : [])),
]

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
