import type { Section, SectionKind } from '@plainleaf/content-model'
import type { Element, Properties } from 'hast'
import { type Child, element } from '../element.ts'
import { hasHeading, headingOf } from '../heading-of.ts'
import { noticesAt } from '../topic/notices.ts'
import { headingIdOf } from './heading-id.ts'
import { pageMarks } from './page-marks.ts'
import { references } from './references.ts'
import { inEnglish, role, type State } from './state.ts'

const roles: Partial<Record<SectionKind, string>> = {
  keyPoints: 'abstract',
  faq: 'qna',
  glossary: 'glossary',
  references: 'bibliography',
  disclaimer: 'notice',
}

/**
 * A section with its heading, blocks and nested sections. Text before the first heading has no heading to be
 * named by and becomes a `div`.
 */
export function section(node: Section, state: State): Element {
  const { context, index } = state
  const heading = state.phrasing(headingOf(node, context.topic.lang))
  const headingId = headingIdOf(node)
  const known =
    index.landmarks.has(node) || !(context.topic.children.includes(node) || index.nested.has(node))
  const named = heading.length > 0 && known
  const rank = Math.min(6, Math.max(1, context.rankOf?.(node) ?? node.depth))
  const own = hasHeading(node) ? {} : inEnglish(state)
  const children: Child[] = [
    ...pageMarks(node, state),
    ...(index.aliases.get(node) ?? []).map((id) => element('span', { id })),
  ]
  if (heading.length > 0) children.push(element(`h${rank}`, { id: headingId, ...own }, heading))
  children.push(...state.blocks([...noticesAt(node, context), ...node.children]))
  const listed = index.listed.get(node) ?? []
  if (listed.length > 0) children.push(...references(listed, state))
  const properties = {
    id: node.id,
    className: node.kind === 'prose' ? undefined : [className(node.kind)],
    dataAspect: node.aspect ?? undefined,
    ...(named ? { ...roleOf(node, state), ariaLabelledBy: headingId } : {}),
  }
  return element(heading.length > 0 ? 'section' : 'div', properties, children)
}

function roleOf(node: Section, state: State): Properties {
  const name = roles[node.kind]
  return name ? role(name, state) : {}
}

function className(kind: SectionKind): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
