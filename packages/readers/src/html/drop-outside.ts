import type { FootnoteDefinition } from '@plainleaf/content-model'
import type { Element, Nodes, Parents } from 'hast'
import { dropButNotes } from './drop-but-notes.ts'
import { wordless } from './element.ts'
import { furnitureReason } from './furniture.ts'
import { drop, type HtmlState } from './html-state.ts'

/** Records everything beside the way from the body to the main content; gives the footnotes that stood there. */
export function dropOutside(
  body: Element,
  main: Element,
  parents: Map<Nodes, Parents>,
  state: HtmlState,
): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = []
  for (let node: Nodes = main; node !== body; ) {
    const parent = parents.get(node)
    if (!parent) break
    for (const child of parent.children) {
      if (child === node) continue
      if (child.type === 'text' && child.value.trim()) {
        drop(
          {
            type: 'element',
            tagName: 'span',
            properties: {},
            children: [child],
            ...(child.position && { position: child.position }),
          },
          'other',
          state,
        )
      }
      if (child.type !== 'element' || wordless.has(child.tagName)) continue
      notes.push(
        ...dropButNotes(child, furnitureReason(child, false, state.total) ?? 'other', state),
      )
    }
    node = parent as Nodes
  }
  return notes
}
