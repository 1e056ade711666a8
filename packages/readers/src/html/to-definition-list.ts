import type { Block, DefinitionItem } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { at, wordsOf } from './element.ts'
import type { Flow, HtmlState } from './html-state.ts'

/** A description list: each run of terms with the meanings behind it. Terms that share a meaning are parted by commas. */
export function toDefinitionList(node: Element, state: HtmlState): Flow[] {
  const items: DefinitionItem[] = []
  const taken = new Map<string, number>()
  const before: Block[] = []
  let open = false
  for (const part of parts(node)) {
    const last = items.at(-1)
    if (part.type === 'element' && part.tagName === 'dt') {
      const term = state.line(part.children)
      if (term.length === 0) continue
      if (open && last) last.term.push({ type: 'text', value: ', ' }, ...term)
      else
        items.push({
          type: 'definitionItem',
          id: idOf(wordsOf(part), taken),
          term,
          children: [],
          ...at(part),
        })
      open = true
    } else {
      const blocks = state.blocks(
        part.type === 'element' && part.tagName === 'dd' ? part.children : [part],
      )
      ;(last?.children ?? before).push(...blocks)
      open = false
      if (last?.position && part.position)
        last.position = { start: last.position.start, end: at(part).position!.end }
    }
  }
  return items.length > 0
    ? [...before, { type: 'definitionList', children: items, ...at(node) }]
    : before
}

/** Terms and meanings, those that stand in a `<div>` group included. */
function parts(node: Element): Nodes[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text' && !child.value.trim()) return []
    return child.type === 'element' && child.tagName === 'div' ? parts(child) : [child as Nodes]
  })
}

/** An id made of the term, unique in its list. */
function idOf(term: string, taken: Map<string, number>): string {
  const slug =
    term
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 80) || 'term'
  const before = taken.get(slug) ?? 0
  taken.set(slug, before + 1)
  return before === 0 ? slug : `${slug}-${before}`
}
