import { type Advisory, type Section, sectionsOf, type Topic } from '@plainleaf/content-model'

/** What was said of a topic, oldest first. */
export function advisoriesOf(topicId: string, all: readonly Advisory[] = []): Advisory[] {
  return all
    .filter(({ topic }) => topic === topicId)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * What was said that readers of one section of a topic have to know: of the whole topic, of the section, of what it is part of
 * and of what is part of it, and of sections that are no longer there, whose words may be anywhere now.
 */
export function concerns(section: Section, topic: Topic, about: readonly Advisory[]): Advisory[] {
  const known = new Set(sectionsOf(topic).map(({ id }) => id))
  const near = new Set(
    sectionsOf(topic).flatMap((other) => {
      const ids = idsOf(other)
      return other === section ? ids : ids.includes(section.id) ? [other.id] : []
    }),
  )
  return about.filter(
    ({ sections }) => !sections || sections.some((id) => near.has(id) || !known.has(id)),
  )
}

/** A section's id and those of all that is in it. */
function idsOf(section: Section): string[] {
  return [
    section.id,
    ...section.children.flatMap((child) => (child.type === 'section' ? idsOf(child) : [])),
  ]
}
