import {
  type AnyNode,
  type Collection,
  type GlossaryEntry,
  type PhrasingContent,
  type Section,
  type Term,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'

/** A way of writing a word that is explained, and the id it is explained under. */
interface Form {
  words: string
  id: string
  /** Capitals inside a word, as in `PTSD`, have to be there; otherwise case does not count. */
  exact: boolean
}

/** Forms by their first word in lower case, the longest first. */
type Forms = Map<string, Form[]>

/**
 * The topic with the first use of every word that it or the glossary explains marked as a term, so that it links to
 * the explanation. What stands in headings, links, code or other languages is left alone, and so are words that the
 * author marked somewhere. `glossary` is empty for a topic in another language than the glossary's.
 */
export function linkTerms(topic: Topic, glossary: readonly GlossaryEntry[]): Topic {
  const forms = formsOf(topic, glossary)
  if (forms.size === 0) return topic
  const linked = new Set<string>()
  visit(topic, (node) => {
    if (node.type === 'term') linked.add(node.id)
  })
  return mark(topic, forms, linked)
}

/** The glossary, if the topic is written in its language; else nothing. */
export function glossaryFor({ lang }: Topic, collection: Collection): readonly GlossaryEntry[] {
  const primary = (tag: string): string | undefined => tag.split('-')[0]?.toLowerCase()
  return primary(lang) === primary(collection.lang) ? collection.glossary : []
}

/** The topic's own explanations come first: they stand nearer. */
function formsOf(topic: Topic, glossary: readonly GlossaryEntry[]): Forms {
  const forms: Forms = new Map()
  const known = new Set<string>()
  const add = (words: string, id: string): void => {
    const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0].toLowerCase()
    if (first === undefined || known.has(words.toLowerCase())) return
    known.add(words.toLowerCase())
    const list = forms.get(first) ?? []
    list.push({ words, id, exact: /\p{Lu}/u.test(words.slice(1)) })
    forms.set(first, list)
  }
  visit(topic, (node) => {
    if (node.type !== 'definitionItem') return
    const term = toText(node.term).trim()
    // `high blood pressure (HBP)` explains both.
    const [, long, short] = /^([^()]+) \(([^()]+)\)$/.exec(term) ?? []
    for (const words of long && short ? [long, short] : [term]) add(words, node.id)
  })
  for (const { id, term, aliases } of glossary)
    for (const words of [term, ...aliases]) add(words, id)
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)
  return forms
}

/** A copy with terms; parts in which nothing changes are the same objects. */
function mark<T extends AnyNode>(node: T, forms: Forms, linked: Set<string>): T {
  if (node.type === 'topic' || node.type === 'section' || isPlace(node)) {
    let changed = false
    const inner = (children: readonly AnyNode[]): AnyNode[] =>
      children.flatMap((child): AnyNode[] => {
        const now = child.type === 'text' ? split(child.value, forms, linked) : undefined
        const one = now ?? [skips(child) ? child : mark(child, forms, linked)]
        changed ||= one.length !== 1 || one[0] !== child
        return one
      })
    const children = inner(node.children)
    return changed ? ({ ...node, children } as T) : node
  }
  return node
}

/** What has text below it that may be linked. */
function isPlace(node: AnyNode): node is Extract<AnyNode, { children: unknown[] }> {
  return 'children' in node
}

/** What is left alone with all that is in it. */
function skips(node: AnyNode): boolean {
  if (node.type === 'section') return isListing(node)
  if (node.type === 'span') return node.lang !== undefined
  return node.type === 'link' || node.type === 'term' || node.type === 'definitionList'
}

function isListing({ kind }: Section): boolean {
  return kind === 'glossary' || kind === 'references'
}

/** The text with terms in it; `undefined` where it has none. */
function split(value: string, forms: Forms, linked: Set<string>): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const { 0: word, index } of value.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < end) continue
    const form = forms.get(word.toLowerCase())?.find((one) => stands(one, value, index))
    if (!form) continue
    const after = index + form.words.length
    if (linked.has(form.id)) continue
    linked.add(form.id)
    const children: Term['children'] = [{ type: 'text', value: value.slice(index, after) }]
    if (index > end) parts.push({ type: 'text', value: value.slice(end, index) })
    parts.push({ type: 'term', id: form.id, children })
    end = after
  }
  if (parts.length === 0) return undefined
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) })
  return parts
}

/** Whether the form stands there as words of their own, not as a part of a longer or hyphenated one. */
function stands({ words, exact }: Form, value: string, index: number): boolean {
  const found = value.slice(index, index + words.length)
  if (exact ? found !== words : found.toLowerCase() !== words.toLowerCase()) return false
  // A capital inside a sentence is that of a name: the word is then a part of it.
  if (/\p{Ll}/u.test(words.charAt(0)) && /\p{Lu}/u.test(found.charAt(0))) {
    const before = value.slice(0, index).trimEnd()
    if (before !== '' && !/[.!?:;“"(•–—]$/u.test(before)) return false
  }
  const joins = /[\p{L}\p{N}\p{M}]|[-‐‑][\p{L}\p{N}]/uy
  joins.lastIndex = index + words.length
  return (
    !joins.test(value) && !/[\p{L}\p{N}][-‐‑]$/u.test(value.slice(Math.max(0, index - 3), index))
  )
}
