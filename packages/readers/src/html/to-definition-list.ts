import type { Block, DefinitionItem } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { collapseSpace } from './collapse-space.ts'
import { at, nameOf, wordsOf } from './element.ts'
import { drop, type Flow, type HtmlState } from './html-state.ts'
import { asks, toFolded } from './to-question.ts'

/**
 * A description list: each run of terms with the meanings behind it. Terms that share a meaning are parted by commas.
 * Where all terms are questions they become headings.
 */
export function toDefinitionList(node: Element, state: HtmlState): Flow[] {
  const { labels, definitions } = state.notes
  const whole = parts(node).filter((part) => !labels.has(part))
  const held = whole.filter((part) => part.type === 'element' && definitions.has(part))
  const notes = state.flow(held)
  const all = whole.filter((part) => !held.includes(part))
  const terms = all.filter((part): part is Element => nameOf(part) === 'dt')
  if (terms.length > 0 && terms.every((term) => asks(wordsOf(term))))
    return [...toQuestions(all, state), ...notes]
  if (state.page && saysDates(all)) {
    drop(node, 'byline', state)
    return notes
  }
  const items: DefinitionItem[] = []
  const taken = new Map<string, number>()
  const before: Block[] = []
  let open = false
  for (const part of all) {
    const last = items.at(-1)
    if (part.type === 'element' && part.tagName === 'dt') {
      const term = state.line(part.children)
      if (term.length === 0) continue
      if (open && last)
        last.term = collapseSpace([...last.term, { type: 'text', value: ', ' }, ...term])
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
    ? [...before, { type: 'definitionList', children: items, ...at(node) }, ...notes]
    : [...before, ...notes]
}

/** Whether a list says nothing but when a page was written and changed. */
function saysDates(all: readonly Nodes[]): boolean {
  const terms = all.filter((part) => nameOf(part) === 'dt').map(wordsOf)
  const values = all.filter((part) => nameOf(part) === 'dd').map(wordsOf)
  return (
    terms.length > 0 &&
    terms.length === values.length &&
    terms.every((term, at) => dated.test(term) && /\d{4}/u.test(values[at] ?? ''))
  )
}

const dated =
  /^(?:(?:page )?(?:last )?(?:updated|modified|reviewed|published|created)|(?:last )?(?:update|review)|(?:next )?review (?:date|due)|publication date|date (?:modified|published|updated|of (?:review|publication))|date de (?:modification|publication)|dernière (?:mise à jour|modification)|(?:zuletzt )?(?:aktualisiert|geändert)|stand|veröffentlicht|(?:última )?(?:actualización|modificación)|fecha de (?:actualización|publicación))(?: on)?\s?:?$/iu

/** A list whose terms all ask is an FAQ: its questions are headings. */
function toQuestions(all: readonly Nodes[], state: HtmlState): Flow[] {
  const out: Flow[] = []
  for (const part of all) {
    if (part.type !== 'element' || part.tagName !== 'dt') {
      const inner = part.type === 'element' && part.tagName === 'dd' ? part.children : [part]
      out.push(...state.flow(inner))
      continue
    }
    const children = state.line(part.children)
    if (children.length > 0) out.push(...toFolded({ children, node: part }, () => [], state))
  }
  return out
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
      .replace(/^-|-$/gu, '')
      .slice(0, 80) || 'term'
  const before = taken.get(slug) ?? 0
  taken.set(slug, before + 1)
  return before === 0 ? slug : `${slug}-${before}`
}
