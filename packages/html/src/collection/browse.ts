import {
  type Collection,
  directionOf,
  type HealthAspect,
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import type { Element } from 'hast'
import { aspectLabel, aspectOrder } from '../aspect-label.ts'
import { element } from '../element.ts'
import { hasHeading, withoutLinks } from '../heading-of.ts'
import { english } from '../page/english.ts'
import { wordsIn } from '../words/words.ts'

/** A section that answers a question, and where it is. */
interface Answer {
  topic: Topic
  section: Section
}

/**
 * Sections of all topics, grouped by the health aspect they are about and folded under it. Nothing where no section has
 * one.
 */
export function browse(collection: Collection): Element[] {
  const groups = new Map<HealthAspect, Answer[]>(aspectOrder.map((aspect) => [aspect, []]))
  for (const topic of collection.topics) collect(topic, groups)
  const filled = [...groups].filter(([, answers]) => answers.length > 0)
  if (filled.length === 0) return []
  return [
    element('section', { className: ['browse', 'wide'], ariaLabelledBy: '_browse' }, [
      element('h2', { id: '_browse', ...english(collection.lang) }, [
        wordsIn(collection.lang).browse,
      ]),
      element(
        'div',
        { className: ['groups'] },
        filled.map(([aspect, answers]) => group(aspect, answers, collection)),
      ),
    ]),
  ]
}

/** A section whose parent is about the same thing is found through its parent. */
function collect(topic: Topic, groups: Map<HealthAspect, Answer[]>): void {
  const covered = new Set<Section>()
  for (const section of sectionsOf(topic)) {
    for (const child of section.children) {
      if (child.type === 'section' && child.aspect === section.aspect) covered.add(child)
    }
    if (section.aspect === null || covered.has(section) || !hasHeading(section)) continue
    groups.get(section.aspect)?.push({ topic, section })
  }
}

function group(aspect: HealthAspect, answers: readonly Answer[], { lang }: Collection): Element {
  const items = answers.map(({ topic, section }) => {
    const words = toText(withoutLinks(section.heading)).trim()
    const where =
      words === topic.title ? [] : [' ', element('span', { className: ['where'] }, [topic.title])]
    const link = element('a', { href: `${topic.id}.html#${section.id}` }, [words])
    return element(
      'li',
      topic.lang === lang ? {} : { lang: topic.lang, dir: directionOf(topic.lang) },
      [link, ...where],
    )
  })
  const count = element('span', { className: ['count'] }, [`(${answers.length})`])
  return element('details', { className: ['group'] }, [
    element('summary', english(lang), [element('h3', {}, [aspectLabel(aspect, lang), ' ', count])]),
    element('ul', {}, items),
  ])
}
