import {
  type Callout,
  type OutputContext,
  type Section,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import {
  blocksToHast,
  fragment,
  type HastContext,
  linksOf,
  noticesAbove,
  numberReferences,
  ranks,
  referencesToHast,
  sectionToHast,
  withBackMatter,
  wordsIn,
  wordsOf,
} from '@plainleaf/html'
import { extractWords } from '../words/own-words.ts'
import { nearNotices } from './near-notices.ts'
import type { Places } from './places.ts'

type Element = ReturnType<typeof sectionToHast>
type ElementContent = Element['children'][number]

/** A topic as finished pieces of HTML, each of which can stand elsewhere. */
export interface TopicPieces {
  /** The topic as printed: with glossary and list of references at its end. */
  topic: Topic
  /** All of it, with the ids of its page, and marks where the pictures of its numbers go. */
  whole(): string
  /** A section with the references it cites. Every id starts with `<topic>.<section>`, so that many can stand on one page. */
  alone(section: Section): string
  /** Boxes of ours, such as the notice that stands for a withdrawn topic, without ids. */
  boxes(blocks: readonly Callout[]): string
  /** What stands in a section before its first subsection, without heading and ids. */
  own(section: Section): string
  /** All of a section below its heading, without ids. */
  below(section: Section): string
  /** Ids of the references that a section cites, subsections included, in the order of the list, each with its number. */
  cited(section: Section): { id: string; number: number | undefined; text: string }[]
  /** All references as printed, in the order of the list. */
  printed(): { id: string; text: string }[]
  /** What stands before ids on the page with the text. */
  prefix: string
  /** Href of a place on the topic's page. */
  hrefOf(id: string): string | undefined
}

/** Makes the pieces of one variant of a topic. */
export function topicPieces(given: Topic, context: OutputContext, places: Places): TopicPieces {
  const topic = withBackMatter(given, context.collection.glossary)
  const links = linksOf(given, context)
  const rank = ranks(topic.children)
  const alone = topic.variant === 'plain' ? places.plainPage?.(topic.id) : undefined
  const prefix = topic.variant === 'plain' && alone === undefined ? 'plain.' : ''
  const page = alone ?? places.page(topic.id)
  const hrefOf = (id: string): string | undefined => page && `${page}#${prefix}${id}`
  const hast: HastContext = {
    ...links,
    topic,
    hrefOf: (id) => `#${id}`,
    hrefOfTopic: (other, id) => places.page(other) && links.hrefOfTopic(other, id),
    imageOf: (url) => (page !== undefined && places.images ? links.imageOf(url) : undefined),
    rankOf: (section) => rank.get(section) ?? 2,
  }
  // The pieces of the API never change under their address: what was said of them stands beside them there.
  const quiet: HastContext = { ...hast, noticed: undefined }
  // Drawings are for a site that has a style for them: a piece may stand anywhere, and has none.
  const marked: HastContext = { ...hast, counts: 'marks' }
  const extract = topic.variant === 'plain' ? [extractOf(topic)] : []
  const { bibliography } = links
  const numbers = numberReferences(topic.references, (id) => id)
  const loose = {
    ids: 'drop',
    pageOf: hrefOf,
    siteOf(path: string) {
      const [, other = '', anchor = ''] = /^(.*)\.html(#.*)?$/s.exec(path) ?? []
      const base = places.page(other)
      return base && base + anchor
    },
    files: places.files,
  } as const

  function citedIn(section: Section): Topic['references'] {
    const ids = new Set<string>()
    visit(section, (node) => {
      if (node.type === 'citation') for (const id of node.references) ids.add(id)
    })
    return (bibliography?.references ?? topic.references).filter(({ id }) => ids.has(id))
  }

  return {
    topic,
    prefix,
    hrefOf,
    whole: () =>
      fragment(
        [
          ...extract,
          ...blocksToHast(noticesAbove(marked), marked),
          ...topic.children.map((section) => sectionToHast(section, marked)),
        ],
        { ...loose, ids: 'keep' },
      ),
    alone(section) {
      const made = sectionToHast(section, hast)
      const heading = made.children.findIndex(
        (child) => child.type === 'element' && child.properties.id === `_h.${section.id}`,
      )
      const near = blocksToHast(nearNotices(section, topic, context.collection), hast)
      const before = section.id.startsWith('_') ? [] : [...extract, ...near]
      made.children.splice(heading + 1, 0, ...before)
      const cited = section.kind === 'references' ? [] : citedIn(section)
      const sources: Element = {
        type: 'element',
        tagName: 'section',
        properties: {
          className: ['sources'],
          ariaLabel: wordsIn(topic.lang).headings.references ?? 'References',
        },
        children: [referencesToHast(cited, hast)],
      }
      const nodes = cited.length > 0 ? [{ ...made, children: [...made.children, sources] }] : [made]
      const root = `${topic.id}.${section.id}`
      const ids = (id: string): string => (id === section.id ? root : `${root}.${id}`)
      return fragment(nodes, { ...loose, ids })
    },
    boxes: (blocks) => fragment(blocksToHast(blocks, hast), loose),
    own: (section) => fragment(bodyOf(section, quiet, false), loose),
    below: (section) => fragment(bodyOf(section, quiet, true), loose),
    printed: () =>
      (bibliography?.references ?? topic.references).map((reference) => ({
        id: reference.id,
        text: wordsOf(bibliography?.entry(reference) ?? []),
      })),
    cited: (section) =>
      citedIn(section).map((reference) => ({
        id: reference.id,
        number: bibliography?.numbered === false ? undefined : numbers.get(reference.id)?.number,
        text: wordsOf(bibliography?.entry(reference) ?? []),
      })),
  }
}

/** A short form must not be taken for the whole. */
function extractOf(plain: Topic): Element {
  const { text, inLanguage: lang, dir } = extractWords(plain)
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['extract'], ...(lang === plain.lang ? {} : { lang, dir }) },
    children: [{ type: 'text', value: text }],
  }
}

function bodyOf(section: Section, hast: HastContext, subsections: boolean): ElementContent[] {
  const nested = new Set<unknown>(
    section.children.flatMap((child) => (child.type === 'section' ? [child.id] : [])),
  )
  return sectionToHast(section, hast).children.filter((child) => {
    if (child.type !== 'element') return true
    const { id } = child.properties
    return id !== `_h.${section.id}` && (subsections || !nested.has(id))
  })
}
