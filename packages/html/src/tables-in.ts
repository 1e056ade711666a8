import { type Section, type Table, type Topic, toText, visit } from '@plainleaf/content-model'
import { headingOf } from './heading-of.ts'

/** Every table of a topic, in reading order, with the nearest section around it that has a heading, if one has. */
export function tablesIn(topic: Topic): Map<Table, Section | undefined> {
  const tables = new Map<Table, Section | undefined>()
  const look = (section: Section, around: Section | undefined): void => {
    const headed = toText(headingOf(section, topic.lang)).trim() === '' ? around : section
    for (const child of section.children)
      if (child.type === 'section') look(child, headed)
      else
        visit(child, (node) => {
          if (node.type === 'table') tables.set(node, headed)
        })
  }
  for (const section of topic.children) look(section, undefined)
  return tables
}
