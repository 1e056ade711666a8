import { type Advisory, type Section, sectionsOf, type Topic } from '@plainleaf/content-model'

/** What was said of a topic, oldest first. */
export function advisoriesOf(topicId: string, all: readonly Advisory[] = []): Advisory[] {
  return all
    .filter(({ topic }) => topic === topicId)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * What was said that readers of one section of a topic have to know: of the whole topic, of the section, of what it is part of
 * and of what is part of it, and corrections of sections that are no longer there, whose words may be anywhere now.
 */
export function concerns(section: Section, topic: Topic, about: readonly Advisory[]): Advisory[] {
  const all = sectionsOf(topic)
  const known = new Set(all.map(({ id }) => id))
  const near = new Set(idsOf(section))
  for (const other of all) if (idsOf(other).includes(section.id)) near.add(other.id)
  return about.filter(
    ({ sections, status }) =>
      !sections ||
      sections.some((id) => near.has(id) || (status === 'corrected' && !known.has(id))),
  )
}

/**
 * Ids of all sections over which an advisory has to stand; `undefined`: over all. Sections that only the plain-language variant
 * has may hold any words of the full text.
 */
export function concerned(
  advisory: Advisory,
  topic: Topic | undefined,
  plain: Topic | undefined,
): string[] | undefined {
  const { sections, status } = advisory
  if (!sections || !topic) return undefined
  const all = sectionsOf(topic)
  const known = new Set(all.map(({ id }) => id))
  if (status === 'corrected' && sections.some((id) => !known.has(id))) return undefined
  const near = all.filter((section) => concerns(section, topic, [advisory]).length > 0)
  const short = plain ? sectionsOf(plain) : []
  const ids = [...sections, ...near.map(({ id }) => id)]
  return [...new Set([...ids, ...short.flatMap(({ id }) => (known.has(id) ? [] : [id]))])].sort()
}

/** A section's id and those of all that is in it. */
function idsOf(section: Section): string[] {
  return [
    section.id,
    ...section.children.flatMap((child) => (child.type === 'section' ? idsOf(child) : [])),
  ]
}
