import {
  type Advisory,
  type Block,
  type Callout,
  dateWords,
  type PhrasingContent,
  type Section,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import type { HastContext } from '../context.ts'
import { hasWords, wordsIn } from '../words/words.ts'

/**
 * The notices that stand at the start of one section: what was corrected in it. Of a section that was withdrawn nothing is
 * said here, since its words are a notice themselves.
 */
export function noticesAt(section: Section, { topic, noticed }: HastContext): Callout[] {
  const about = correctionsOf(topic, noticed)
  return about
    .filter(({ status, sections }) => status === 'corrected' && sections?.includes(section.id))
    .map((advisory) => toNotice(advisory, topic, noticed?.lang))
}

/**
 * The notices that stand above the whole text: corrections of the whole topic, and what was said of sections that this text does
 * not have, since their words may have been anywhere.
 */
export function noticesAbove({
  topic,
  noticed,
}: Pick<HastContext, 'topic' | 'noticed'>): Callout[] {
  const about = correctionsOf(topic, noticed)
  if (about.length === 0) return []
  const known = new Set(sectionsOf(topic).map(({ id }) => id))
  return about
    .filter(({ sections }) => !sections || sections.some((id) => !known.has(id)))
    .map((advisory) => toNotice(advisory, topic, noticed?.lang))
}

/** One advisory as a box: what became of the words, when and why, and what to read instead. `lang` is that of the reason. */
export function toNotice(
  { status, date, reason, replacedBy }: Advisory,
  topic: Topic,
  lang: string = topic.lang,
  instead?: Topic,
): Callout {
  const words = wordsIn(topic.lang)
  const ours = hasWords(topic.lang) ? topic.lang : 'en'
  const more: Block[] =
    instead && instead.id === replacedBy
      ? [
          {
            type: 'paragraph',
            children: [
              inLang(`${words.readInstead} `, ours, topic),
              {
                type: 'link',
                url: `topic:${instead.id}`,
                children: [inLang(instead.title, instead.lang, topic)],
              },
            ],
          },
        ]
      : []
  return {
    type: 'callout',
    tone: 'important',
    title: [inLang(`${words[status]} ${dateWords(date, ours)}.`, ours, topic)],
    children: [{ type: 'paragraph', children: [inLang(reason, lang, topic)] }, ...more],
  }
}

/** All that was said of parts of a topic and of its corrections, oldest first: of one that was withdrawn nothing is left to say. */
function correctionsOf({ id }: Topic, noticed: HastContext['noticed']): Advisory[] {
  return (noticed?.advisories ?? [])
    .filter(({ topic, status, sections }) => topic === id && (status === 'corrected' || sections))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function inLang(value: string, lang: string, topic: Topic): PhrasingContent {
  const text = { type: 'text' as const, value }
  return lang === topic.lang ? text : { type: 'span', lang, children: [text] }
}
