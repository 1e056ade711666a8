import type { DefinitionItem, DefinitionList, ListItem } from '../tree/block.ts'
import { idSchema } from '../tree/phrasing.ts'
import { toText } from '../tree/to-text.ts'
import type { at, MarkdownState, MdastBlock } from './markdown-state.ts'

/** A list of `**Term**: meaning` or `**Term** {#id}: meaning`; null when the content is something else. */
export function fromDefinitions(
  content: readonly MdastBlock[],
  place: ReturnType<typeof at>,
  state: MarkdownState,
): DefinitionList | null {
  const [only] = content
  if (content.length !== 1 || only?.type !== 'list' || only.ordered) return null
  if (!only.children.every((item) => startsWithTerm(item.children[0]))) return null
  const [list] = state.blocks([only])
  if (list?.type !== 'list') return null
  return {
    type: 'definitionList',
    children: list.children.map((item) => toItem(item, state)),
    ...place,
  }
}

const colon = /^[ \t]*(?:\{#([^}\s]+)\}[ \t]*)?:[ \t]*/u

function startsWithTerm(node: MdastBlock | undefined): boolean {
  if (node?.type !== 'paragraph') return false
  const [term, text] = node.children
  return term?.type === 'strong' && text?.type === 'text' && colon.test(text.value)
}

/** The shape was checked by `startsWithTerm`. */
function toItem(item: ListItem, state: MarkdownState): DefinitionItem {
  const [first, ...rest] = item.children
  const [strong, text, ...more] = first?.type === 'paragraph' ? first.children : []
  const term = strong?.type === 'strong' ? strong.children : []
  const value = text?.type === 'text' ? text.value : ''
  const match = colon.exec(value)
  const id = match?.[1]
  const meaning = value.slice(match?.[0].length ?? 0)
  const words = [...(text && meaning ? [{ ...text, value: meaning } as typeof text] : []), ...more]
  return {
    type: 'definitionItem',
    id:
      id && idSchema.safeParse(id).success
        ? state.namer.declared(id)
        : state.namer.fromText(toText(term), 'term'),
    term,
    children: [
      ...(first && words.length > 0 ? [{ ...first, children: words } as typeof first] : []),
      ...rest,
    ],
    ...(item.position && { position: item.position }),
  }
}
