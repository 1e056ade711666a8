import type { TextDirective } from 'mdast-util-directive'
import { warn } from '../message/finding.ts'
import { idSchema, type PhrasingContent, type Span } from '../tree/phrasing.ts'
import { toText } from '../tree/to-text.ts'
import { at, type MarkdownState, placeOf, sourceOf } from './markdown-state.ts'

/**
 * `:sub[…]`, `:sup[…]`, `:lang[…]{lang=fr dir=rtl}`, `:term[…]{#id}`, and `:code[…]` for code that backticks cannot hold
 * where it stands. Anything else stays as the characters it is.
 */
export function fromTextDirective(node: TextDirective, state: MarkdownState): PhrasingContent[] {
  const place = at(node, state)
  if (node.children.length === 0) return [{ type: 'text', value: sourceOf(node, state), ...place }]
  const children = state.inner(node.children)
  const attributes = node.attributes ?? {}
  if (node.name === 'code') return [{ type: 'inlineCode', value: toText(children), ...place }]
  if (node.name === 'sub') return [{ type: 'subscript', children, ...place }]
  if (node.name === 'sup') return [{ type: 'superscript', children, ...place }]
  if (node.name === 'term') {
    const { id } = attributes
    if (id && idSchema.safeParse(id).success) return [{ type: 'term', id, children, ...place }]
    return invalid(
      node,
      state,
      children,
      'a term needs the id of its meaning, as in `:term[word]{#word}`',
    )
  }
  return fromLang(node, state, children)
}

function fromLang(
  node: TextDirective,
  state: MarkdownState,
  children: PhrasingContent[],
): PhrasingContent[] {
  const { lang, dir } = node.attributes ?? {}
  const span: Span = { type: 'span', children, ...at(node, state) }
  if (lang) span.lang = lang
  if (dir === 'ltr' || dir === 'rtl') span.dir = dir
  else if (dir) return invalid(node, state, children, 'dir is ltr or rtl')
  if (!lang && !dir)
    return invalid(
      node,
      state,
      children,
      'a passage needs its language, as in `:lang[mot]{lang=fr}`',
    )
  return [span]
}

function invalid(
  node: TextDirective,
  state: MarkdownState,
  children: PhrasingContent[],
  rule: string,
): PhrasingContent[] {
  warn(state.file, {
    ruleId: 'directive-invalid',
    reason: `The directive :${node.name} is not complete, only its words are kept`,
    note: `Correct it: ${rule}.`,
    place: placeOf(node, state),
  })
  return children
}
