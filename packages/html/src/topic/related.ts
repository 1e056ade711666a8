import {
  type HealthAspect,
  type OutputContext,
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import type { Element } from 'hast'
import { aspectLabel, aspectOrder } from '../aspect-label.ts'
import { directionOf } from '../direction-of.ts'
import { element } from '../element.ts'
import { hasHeading, withoutLinks } from '../heading-of.ts'
import { english } from '../page/english.ts'

/** More than this is a list to search, not a hint. */
const most = 4

/** What nearly every topic has says little of what belongs together. */
const common: ReadonlySet<HealthAspect> = new Set([
  'OverviewHealthAspect',
  'RelatedTopicsHealthAspect',
])

/**
 * Topics that speak of the same aspects of health as this one, each with its first section on every shared aspect. Those
 * that share the most come first; an aspect counts the more the fewer topics have it.
 */
export function related(topic: Topic, { collection }: OutputContext): Element[] {
  const found = new Map(collection.topics.map((each) => [each, firstByAspect(each)]))
  const own = found.get(topic) ?? firstByAspect(topic)
  const having = (aspect: HealthAspect): number =>
    [...found.values()].filter((sections) => sections.has(aspect)).length
  const weights = new Map([...own.keys()].map((aspect) => [aspect, 1 / having(aspect)]))
  const near = [...found]
    .filter(([other]) => other !== topic && other.id !== topic.id)
    .map(([other, sections]) => {
      const shared = aspectOrder.filter((aspect) => own.has(aspect) && sections.has(aspect))
      const weight = shared.reduce((sum, aspect) => sum + (weights.get(aspect) ?? 0), 0)
      return { other, shared, sections, weight }
    })
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
  if (near.length === 0) return []
  const items = near.map(({ other, shared, sections }) => {
    const foreign =
      other.lang === topic.lang ? {} : { lang: other.lang, dir: directionOf(other.lang) }
    const links = shared.slice(0, 3).flatMap((aspect): Element[] => {
      const section = sections.get(aspect)
      if (!section) return []
      const words = toText(withoutLinks(section.heading)).trim()
      return [
        element('li', {}, [
          element('span', { className: ['aspect'], ...english(topic.lang) }, [
            `${aspectLabel(aspect)}: `,
          ]),
          element('a', { href: `${other.id}.html#${section.id}`, ...foreign }, [words]),
        ]),
      ]
    })
    return element('li', {}, [
      element('h3', foreign, [element('a', { href: `${other.id}.html` }, [other.title])]),
      element('ul', {}, links),
    ])
  })
  return [
    element('section', { className: ['related', 'wide'], ariaLabelledBy: '_related' }, [
      element('h2', { id: '_related', ...english(topic.lang) }, ['Related topics']),
      element('ul', { className: ['cards'] }, items),
    ]),
  ]
}

function firstByAspect(topic: Topic): Map<HealthAspect, Section> {
  const first = new Map<HealthAspect, Section>()
  for (const section of sectionsOf(topic)) {
    const { aspect } = section
    if (aspect === null || common.has(aspect) || first.has(aspect) || !hasHeading(section)) continue
    first.set(aspect, section)
  }
  return first
}
