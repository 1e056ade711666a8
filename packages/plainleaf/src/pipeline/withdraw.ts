import {
  type Advisory,
  dateWords,
  isWithdrawn,
  type PhrasingContent,
  type Section,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { hasWords, wordsIn } from '@plainleaf/html'

/**
 * A topic that was taken back as the notice that says so, which nobody checked, and one of which sections were taken back with a
 * notice in their place: no output gets to see their words. Every other topic stays the very same object. `topics` are those
 * that may be read instead.
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
  const { description: _, reviewBy: __, lastChecked: ___, reviewedOn: ____, ...meta } = topic.meta
  const instead = topics.find(({ id }) => id === last.replacedBy)
  return {
    ...topic,
    meta: { ...meta, reviewedBy: [], sources: [] },
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
          children: saying(advisory, topic.lang, toText(heading).trim()),
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

function notice(last: Advisory, lang: string, other: Topic | undefined): Section {
  const words = wordsIn(lang)
  const instead: PhrasingContent[] = other
    ? [
        ours(`${words.readInstead} `, lang),
        {
          type: 'link',
          url: `topic:${other.id}`,
          children: [inLang(other.title, other.lang, lang)],
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
    heading: [ours(words.withdrawnHeading, lang)],
    children: [
      {
        type: 'paragraph',
        children: saying(last, lang),
      },
      ...(instead.length > 0 ? [{ type: 'paragraph' as const, children: instead }] : []),
    ],
  }
}

/** What became of the words, when and why; of one section also of which, since a summary may tell it far from its heading. */
function saying({ date, reason }: Advisory, lang: string, section = ''): PhrasingContent[] {
  const said = `${wordsIn(lang).withdrawn} ${dateWords(date, hasWords(lang) ? lang : 'en')}`
  const of = section && ` (“${section}”)`
  return [ours(said, lang), { type: 'text', value: `${of}. ${reason}` }]
}

/** Our own words: in the topic's language as far as we have words in it, else in English, marked so. */
function ours(value: string, lang: string): PhrasingContent {
  return inLang(value, hasWords(lang) ? lang : 'en', lang)
}

function inLang(value: string, lang: string, around: string): PhrasingContent {
  const text = { type: 'text' as const, value }
  return lang === around ? text : { type: 'span', lang, children: [text] }
}
