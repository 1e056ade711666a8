import type { Block, DefinitionItem, ListItem } from '../tree/block.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Section } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import type { Namer } from './name-ids.ts'

type Child = Block | Section

/** In a glossary, a list whose every item is `Term: meaning` or a strong label with its meaning is a definition list. */
export function toGlossary(children: readonly Child[], namer: Namer): Child[] {
  return children.map((child) => {
    if (child.type !== 'list') return child
    const items = child.children.map((item) => toDefinition(item, namer))
    if (items.some((item) => !item)) return child
    return {
      type: 'definitionList',
      children: items.filter((item) => item !== null),
      ...(child.position && { position: child.position }),
    }
  })
}

function toDefinition(item: ListItem, namer: Namer): DefinitionItem | null {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return null
  const [label, ...after] = first.children
  if (label?.type !== 'strong') return null
  const next = after[0]
  if (next?.type !== 'text') return null
  const value = next.value.replace(/^\s*[:–—-]?\s*/u, '')
  if (!value.trim()) return null
  const term: PhrasingContent[] = label.children
  const last = term.at(-1)
  if (last?.type === 'text') last.value = last.value.replace(/(?<!\s)\s*:$/u, '')
  return {
    type: 'definitionItem',
    id: namer.fromText(toText(term), 'term'),
    term,
    children: [{ ...first, children: [{ ...next, value }, ...after.slice(1)] }, ...rest],
    ...(item.position && { position: item.position }),
  }
}
