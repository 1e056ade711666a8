import {
  type GlossaryEntry,
  type GlossarySection,
  type Topic,
  visit,
} from '@plainleaf/content-model'

/** A glossary as a section of the tree, in the order of its terms. No id in a document starts with `_`. */
export function toGlossarySection(entries: readonly GlossaryEntry[]): GlossarySection {
  const sorted = entries.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return {
    type: 'section',
    kind: 'glossary',
    id: '_glossary',
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [],
    terms: sorted.map((entry) => entry.id),
    children: [
      {
        type: 'definitionList',
        children: sorted.map((entry) => ({
          type: 'definitionItem',
          id: entry.id,
          term: [{ type: 'text', value: entry.term }],
          children: [{ type: 'paragraph', children: [{ type: 'text', value: entry.definition }] }],
        })),
      },
    ],
  }
}

function sortKey({ term, id }: GlossaryEntry): string {
  return `${term.toLowerCase()}\n${id}`
}

/** The entries that some term of the topics points to and that none of them explains itself. */
export function usedEntries(
  glossary: readonly GlossaryEntry[],
  topics: readonly Topic[],
): GlossaryEntry[] {
  const used = new Set<string>()
  const defined = new Set<string>()
  for (const topic of topics) {
    visit(topic, (node) => {
      if (node.type === 'term') used.add(node.id)
      if (node.type === 'definitionItem') defined.add(node.id)
    })
  }
  return glossary.filter(({ id }) => used.has(id) && !defined.has(id))
}
