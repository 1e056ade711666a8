import { type Section, type Topic, toText } from '@plainleaf/content-model'
import {
  blocksToHast,
  type HastContext,
  hasWords,
  headingOf,
  noticesAbove,
  sectionToHast,
  withoutLinks,
} from '@plainleaf/html'
import type { Element, ElementContent } from 'hast'
import type { BookDocument, Matter, TocEntry } from './book.ts'
import { h } from './h.ts'
import { ownWords } from './own-words.ts'
import { tidy } from './tidy.ts'

/** A document with its place in the contents. */
export interface Chapter {
  document: BookDocument
  entry: TocEntry
}

/** What the conversion of one topic is told. */
export interface ChapterContext {
  topic: Topic
  scopes: string[]
  hrefOfTopic: HastContext['hrefOfTopic']
  imageOf: HastContext['imageOf']
  bibliography: HastContext['bibliography']
  noticed: HastContext['noticed']
  /** Whether to mark the pages of its source. */
  pages: boolean
}

/** Gives the topic to convert whenever it is asked for, so that a chapter need not hold it. */
export type ChapterSource = () => ChapterContext

/** The top-level section at `index` as a document of its own. One without a heading gets the topic's title. */
export function toChapter(
  index: number,
  file: string,
  source: ChapterSource,
  matter: Matter,
): Chapter {
  const { topic, scopes } = source()
  const section = topic.children[index]!
  const words = labelOf(section, topic.lang)
  const title = words || topic.title
  const content = (): ElementContent[] => {
    const context = source()
    const body = contentOf(context.topic.children[index]!, context, 1)
    return [withRole(words ? body : titled(title, [body]), 'chapter')]
  }
  return {
    document: { file, title, lang: topic.lang, matter, scopes, topicTitle: topic.title, content },
    entry: {
      label: title,
      lang: words ? langOf(section, topic.lang) : topic.lang,
      target: file,
      children: entriesOf(section, file, 2, topic.lang),
    },
  }
}

/** What stands above the sections of a joined chapter. */
export interface Opening {
  title: string
  file: string
  /** Whether the title is ours. */
  own?: boolean
  before?: ElementContent[]
  after?: ElementContent[]
  /** DPUB-ARIA role without `doc-`. */
  role: 'chapter' | 'part'
}

/** Some sections of a topic one below the other under one h1, such as a whole plain-language topic. */
export function toJoinedChapter(
  { title, file, own = false, before = [], after = [], role }: Opening,
  pick: (topic: Topic) => readonly Section[],
  source: ChapterSource,
): Chapter {
  const { topic, scopes } = source()
  const { lang } = topic
  const children = pick(topic).flatMap((section) => entryOf(section, file, 2, lang))
  const content = (): ElementContent[] => {
    const context = source()
    const sections = pick(context.topic).map((section) => contentOf(section, context, 2))
    const heading = own ? ownWords(title, lang) : title
    return [withRole(titled(heading, [...before, ...sections, ...after]), role)]
  }
  return {
    document: {
      file,
      title,
      lang,
      matter: 'bodymatter',
      scopes,
      topicTitle: topic.title,
      content,
    },
    entry: { label: title, lang: own ? ourLanguage(lang) : lang, target: file, children },
  }
}

/** A section named by an h1 of its own. */
function titled(title: Element | string, content: readonly ElementContent[]): Element {
  const id = '_title'
  return h('section', { ariaLabelledBy: [id] }, h('h1', { id }, title), ...content)
}

/** The language of a heading: English where it is the usual one of its kind, and we have no words in the topic's. */
function langOf(section: Section, lang: string): string {
  return toText(section.heading).trim() === '' ? ourLanguage(lang) : lang
}

/** The language of our own words beside a text. */
function ourLanguage(lang: string): string {
  return hasWords(lang) ? lang : 'en'
}

/** The words of a heading, for contents and titles. */
export function labelOf(section: Section, lang: string): string {
  return tidy(toText(withoutLinks(headingOf(section, lang))))
}

function contentOf(section: Section, context: ChapterContext, rank: number): Element {
  const ranks = ranksIn(section, rank)
  const hast: HastContext = {
    topic: context.topic,
    // Files are known only when everything is converted: `resolveLinks` finds them.
    hrefOf: (id) => `#${id}`,
    hrefOfTopic: context.hrefOfTopic,
    imageOf: context.imageOf,
    bibliography: context.bibliography,
    noticed: context.noticed,
    rankOf: (inner) => ranks.get(inner) ?? rank,
    epubTypes: true,
    counts: true,
    pages: context.pages,
  }
  const made = sectionToHast(section, hast)
  // What concerns the whole topic stands where its text begins: not everybody sees the page about the book.
  if (section === context.topic.children[0]) {
    const heading = made.children.findIndex(
      (child) => child.type === 'element' && child.properties.id === `_h.${section.id}`,
    )
    made.children.splice(heading + 1, 0, ...blocksToHast(noticesAbove(hast), hast))
  }
  return made
}

/** Heading ranks by nesting, without the gaps that depths may have (WCAG 1.3.1, axe `heading-order`). */
function ranksIn(
  section: Section,
  rank: number,
  ranks = new Map<Section, number>(),
): Map<Section, number> {
  ranks.set(section, Math.min(6, rank))
  const below = labelOf(section, '') ? rank + 1 : rank
  for (const child of section.children) if (child.type === 'section') ranksIn(child, below, ranks)
  return ranks
}

/** Adds a role and its `epub:type` to a section that has a name and no role yet. */
function withRole(element: Element, name: string): Element {
  const { properties } = element
  if (properties.role !== undefined || properties.ariaLabelledBy === undefined) return element
  return {
    ...element,
    properties: { ...properties, role: `doc-${name}`, 'epub:type': name },
  }
}

/** Entries for the sections inside a section, down to h3. One without a heading hands up those inside it. */
function entriesOf(section: Section, file: string, rank: number, lang: string): TocEntry[] {
  return section.children.flatMap((child) =>
    child.type === 'section' ? entryOf(child, file, rank, lang) : [],
  )
}

function entryOf(section: Section, file: string, rank: number, lang: string): TocEntry[] {
  const label = labelOf(section, lang)
  if (!label) return entriesOf(section, file, rank, lang)
  const children = rank < 3 ? entriesOf(section, file, rank + 1, lang) : []
  const target = `${file}#${section.id}`
  return [{ label, lang: langOf(section, lang), target, children }]
}
