import {
  type Block,
  type Compared,
  comparedIn,
  type Paragraph,
  type PhrasingContent,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { countMark } from '../page/draw-marked-counts.ts'
import { countPictures } from './count-pictures.ts'
import type { State } from './state.ts'

/** What is counted in a text: the words that pictures stand below, and the numbers of each picture. */
type Counted = ReadonlyMap<Paragraph, readonly Compared[]>

const known = new WeakMap<Topic, Counted>()

/**
 * Pictures of the numbers that a text compares, below the words of the last of them: ten by ten squares for each, so that all have
 * one scale, as on a handout; or a mark where they go. Nothing where the context asks for none. What was drawn once is not drawn again.
 */
export function countsBelow(node: Paragraph, state: State): Element[] {
  const { topic, counts } = state.context
  if (!counts) return []
  const all = known.get(topic) ?? countedIn(topic)
  known.set(topic, all)
  const figures = all.get(node)
  if (!figures) return []
  if (counts === 'marks') return [element('div', { dataCounts: countMark(figures) })]
  return [countPictures(figures, topic.lang)]
}

function countedIn(topic: Topic): Counted {
  const found = new Map<Paragraph, Compared[]>()
  const shown = new Set<string>()
  for (const section of sectionsOf(topic)) {
    const paragraphs = paragraphsIn(section.children.filter((one) => one.type !== 'section'))
    for (const figures of comparedIn(paragraphs.map(wordsOf), topic.lang)) {
      const key = figures.map(({ count }) => count).join()
      const last = paragraphs[figures.at(-1)!.at]
      if (shown.has(key) || !last) continue
      shown.add(key)
      found.set(last, [...(found.get(last) ?? []), ...figures])
    }
  }
  return found
}

/** Paragraphs in blocks, in reading order. */
function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'list') return block.children.flatMap((item) => paragraphsIn(item.children))
    return block.type === 'callout' || block.type === 'blockquote'
      ? paragraphsIn(block.children)
      : []
  })
}

/** The words of a paragraph, without what cites. */
function wordsOf({ children }: Paragraph): string {
  return toText(uncited(children)).replace(/ (?=[.,;:])/gu, '')
}

function uncited(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'citation') return []
    return 'children' in node
      ? [{ ...node, children: uncited(node.children) } as typeof node]
      : [node]
  })
}
