import {
  type Reference,
  type ReferencesSection,
  type Section,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'

/** A list of references as a section of the tree, headed in the usual words. No id in a document starts with `_`. */
export function toReferencesSection(references: readonly Reference[]): ReferencesSection {
  return {
    type: 'section',
    kind: 'references',
    id: '_references',
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [],
    entries: references.map((reference) => reference.id),
    children: [],
  }
}

/** Whether a topic says itself where its references stand. */
export function listsReferences(topic: Topic): boolean {
  return sectionsOf(topic).some(({ kind }) => kind === 'references')
}

/**
 * The topic without its own lists of references, for a book with one list. A section of which other words are
 * left becomes prose.
 */
export function withoutReferenceLists(topic: Topic): Topic {
  return { ...topic, children: topic.children.flatMap(withoutList) }
}

function withoutList(section: Section): Section[] {
  const children = section.children.flatMap((child): Section['children'] =>
    child.type === 'section' ? withoutList(child) : [child],
  )
  if (section.kind !== 'references') return [{ ...section, children }]
  const { entries: _, ...rest } = section
  return children.length > 0 ? [{ ...rest, kind: 'prose', children }] : []
}
