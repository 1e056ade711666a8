import type { BlockContent, Heading, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { formatReference } from '../bibliography/format-reference.ts'
import { createNamer } from '../draft/name-ids.ts'
import type { Block } from '../tree/block.ts'
import { pageBreaks } from '../tree/page-breaks.ts'
import type { Reference } from '../tree/reference.ts'
import type { Section } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import type { PageBreak, Topic } from '../tree/topic.ts'
import { typeKind } from '../typing/type-kind.ts'
import { type Declaration, declareSections } from './declare-sections.ts'
import { literal, writeMdast } from './markdown-writer.ts'
import { toFrontMatter } from './to-front-matter.ts'
import { toMdastBlocks } from './to-mdast-blocks.ts'
import { toMdastPhrasing } from './to-mdast-phrasing.ts'

/**
 * Writes a topic as Markdown that an editor can work on and that `markdownReader` reads back to the same tree, apart
 * from places, the source and how sure a reader was. Headings declare a kind, an aspect or an id only where the
 * source declared it or where reading would not find it again: a guess stays a guess.
 *
 * What was dropped is not written. References cited from a collection stay with the collection.
 */
export function toMarkdown(topic: Topic): string {
  const frontMatter = toFrontMatter(topic)
  const pages = pageBreaks(topic)
  return declareSections(topic, (declared) => {
    const children = topic.children.flatMap((section, index) =>
      toSection(section, index === 0, { topic, declared, pages }),
    )
    return `${frontMatter}\n${writeMdast({ type: 'root', children })}`
  })
}

interface Context {
  topic: Topic
  declared: ReadonlyMap<Section, Declaration>
  pages: ReadonlyMap<Section | Block, PageBreak[]>
}

function toSection(section: Section, first: boolean, context: Context): RootContent[] {
  const inner = section.children.filter((child): child is Section => child.type === 'section')
  const blocks = section.children.filter((child): child is Block => child.type !== 'section')
  const breaks = (node: Section | Block): RootContent[] =>
    (context.pages.get(node) ?? []).map(toPage)
  return [
    ...breaks(section),
    ...(first && isOpening(section, blocks)
      ? []
      : [toHeading(section, context.declared.get(section)!)]),
    ...blocks.flatMap((block) => [...breaks(block), ...(toMdastBlocks([block]) as RootContent[])]),
    ...(section.kind === 'references' ? toEntries(section.entries, context.topic.references) : []),
    ...inner.flatMap((child) => toSection(child, false, context)),
  ]
}

/** `::page[12]`. */
function toPage({ label }: PageBreak): LeafDirective {
  return {
    type: 'leafDirective',
    name: 'page',
    attributes: {},
    children: [{ type: 'text', value: label }],
  }
}

/** Whether a section is what a reader makes of the text before the first heading, so that it needs none. */
function isOpening(section: Section, blocks: readonly Block[]): boolean {
  const kind = typeKind('', [...blocks]).kind
  return (
    section.heading.length === 0 &&
    section.kind === kind &&
    section.id === (kind === 'prose' ? 'introduction' : kind) &&
    section.aspect === (kind === 'glossary' ? null : 'OverviewHealthAspect')
  )
}

function toHeading(section: Section, declared: Declaration): Heading {
  const title = toText(section.heading).trim()
  const fallback = title ? 'section' : section.kind === 'prose' ? 'introduction' : section.kind
  const derived = createNamer().fromText(title, fallback)
  const attributes = [
    ...(section.id === derived ? [] : [`#${section.id}`]),
    ...(declared.kind ? [`kind=${section.kind}`] : []),
    ...(declared.aspect
      ? [`aspect=${section.aspect?.replace(/HealthAspect$/u, '') ?? 'none'}`]
      : []),
    ...(section.aliases ?? []).map((alias) => `alias=${alias}`),
  ]
  const children = toMdastPhrasing(section.heading, true)
  if (attributes.length === 0) escapeBraces(children)
  return {
    type: 'heading',
    depth: section.depth,
    children,
    ...(attributes.length > 0 && {
      data: { attributes: `{${attributes.join(' ')}}` } as Heading['data'] & {},
    }),
  }
}

/** Words in braces at the end of a heading would be attributes. */
function escapeBraces(children: Heading['children']): void {
  const last = children.at(-1)
  const open =
    last?.type === 'text' && last.value.trimEnd().endsWith('}') ? last.value.lastIndexOf('{') : -1
  if (last?.type !== 'text' || open < 0) return
  const words = [last.value.slice(0, open), last.value.slice(open + 1)]
  const [before, after] = words.map((value) => (value ? [{ type: 'text' as const, value }] : []))
  children.splice(-1, 1, ...before!, literal('\\{'), ...after!)
}

/** The entries of a reference list as paragraphs: `[1] Author (2020). Title.` */
function toEntries(ids: readonly string[], references: readonly Reference[]): BlockContent[] {
  return ids.flatMap((id): BlockContent[] => {
    const reference = references.find((known) => known.id === id)
    if (!reference) return []
    const words = reference.raw ?? toText(formatReference(reference))
    const text = { type: 'text', value: ` ${words}` } as const
    return [{ type: 'paragraph', children: [literal(`[${reference.label}]`), text] }]
  })
}
