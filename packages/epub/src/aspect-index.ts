import {
  directionOf,
  type HealthAspect,
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { aspectLabel, aspectOrder, hasWords, wordsIn } from '@plainleaf/html'
import type { Element } from 'hast'
import type { Chapter } from './chapters.ts'
import { labelOf } from './chapters.ts'
import { h } from './h.ts'
import { inEnglish, languageTag } from './language-tag.ts'
import { ownWords } from './own-words.ts'

/** A section that is about an aspect, and where it is. */
interface Place {
  topic: Topic
  section: Section
}

/** The sections of all topics under the health aspect they are about; nothing where no section has one. */
export function toAspectIndex(
  topics: readonly Topic[],
  { file, lang, title }: { file: () => string; lang: string; title: string },
): Chapter[] {
  const groups = groupsOf(topics)
  if (groups.length === 0) return []
  const name = file()
  const words = wordsIn(lang)
  const own = hasWords(lang) ? lang : 'en'
  const section = h(
    'section',
    { role: 'doc-index', 'epub:type': 'index', className: ['index'], ariaLabelledBy: ['_title'] },
    h('h1', { id: '_title' }, ownWords(words.index, lang)),
    ...groups.flatMap(([aspect, places]) => [
      h('h2', { id: idOf(aspect), ...inEnglish(lang) }, aspectLabel(aspect, lang)),
      h('ul', {}, ...places.map((place) => item(place, lang))),
    ]),
  )
  const children = groups.map(([aspect]) => ({
    label: aspectLabel(aspect, lang),
    lang: own,
    target: `${name}#${idOf(aspect)}`,
    children: [],
  }))
  return [
    {
      document: {
        file: name,
        title: words.index,
        lang,
        matter: 'backmatter',
        scopes: [],
        topicTitle: title,
        content: () => [section],
      },
      entry: { label: words.index, lang: own, target: name, children },
    },
  ]
}

/** In the order in which questions usually come up, then in reading order. */
function groupsOf(topics: readonly Topic[]): [HealthAspect, Place[]][] {
  const groups = new Map<HealthAspect, Place[]>(aspectOrder.map((aspect) => [aspect, []]))
  for (const topic of topics) {
    const covered = new Set<Section>()
    for (const section of sectionsOf(topic)) {
      // A section whose parent is about the same thing is found through its parent.
      for (const child of section.children) {
        if (child.type === 'section' && child.aspect === section.aspect) covered.add(child)
      }
      const group = section.aspect && groups.get(section.aspect)
      // The opening of a topic and a section below it may both bear the topic's title.
      const words = wordsOf({ topic, section })
      const named = group?.some((one) => one.topic === topic && wordsOf(one) === words)
      if (group && !covered.has(section) && !named) group.push({ topic, section })
    }
  }
  return [...groups].filter(([, places]) => places.length > 0)
}

/** `What is a preventer? – Asthma inhalers`; the opening of a topic is called after the topic. */
function item({ topic, section }: Place, lang: string): Element {
  const own = languageTag(topic.lang)
  const words = wordsOf({ topic, section })
  const where = words === topic.title ? [] : [` – ${topic.title}`]
  const content = [h('a', { href: `topic:${topic.id}#${section.id}` }, words), ...where]
  if (own === lang) return h('li', {}, ...content)
  // On the item itself the direction would move its bullet to the far edge, and past it on a phone.
  return h('li', {}, h('span', { lang: own, dir: directionOf(own) }, ...content))
}

function wordsOf({ topic, section }: Place): string {
  return toText(section.heading).trim() === '' ? topic.title : labelOf(section, topic.lang)
}

function idOf(aspect: HealthAspect): string {
  return `_${aspect
    .replace('HealthAspect', '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()}`
}
