import type { Callout, Collection, Section, Topic } from '@plainleaf/content-model'
import { toNotice } from '@plainleaf/html'
import { advisoriesOf, concerns } from '../words/concerns.ts'

/**
 * The notices that have to stand over a section where nothing else of its topic is shown: those that do not stand in it anyway.
 * What was made here, such as the list of references, needs none.
 */
export function nearNotices(section: Section, topic: Topic, collection: Collection): Callout[] {
  if (section.id.startsWith('_')) return []
  const inside = new Set<string>()
  const enter = ({ id, children }: Section): void => {
    inside.add(id)
    for (const child of children) if (child.type === 'section') enter(child)
  }
  enter(section)
  return concerns(section, topic, advisoriesOf(topic.id, collection.advisories))
    .filter(({ sections }) => !sections?.every((id) => inside.has(id)))
    .map((advisory) => toNotice(advisory, topic, collection.lang))
}
