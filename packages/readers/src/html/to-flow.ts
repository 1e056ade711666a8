import type { Block } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { dropButNotes } from './drop-but-notes.ts'
import { dropUnshown } from './drop-unshown.ts'
import { at, isBlock, isHidden, nameOf, wordless, wordsOf } from './element.ts'
import { type Flow, type HtmlState, reasonToDrop, within } from './html-state.ts'
import { type Folded, toDetails, toFigure, toHeading, toPre } from './to-block.ts'
import { isNamedBox, toCallout } from './to-callout.ts'
import { toDefinitionList } from './to-definition-list.ts'
import { toList } from './to-list.ts'
import { toParagraph } from './to-paragraph.ts'
import { isNamedQuestion, toFolded } from './to-question.ts'
import { toTable } from './to-table.ts'
import { withoutHeadings } from './without-headings.ts'

/** Blocks in reading order. What stands between them, outside any paragraph, is one too. */
export function toFlow(nodes: readonly Nodes[], state: HtmlState): Flow[] {
  const out: Flow[] = []
  let run: Nodes[] = []
  const flush = (): void => {
    out.push(...toParagraph(run, state))
    run = []
  }
  // Parts that fold away side by side are sections, one alone is an addition.
  const folded = nodes.filter((node) => nameOf(node) === 'details').length > 1
  for (const [index, node] of nodes.entries()) {
    if (state.notes.labels.has(node)) continue
    if (node.type === 'element' && (isBlock(node) || isNamedQuestion(node))) {
      flush()
      const within = nameOf(node) === 'details' && !folded && textFollows(nodes, index)
      out.push(...fromElement(node, folded ? 'row' : within ? 'within' : 'end', state))
    } else run.push(node)
  }
  flush()
  return out
}

/** Whether text goes on behind a part that folds away: a heading above that part would head this text too. */
function textFollows(nodes: readonly Nodes[], index: number): boolean {
  const next = nodes.slice(index + 1).find((node) => wordsOf(node))
  return next !== undefined && /^(?:p|ul|ol|dl|table|blockquote)$/u.test(nameOf(next))
}

/** The same where no heading may stand: it becomes a paragraph of bold words. */
export function toInnerBlocks(nodes: readonly Nodes[], state: HtmlState): Block[] {
  return withoutHeadings(toFlow(nodes, state))
}

function fromElement(node: Element, folded: Folded, state: HtmlState): Flow[] {
  if (wordless.has(node.tagName)) {
    dropUnshown(node, state)
    return []
  }
  const footnote = state.notes.definitions.get(node)
  if (footnote !== undefined) {
    // Taken out first, so that what stands inside is not taken for the note itself again.
    state.notes.definitions.delete(node)
    const children = state.blocks(node.children)
    return [{ type: 'footnoteDefinition', identifier: footnote, children, ...at(node) }]
  }
  const question = !isHidden(node) && isNamedQuestion(node)
  const reason = question ? null : reasonToDrop(node, state)
  if (reason) return dropButNotes(node, reason, state)
  return within(node, state, () => convert(node, folded, state))
}

function convert(node: Element, folded: Folded, state: HtmlState): Flow[] {
  if (isNamedQuestion(node)) return toNamedQuestion(node, state)
  if (isNamedBox(node, state)) return toCallout(node, state)
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
      return toDetails(node, state, folded)
    case 'aside':
      return toCallout(node, state)
    default:
      return toFlow(node.children, state)
  }
}

/** A question whose answer follows it as a block of its own. */
function toNamedQuestion(node: Element, state: HtmlState): Flow[] {
  const children = state.line(node.children)
  return children.length > 0 ? toFolded({ children, node }, () => [], state) : []
}
