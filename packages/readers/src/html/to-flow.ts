import type { Block } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { dropButNotes } from './drop-but-notes.ts'
import { at, attribute, isBlock, isHidden, wordless, wordsOf } from './element.ts'
import { type Flow, type HtmlState, reasonToDrop, within } from './html-state.ts'
import { toCallout, toDetails, toFigure, toHeading, toPre } from './to-block.ts'
import { toDefinitionList } from './to-definition-list.ts'
import { toList } from './to-list.ts'
import { toParagraph } from './to-paragraph.ts'
import { toTable } from './to-table.ts'

/** Blocks in reading order. What stands between them, outside any paragraph, is one too. */
export function toFlow(nodes: readonly Nodes[], state: HtmlState): Flow[] {
  const out: Flow[] = []
  let run: Nodes[] = []
  const flush = (): void => {
    out.push(...toParagraph(run, state))
    run = []
  }
  for (const node of nodes) {
    if (state.notes.labels.has(node)) continue
    if (node.type === 'element' && (isBlock(node) || isHidden(node))) {
      flush()
      out.push(...fromElement(node, state))
    } else run.push(node)
  }
  flush()
  return out
}

/** The same where no heading may stand: it becomes a paragraph of bold words. */
export function toInnerBlocks(nodes: readonly Nodes[], state: HtmlState): Block[] {
  return toFlow(nodes, state).map((block): Block => {
    if (block.type !== 'heading') return block
    const place = block.position ? { position: block.position } : {}
    return {
      type: 'paragraph',
      children: [{ type: 'strong', children: block.children, ...place }],
      ...place,
    }
  })
}

function fromElement(node: Element, state: HtmlState): Flow[] {
  if (wordless.has(node.tagName)) return []
  const footnote = state.notes.definitions.get(node)
  if (footnote !== undefined) {
    // Taken out first, so that what stands inside is not taken for the note itself again.
    state.notes.definitions.delete(node)
    const children = state.blocks(node.children)
    return [{ type: 'footnoteDefinition', identifier: footnote, children, ...at(node) }]
  }
  const reason = reasonToDrop(node, state)
  if (reason) return dropButNotes(node, reason, state)
  return within(node, state, () => convert(node, state))
}

function convert(node: Element, state: HtmlState): Flow[] {
  switch (node.tagName) {
    case 'p':
      return toFlow(node.children, state)
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return toHeading(node, state)
    case 'ul':
    case 'ol':
    case 'menu':
      return toList(node, state)
    case 'dl':
      return toDefinitionList(node, state)
    case 'table':
      return toTable(node, state)
    case 'blockquote': {
      const children = state.blocks(node.children)
      return children.length > 0 ? [{ type: 'blockquote', children, ...at(node) }] : []
    }
    case 'pre':
      return toPre(node)
    case 'hr':
      return [{ type: 'thematicBreak', ...at(node) }]
    case 'figure':
      return toFigure(node, state)
    case 'details':
      return toDetails(node, state)
    case 'aside':
      return toCallout(node, state)
    default:
      if (attribute(node, 'role') === 'note' && wordsOf(node)) return toCallout(node, state)
      return toFlow(node.children, state)
  }
}
