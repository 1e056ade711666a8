import type { Block } from './block.ts'
import type { Section } from './section.ts'
import type { PageBreak, Topic } from './topic.ts'
import { sectionsOf } from './visit.ts'

/**
 * The pages of the printed source that begin before a section or before one of its blocks, by that section or block. A page
 * that begins inside a block is placed before the next; one after which nothing stands has no place. Empty for a source
 * without pages and for a plain-language topic, whose places are not those of the source.
 */
export function pageBreaks(topic: Topic): ReadonlyMap<Section | Block, PageBreak[]> {
  const found = new Map<Section | Block, PageBreak[]>()
  const { pages = [] } = topic.meta.source
  if (pages.length === 0 || topic.variant === 'plain') return found
  const places = placesOf(topic)
  let at = 0
  for (const page of pages.toSorted((a, b) => a.line - b.line)) {
    while (at < places.length && places[at]!.line < page.line) at++
    const node = places[at]?.node
    if (!node) break
    found.set(node, [...(found.get(node) ?? []), page])
  }
  return found
}

/** Sections and their blocks by the line they start in; of those that start in one, the outermost comes first. */
function placesOf(topic: Topic): { line: number; node: Section | Block }[] {
  return sectionsOf(topic)
    .flatMap((section) => [section, ...section.children.filter(isBlock)])
    .flatMap((node) => (node.position ? [{ line: node.position.start.line, node }] : []))
    .sort((a, b) => a.line - b.line)
}

function isBlock(node: Block | Section): node is Block {
  return node.type !== 'section' && node.type !== 'footnoteDefinition'
}
