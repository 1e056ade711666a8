import {
  acronymsIn,
  citeAll,
  type OutputContext,
  plainNotice,
  type Section,
  sectionsOf,
  type Topic,
  toBibliography,
  toText,
} from '@plainleaf/content-model'
import {
  aboutPage,
  blocksToHast,
  codeAddress,
  type HastContext,
  page,
  referencesToHast,
  sectionToHast,
  wholeCompounds,
  wordsIn,
} from '@plainleaf/html'
import type { Element, ElementContent } from 'hast'
import { fixedWords } from '../arrange/fixed-words.ts'
import { sourceNotice, statusLine } from './notice.ts'
import { isGone, noticesOf } from './notices-of.ts'
import { sentencesIn } from './sentences-in.ts'

/**
 * A summary as a web page. Every sentence is a `span` whose `data-source` names its sources; where the full pages are
 * built too, each question links to the sections that its sentences come from.
 */
export function toPage(full: Topic, plain: Topic, context: OutputContext): string {
  const linked = context.outputs.includes('html')
  const { id, title, lang, meta } = plain
  const { collection } = context
  const gone = isGone(full, collection)
  const revision = context.revision?.(full)
  const notices = gone ? [] : noticesOf(full, collection)
  return page({
    title: `${title} (short form)`,
    siteTitle: context.collection.title,
    lang,
    description: meta.description,
    code: gone ? undefined : codeAddress(plain, collection, revision),
    stylesheet: 'style.css',
    home: linked ? '../html/index.html' : undefined,
    alternates: [
      { href: `${id}.md`, type: 'text/markdown', title: 'Markdown' },
      { href: `${id}.json`, type: 'application/json', title: 'Data' },
    ],
    body: [
      element(
        'header',
        [element('h1', wholeCompounds(title)), ...(gone ? [] : header(plain, linked))],
        {
          className: ['title'],
        },
      ),
      ...blocksToHast(notices, hastContext(plain, context, linked)),
      ...plain.children.map((section) => {
        const made = sectionToHast(section, hastContext(plain, context, linked))
        return linked ? { ...made, children: [...made.children, ...origin(section, full)] } : made
      }),
      ...sources(full, plain, context, linked),
      ...(gone ? [] : [aboutPage(plain, collection, { printed: true, revision })]),
    ],
    footer: plain.children.length > 0 && !gone ? [element('p', [text(sourceNotice(plain))])] : [],
  })
}

function header(plain: Topic, linked: boolean): ElementContent[] {
  const whole = element('a', [text(fixedWords(plain.lang)?.readAll ?? 'Read the full article')], {
    href: `../html/${plain.id}.html`,
  })
  const link = linked
    ? [element('span', [text(' '), whole, text('.')], { className: ['origin'] })]
    : []
  return [
    element('p', [element('strong', [text(plainNotice(plain))]), ...link]),
    element('p', [text(statusLine(plain))]),
  ]
}

/** Links from a question to the sections of the full page that it was made from; none are printed, since paper leads nowhere. */
function origin(section: Section, full: Topic): ElementContent[] {
  if (section.kind === 'disclaimer' || section.kind === 'keyPoints') return []
  const fixed = fixedWords(full.lang)
  const sections = new Map(sectionsOf(full).map((one) => [one.id, one]))
  const nested = section.children.filter((child) => child.type === 'section')
  const sources = [section, ...nested].flatMap(sentencesIn).flatMap((one) => one.sources)
  const ids = [...new Set(sources.map((id) => id.replace(/\.s\d+$/u, '')))]
  const links = ids.flatMap((id, at): ElementContent[] => {
    const heading =
      toText(sections.get(id)?.heading ?? []).trim() || (fixed?.introduction ?? 'Introduction')
    const link = element('a', [text(heading)], { href: `../html/${full.id}.html#${id}` })
    return at > 0 ? [text(' · '), link] : [link]
  })
  if (links.length === 0) return []
  const words = element('small', [text(fixed?.inFull ?? 'In the full article: '), ...links])
  return [element('p', [words], { className: ['origin'] })]
}

/** What the sentences cite, and what the article rests on: on paper in as few words as find it, since a leaflet has two pages. */
function sources(
  full: Topic,
  plain: Topic,
  context: OutputContext,
  linked: boolean,
): ElementContent[] {
  if (plain.references.length === 0) return []
  const heading = element('h2', [text(wordsIn(plain.lang).headings.references ?? 'References')], {
    id: '_h.references',
  })
  const list = referencesToHast(plain.references, hastContext(plain, context, linked))
  const short = element('p', [text(citeAll(plain.references, acronymsIn(full)))], {
    className: ['on-paper'],
  })
  return [
    element('section', [heading, list, short], {
      className: ['sources'],
      ariaLabelledBy: ['_h.references'],
    }),
  ]
}

function hastContext(plain: Topic, context: OutputContext, linked: boolean): HastContext {
  const known = new Set(context.collection.topics.map((topic) => topic.id))
  return {
    topic: plain,
    counts: true,
    bibliography: toBibliography(plain.references, {
      style: context.collection.citationStyle,
      lang: plain.lang,
    }),
    hrefOf: (id) => `#${id}`,
    hrefOfTopic(topicId, id) {
      if (linked) return `../html/${topicId}.html${id === undefined ? '' : `#${id}`}`
      return known.has(topicId) ? `${topicId}.html` : undefined
    },
    imageOf: () => undefined,
  }
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
