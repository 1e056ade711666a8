import type { Block, PhrasingContent, Section } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { callout } from './callout.ts'
import { citation } from './citation.ts'
import { definitionList } from './definition-list.ts'
import { footnoteDefinition, footnoteReference } from './footnote.ts'
import { figure, image } from './image.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { inlineCode, lineBreak, mark } from './marks.ts'
import { blockquote, code, paragraph, thematicBreak } from './paragraph.ts'
import { section } from './section.ts'
import { sentence } from './sentence.ts'
import { span } from './span.ts'
import type { State } from './state.ts'
import { table } from './table.ts'
import { term } from './term.ts'

/** Converts one node of any type; most give one element, some none. */
export function handle(
  node: PhrasingContent | Block | Section,
  state: State,
): ElementContent | ElementContent[] {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return mark(node, state)
    case 'inlineCode':
      return inlineCode(node)
    case 'break':
      return lineBreak(node)
    case 'link':
      return link(node, state)
    case 'image':
      return image(node, state)
    case 'span':
      return span(node, state)
    case 'citation':
      return citation(node, state)
    case 'footnoteReference':
      return footnoteReference(node, state)
    case 'term':
      return term(node, state)
    case 'sentence':
      return sentence(node, state)
    case 'paragraph':
      return paragraph(node, state)
    case 'list':
      return list(node, state)
    case 'table':
      return table(node, state)
    case 'blockquote':
      return blockquote(node, state)
    case 'code':
      return code(node)
    case 'thematicBreak':
      return thematicBreak(node)
    case 'definitionList':
      return definitionList(node, state)
    case 'figure':
      return figure(node, state)
    case 'callout':
      return callout(node, state)
    case 'footnoteDefinition':
      return footnoteDefinition(node, state)
    case 'section':
      return section(node, state)
  }
}
