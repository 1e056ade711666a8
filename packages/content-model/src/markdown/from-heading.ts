import type { Heading } from 'mdast'
import type { DraftHeading } from '../draft/draft.ts'
import { fromPhrasing } from './from-phrasing.ts'
import { headingAttributes, splitAttributes } from './heading-attributes.ts'
import { at, type MarkdownState, sourceOf } from './markdown-state.ts'

/** A heading with what its trailing `{…}` declares. */
export function fromHeading(node: Heading, state: MarkdownState): DraftHeading {
  const place = at(node, state)
  const children = fromPhrasing(node.children, state)
  const heading: DraftHeading = { type: 'heading', depth: node.depth, children, ...place }
  const last = children.at(-1)
  if (last?.type !== 'text') return heading
  const split = splitAttributes(last.value, sourceOf(node, state))
  if (!split) return heading
  last.value = split.words.replace(/(?<![ \t])[ \t]+$/u, '')
  if (!last.value) children.pop()
  return { ...heading, ...headingAttributes(split.attributes, state, place.position) }
}
