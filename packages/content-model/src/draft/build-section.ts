import type { Block } from '../tree/block.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Section, SectionBase, SectionKind, Typing } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import { type TypedDocument, typeAspect, typedLength } from '../typing/type-aspect.ts'
import { asks, typeKind } from '../typing/type-kind.ts'
import type { Namer } from './name-ids.ts'
import { isOutline, type Outline, spanOf } from './nest-sections.ts'
import { toGlossary } from './to-glossary.ts'

/** What building sections needs to know of the whole document. */
export interface SectionContext extends TypedDocument {
  namer: Namer
  /** The section that the document begins with. */
  first: Outline | undefined
  /** Takes the entries out of a references section; gives the ids and the blocks that stay. */
  takeReferences(blocks: Block[]): { entries: string[]; rest: Block[] }
}

/** Kinds that are about the page and not about health: they have no aspect. */
const withoutAspect: ReadonlySet<SectionKind> = new Set([
  'references',
  'disclaimer',
  'glossary',
  'faq',
  'keyPoints',
])

/** Names and types one section and all below it, in reading order. */
export function buildSection(outline: Outline, context: SectionContext): Section {
  const { heading } = outline
  const words: PhrasingContent[] = heading?.children ?? []
  const title = toText(words).trim()
  const reading = heading?.kind
    ? { kind: heading.kind, confidence: 1 }
    : typeKind(title, outline.children)
  const id = heading?.id
    ? context.namer.declared(heading.id)
    : context.namer.fromText(title, title ? 'section' : nameless(reading.kind))
  const blocks = outline.children.map((child) =>
    isOutline(child) ? buildSection(child, context) : child,
  )
  const typing = typeSection(outline, title, reading, context)
  const position = spanOf([...(heading ? [heading] : []), ...blocks])
  const base: SectionBase = {
    type: 'section',
    id,
    ...(heading?.aliases?.length && { aliases: heading.aliases }),
    depth: outline.depth,
    aspect: typing.aspect,
    typing: typing.typing,
    heading: words,
    children: blocks,
    ...(position && { position }),
    ...(heading?.data && { data: heading.data }),
  }
  return withFields(base, reading.kind, context)
}

function nameless(kind: SectionKind): string {
  return kind === 'prose' ? 'introduction' : kind
}

function typeSection(
  outline: Outline,
  title: string,
  reading: { kind: SectionKind; confidence: number },
  context: SectionContext,
): { aspect: Section['aspect']; typing: Typing } {
  const declared = outline.heading?.aspect
  if (declared !== undefined)
    return { aspect: declared, typing: { confidence: reading.confidence, alternatives: [] } }
  if (
    withoutAspect.has(reading.kind) ||
    /^(conclusions?|in conclusion|final thoughts|closing)\b/iu.test(title)
  ) {
    return { aspect: null, typing: { confidence: reading.confidence, alternatives: [] } }
  }
  const own = outline.children.filter((child): child is Block => !isOutline(child))
  // What stands before the first heading introduces the topic, whatever it goes on to mention.
  if (!outline.heading)
    return { aspect: 'OverviewHealthAspect', typing: { confidence: 0.7, alternatives: [] } }
  const aspect = typeAspect(
    { heading: title, text: openingOf(own), kind: reading.kind, first: outline === context.first },
    context,
  )
  return {
    aspect: aspect.aspect,
    typing: {
      confidence: Math.min(reading.confidence, aspect.confidence),
      alternatives: aspect.alternatives,
    },
  }
}

/** The blocks' text as far as typing looks at it, and the rest of the block where that ends. */
function openingOf(blocks: readonly Block[]): string {
  let length = 0
  const to = blocks.findIndex((block) => {
    length += toText(block).length
    return length >= typedLength
  })
  return toText(to < 0 ? blocks : blocks.slice(0, to + 1))
}

/** Adds the fields of a kind, computed from what the section holds. */
function withFields(base: SectionBase, kind: SectionKind, context: SectionContext): Section {
  const inner = base.children.filter((child) => child.type === 'section')
  const lists = base.children.filter((child) => child.type === 'list')
  const items = lists.reduce((sum, list) => sum + list.children.length, 0)
  switch (kind) {
    case 'keyPoints':
      return { ...base, kind, points: items }
    case 'procedure': {
      const ordered = lists.filter((list) => list.ordered)
      const steps = ordered.reduce((sum, list) => sum + list.children.length, 0)
      return { ...base, kind, steps: steps || items || inner.length }
    }
    case 'comparison': {
      const table = base.children.find((child) => child.type === 'table')
      const header = table?.headerRows ? table.children[0] : undefined
      return { ...base, kind, columns: header?.children.map((cell) => toText(cell).trim()) ?? [] }
    }
    case 'faq':
      return {
        ...base,
        kind,
        questions: inner.filter((child) => asks(toText(child.heading))).map((child) => child.id),
      }
    case 'references': {
      const blocks = base.children.filter((child): child is Block => child.type !== 'section')
      const { entries, rest } = context.takeReferences(blocks)
      return { ...base, kind, entries, children: [...rest, ...inner] }
    }
    case 'glossary': {
      const children = toGlossary(base.children, context.namer)
      const terms = children.flatMap((child) =>
        child.type === 'definitionList' ? child.children.map((item) => item.id) : [],
      )
      return { ...base, kind, terms, children }
    }
    default:
      return { ...base, kind }
  }
}
