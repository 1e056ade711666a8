import type { Paragraph as MdastParagraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { warn } from '../message/finding.ts'
import type { Block, CalloutTone } from '../tree/block.ts'
import { fromDefinitions } from './from-definitions.ts'
import { fromPhrasing } from './from-phrasing.ts'
import { at, type MarkdownState, type MdastBlock, placeOf } from './markdown-state.ts'
import { didYouMean } from './nearest.ts'

const tones: readonly CalloutTone[] = ['note', 'tip', 'important', 'warning']
const names: readonly string[] = [...tones, 'definitions', 'figure']

/**
 * `:::note[Title]` and its like, `:::definitions` around a list of `**Term**: meaning`, and `:::figure[caption]`
 * around an image. The content of an unknown container is kept.
 */
export function fromContainer(node: ContainerDirective, state: MarkdownState): Block[] {
  const place = at(node, state)
  const [head, ...rest] = node.children
  const label = head?.type === 'paragraph' && head.data?.directiveLabel ? head : undefined
  const content = label ? rest : node.children
  const tone = tones.find((known) => known === node.name)
  if (tone) {
    const title = label ? fromPhrasing(label.children, state) : []
    return [{ type: 'callout', tone, title, children: state.blocks(content), ...place }]
  }
  const own =
    node.name === 'definitions' && !label
      ? fromDefinitions(content, place, state)
      : node.name === 'figure'
        ? fromFigure(label, content, place, state)
        : null
  if (own) return [own]
  const known = names.includes(node.name)
  warn(state.file, {
    ruleId: known ? 'directive-invalid' : 'directive-unknown',
    reason: known
      ? `The box :::${node.name} does not hold what it should, its content is kept as it is`
      : `The box :::${node.name} is unknown, its content is kept without it`,
    note: known
      ? 'A `:::definitions` box holds one list of `**Term**: meaning`, a `:::figure` box holds one image.'
      : `${didYouMean(node.name, names)}Known: ${names.join(', ')}.`,
    place: placeOf(node, state),
  })
  return state.blocks(node.children)
}

function fromFigure(
  label: MdastParagraph | undefined,
  content: readonly MdastBlock[],
  place: ReturnType<typeof at>,
  state: MarkdownState,
): Block | null {
  const [only] = content
  if (content.length !== 1 || only?.type !== 'paragraph') return null
  const [image] = fromPhrasing(only.children, state)
  if (image?.type !== 'image' || only.children.length !== 1) return null
  const caption = label && fromPhrasing(label.children, state)
  return { type: 'figure', image, ...(caption?.length && { caption }), ...place }
}
