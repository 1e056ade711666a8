import {
  type Collection,
  directionOf,
  type HealthAspect,
  type OutputContext,
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
import { wholeCompounds } from './whole-compounds.ts'

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
  const own = firstByAspect(topic)
  const weights = weightsOf(collection)
  const near = collection.topics
    .filter((other) => other.id !== topic.id)
    .map((other) => {
      const sections = firstByAspect(other)
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
            `${aspectLabel(aspect, topic.lang)}: `,
          ]),
          element('a', { href: `${other.id}.html#${section.id}`, ...foreign }, [words]),
        ]),
      ]
    })
    return element('li', {}, [
      element('h3', foreign, [
        element('a', { href: `${other.id}.html` }, wholeCompounds(other.title)),
      ]),
      element('ul', {}, links),
    ])
  })
  return [
    element('section', { className: ['related', 'wide'], ariaLabelledBy: '_related' }, [
      element('h2', { id: '_related', ...english(topic.lang) }, [wordsIn(topic.lang).related]),
      element('ul', { className: ['cards'] }, items),
    ]),
  ]
}

const known = new WeakMap<Topic, Map<HealthAspect, Section>>()

/** The first section on each aspect; looked up once for each topic, since every page asks for all of them. */
function firstByAspect(topic: Topic): Map<HealthAspect, Section> {
  const found = known.get(topic)
  if (found) return found
  const first = new Map<HealthAspect, Section>()
  for (const section of sectionsOf(topic)) {
    const { aspect } = section
    if (aspect === null || common.has(aspect) || first.has(aspect) || !hasHeading(section)) continue
    first.set(aspect, section)
  }
  known.set(topic, first)
  return first
}

const weighed = new WeakMap<Collection, Map<HealthAspect, number>>()

/** What sharing an aspect is worth: one, shared out among the topics that have it. */
function weightsOf(collection: Collection): Map<HealthAspect, number> {
  const found = weighed.get(collection)
  if (found) return found
  const counts = new Map<HealthAspect, number>()
  for (const topic of collection.topics)
    for (const aspect of firstByAspect(topic).keys())
      counts.set(aspect, (counts.get(aspect) ?? 0) + 1)
  const weights = new Map([...counts].map(([aspect, count]) => [aspect, 1 / count]))
  weighed.set(collection, weights)
  return weights
}
