import {
  type Block,
  type Callout,
  type Citation,
  type FootnoteReference,
  pageBreaks,
  type Reference,
  type Section,
  sectionsOf,
  type Table,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
import type { NumberedReference } from './context.ts'
import { headingOf } from './heading-of.ts'
import { numberReferences } from './number-references.ts'
import { tablesIn } from './tables-in.ts'
import { treeIds } from './tree-ids.ts'
import { wordsIn } from './words/words.ts'

/** A footnote as it is counted in its topic. */
export interface NumberedFootnote {
  number: number
  id: string
  /** Ids of the marks that point to it. */
  referredBy: string[]
}

/** How a table is named. */
export interface TableName {
  /** Of its caption. */
  id: string
  /** Name of the box around it, where that has no caption or one that is no name of its own. */
  label: string | undefined
  /** The section whose heading names it: the first table without a caption below that heading. */
  heading: Section | undefined
}

/** What has to be counted over the whole topic before one section of it can be written. */
export interface TopicIndex {
  /** Every id of the tree, aliases included, to the id it leads to. */
  ids: Map<string, string>
  /** Aliases that a section has to carry: those that are no id of their own. */
  aliases: Map<Section, string[]>
  /** Sections that become landmarks: those at the top, and nested ones with a role; each name only once. */
  landmarks: Set<Section>
  nested: Set<Section>
  references: Map<string, NumberedReference>
  /** What each section of kind `references` lists. */
  listed: Map<Section, Reference[]>
  /** Ids of a citation's links, one for each reference. */
  citations: Map<Citation, string[]>
  footnotes: Map<string, NumberedFootnote>
  footnoteReferences: Map<FootnoteReference, string>
  callouts: Map<Callout, string>
  tables: Map<Table, TableName>
  /** Pages of the printed source that begin before a section or a block. */
  pages: Map<Section | Block, { id: string; label: string }[]>
}

const known = new WeakMap<Topic, TopicIndex>()

/** Counts what a topic holds; done once for each topic. */
export function topicIndex(topic: Topic): TopicIndex {
  const found = known.get(topic) ?? count(topic)
  known.set(topic, found)
  return found
}

function count(topic: Topic): TopicIndex {
  const { ids, aliases } = treeIds(topic)
  // A tree id may itself read `ref-1`; none can start with `_`, so that makes ours free again.
  const free = (id: string): string => (ids.has(id) ? `_${id}` : id)
  const references = numberReferences(topic.references, free)
  const sections = sectionsOf(topic)
  const index: TopicIndex = {
    ids,
    aliases,
    ...landmarks(topic, sections),
    references,
    listed: listings(topic, sections),
    citations: new Map(),
    footnotes: new Map(),
    footnoteReferences: new Map(),
    callouts: new Map(),
    tables: new Map(),
    pages: pagesOf(topic, free),
  }
  const defined = new Set<string>()
  visit(topic, (node) => {
    if (node.type === 'footnoteDefinition') defined.add(node.identifier)
  })
  const names = new Set<string>()
  for (const section of sections) names.add(toText(headingOf(section, topic.lang)).trim())
  const words = wordsIn(topic.lang)
  visit(topic, (node) => {
    if (node.type === 'citation') index.citations.set(node, cite(node, references, free))
    if (node.type === 'footnoteReference' && defined.has(node.identifier))
      index.footnoteReferences.set(node, refer(node.identifier, index, free))
    if (node.type === 'callout') index.callouts.set(node, `_callout-${index.callouts.size + 1}`)
  })
  const naming = new Set<Section>()
  for (const [table, section] of tablesIn(topic)) {
    const number = index.tables.size + 1
    const caption = toText(table.caption ?? []).trim()
    const name = section ? toText(headingOf(section, topic.lang)).trim() : topic.title
    // Landmarks need names of their own; a table without one is called after its section and its number.
    const label =
      caption && !names.has(caption) ? undefined : words.tableNumber(caption || name, number)
    names.add(caption)
    const heading = caption || !section || naming.has(section) ? undefined : section
    if (heading) naming.add(heading)
    index.tables.set(table, { id: `_table-${number}`, label, heading })
  }
  for (const identifier of defined) footnote(identifier, index, free)
  return index
}

function pagesOf(topic: Topic, free: (id: string) => string): TopicIndex['pages'] {
  const taken = new Set<string>()
  const idOf = (label: string): string => {
    const plain = free(`page-${label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`)
    let id = plain
    for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`
    taken.add(id)
    return id
  }
  return new Map(
    [...pageBreaks(topic)].map(([node, pages]) => [
      node,
      pages.map(({ label }) => ({ id: idOf(label), label })),
    ]),
  )
}

function cite(
  citation: Citation,
  references: Map<string, NumberedReference>,
  free: (id: string) => string,
): string[] {
  return citation.references.map((id) => {
    const cited = references.get(id)
    if (!cited) return ''
    const link = free(`cite-${id}-${cited.citedBy.length + 1}`)
    cited.citedBy.push(link)
    return link
  })
}

function footnote(
  identifier: string,
  index: TopicIndex,
  free: (id: string) => string,
): NumberedFootnote {
  const number = index.footnotes.size + 1
  const note = index.footnotes.get(identifier) ?? {
    number,
    id: free(`fn-${number}`),
    referredBy: [],
  }
  index.footnotes.set(identifier, note)
  return note
}

function refer(identifier: string, index: TopicIndex, free: (id: string) => string): string {
  const note = footnote(identifier, index, free)
  const again = note.referredBy.length ? `-${note.referredBy.length + 1}` : ''
  const id = free(`fnref-${note.number}${again}`)
  note.referredBy.push(id)
  return id
}

/** Two landmarks of one name cannot be told apart in a list of landmarks (axe `landmark-unique`). */
function landmarks(
  topic: Topic,
  sections: Section[],
): { landmarks: Set<Section>; nested: Set<Section> } {
  const found = new Set<Section>()
  const nested = new Set<Section>()
  const top = new Set(topic.children)
  const names = new Set<string>()
  for (const section of sections) {
    const name = toText(headingOf(section, topic.lang)).trim()
    if (!top.has(section)) nested.add(section)
    if (!name || names.has(name) || (!top.has(section) && section.kind === 'prose')) continue
    names.add(name)
    found.add(section)
  }
  return { landmarks: found, nested }
}

/** The last list takes what no section names, so that nothing goes unlisted; a plain topic need not list all. */
function listings(topic: Topic, sections: Section[]): Map<Section, Reference[]> {
  const byId = new Map(topic.references.map((reference) => [reference.id, reference]))
  const lists = new Map<Section, Reference[]>()
  let last: Reference[] | undefined
  for (const section of sections) {
    if (section.kind !== 'references') continue
    last = section.entries.flatMap((id) => byId.get(id) ?? [])
    for (const id of section.entries) byId.delete(id)
    lists.set(section, last)
  }
  if (topic.variant === 'full') last?.push(...byId.values())
  return lists
}
