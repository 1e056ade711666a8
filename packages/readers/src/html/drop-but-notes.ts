import type { DroppedReason, FootnoteDefinition } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { at, elementsOf, wordless } from './element.ts'
import { drop, type HtmlState } from './html-state.ts'

/**
 * Records that an element is left out, all but the footnotes in it that the text refers to: pages hide those until
 * somebody asks, or put them below the article.
 */
export function dropButNotes(
  node: Element,
  reason: DroppedReason,
  state: HtmlState,
): FootnoteDefinition[] {
  const { definitions } = state.notes
  const holds = (one: Element): boolean =>
    definitions.has(one) || elementsOf(one).some((inner) => definitions.has(inner))
  const identifier = definitions.get(node)
  if (identifier !== undefined) {
    definitions.delete(node)
    return [
      {
        type: 'footnoteDefinition',
        identifier,
        children: state.blocks(node.children),
        ...at(node),
      },
    ]
  }
  if (!holds(node)) {
    drop(node, reason, state)
    return []
  }
  return node.children.flatMap((child): FootnoteDefinition[] => {
    if (child.type === 'element')
      return wordless.has(child.tagName) ? [] : dropButNotes(child, reason, state)
    drop({ ...node, children: [child], ...at(child) }, reason, state)
    return []
  })
}
