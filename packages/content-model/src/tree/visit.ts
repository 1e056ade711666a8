import type { Block, DefinitionItem, ListItem, TableCell, TableRow } from './block.ts'
import type { PhrasingContent } from './phrasing.ts'
import type { Section } from './section.ts'
import type { Topic } from './topic.ts'

/** Any node below and including a topic. */
export type AnyNode =
  | Topic
  | Section
  | Block
  | ListItem
  | TableRow
  | TableCell
  | DefinitionItem
  | PhrasingContent

/** The nodes directly inside `node` in reading order, those in `heading`, `term`, `caption` and `title` included. */
export function childrenOf(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case 'section':
      return [...node.heading, ...node.children]
    case 'definitionItem':
      return [...node.term, ...node.children]
    case 'callout':
      return [...node.title, ...node.children]
    case 'table':
      return [...(node.caption ?? []), ...node.children]
    case 'figure':
      return [node.image, ...(node.caption ?? [])]
    default:
      return 'children' in node ? node.children : []
  }
}

/** Calls `see` for `node` and everything below it, in reading order. Returning `false` skips what is below. */
export function visit(node: AnyNode, see: (node: AnyNode) => unknown): void {
  if (see(node) === false) return
  for (const child of childrenOf(node)) visit(child, see)
}

/** All sections of a topic, nested ones included, in reading order. */
export function sectionsOf(topic: Topic): Section[] {
  const found: Section[] = []
  const walk = (section: Section): void => {
    found.push(section)
    for (const child of section.children) if (child.type === 'section') walk(child)
  }
  for (const section of topic.children) walk(section)
  return found
}
