import {
  type Block,
  type PhrasingContent,
  type Reference,
  type Section,
  toBibliography,
} from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import type { HastContext } from './context.ts'
import { handle } from './handle/index.ts'
import { pageMarks } from './handle/page-marks.ts'
import { references as referenceList } from './handle/references.ts'
import { section as toSection } from './handle/section.ts'
import type { State } from './handle/state.ts'
import { topicIndex } from './topic-index.ts'

/** `<section id aria-labelledby>` with its heading, blocks and nested sections; a `div` where it has no heading. */
export function sectionToHast(section: Section, context: HastContext): Element {
  return toSection(section, stateOf(context, false))
}

/** Blocks, and sections among them. */
export function blocksToHast(
  blocks: readonly (Block | Section)[],
  context: HastContext,
): ElementContent[] {
  return stateOf(context, false).blocks(blocks)
}

/** Content of a line of text. */
export function phrasingToHast(
  nodes: readonly PhrasingContent[],
  context: HastContext,
): ElementContent[] {
  return stateOf(context, false).phrasing(nodes)
}

/** The list of references, each with an id and links back to its citations. */
export function referencesToHast(references: readonly Reference[], context: HastContext): Element {
  return referenceList(references, stateOf(context, false))[0]
}

function stateOf(context: HastContext, linked: boolean): State {
  const { topic } = context
  const state: State = {
    context,
    index: topicIndex(topic),
    bibliography: context.bibliography ?? toBibliography(topic.references, { lang: topic.lang }),
    linked,
    phrasing: (nodes, inLink = false) =>
      spaced(nodes).flatMap((node) =>
        handle(node, inLink && !linked ? stateOf(context, true) : state),
      ),
    blocks: (nodes) =>
      nodes.flatMap((node) => [
        ...(node.type === 'section' ? [] : pageMarks(node, state)),
        ...[handle(node, state)].flat(),
      ]),
  }
  return state
}

/** Sentences are parted by a space, as in `toText`. */
function spaced(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => {
    const apart = node.type === 'sentence' && nodes[at - 1]?.type === 'sentence'
    return apart ? [{ type: 'text', value: ' ' }, node] : [node]
  })
}
