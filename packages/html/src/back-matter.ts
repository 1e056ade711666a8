import {
  type DefinitionItem,
  type GlossaryEntry,
  type Section,
  type SectionBase,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import { treeIds } from './tree-ids.ts'

/**
 * The topic with what its text points to and does not hold: a glossary of the collection's words it uses, and a
 * list of references where no section lists them. A plain-language topic lists only what it cites. The added sections
 * have the ids `_glossary` and `_references`, which no section of a document can have.
 */
export function withBackMatter(topic: Topic, glossary: readonly GlossaryEntry[]): Topic {
  const words = glossarySection(topic, glossary)
  const sources = referencesSection(topic)
  const added = [...words, ...sources]
  return added.length > 0 ? { ...topic, children: [...topic.children, ...added] } : topic
}

function glossarySection(topic: Topic, glossary: readonly GlossaryEntry[]): Section[] {
  const { ids } = treeIds(topic)
  const used = new Set<string>()
  visit(topic, (node) => {
    if (node.type === 'term' && !ids.has(node.id)) used.add(node.id)
  })
  const entries = glossary.filter((entry) => used.has(entry.id))
  if (entries.length === 0) return []
  const list = { type: 'definitionList' as const, children: entries.map(toItem) }
  const terms = entries.map((entry) => entry.id)
  return [{ ...base('_glossary'), kind: 'glossary', terms, children: [list] }]
}

/** A collection's entry as an item of a definition list. */
export function toItem({ id, term, definition }: GlossaryEntry): DefinitionItem {
  return {
    type: 'definitionItem',
    id,
    term: [{ type: 'text', value: term }],
    children: [{ type: 'paragraph', children: [{ type: 'text', value: definition }] }],
  }
}

function referencesSection(topic: Topic): Section[] {
  const cited = new Set<string>()
  let listed = false
  visit(topic, (node) => {
    if (node.type === 'citation') for (const id of node.references) cited.add(id)
    listed ||= node.type === 'section' && node.kind === 'references'
  })
  const shown = topic.references.filter(({ id }) => topic.variant === 'full' || cited.has(id))
  if (listed || shown.length === 0) return []
  return [
    {
      ...base('_references'),
      kind: 'references',
      entries: shown.map(({ id }) => id),
      children: [],
    },
  ]
}

function base(id: string): Omit<SectionBase, 'children'> {
  const typing = { confidence: 1, alternatives: [] }
  return { type: 'section', id, depth: 2, aspect: null, typing, heading: [] }
}
