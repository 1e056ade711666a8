import { directionOf } from '@plainleaf/content-model'
import type { Element, ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { cleanBidi } from '../bidi/clean-bidi.ts'
import { element } from '../element.ts'
import type { SharePicture } from '../site/share-picture.ts'
import { wordsIn } from '../words/words.ts'
import { cleanText } from './clean-text.ts'
import { drawCounts } from './draw-counts.ts'
import { eachElement } from './each-element.ts'
import { english } from './english.ts'
import { groupBacklinks } from './group-backlinks.ts'
import { groupTerms } from './group-terms.ts'
import { head } from './head.ts'
import { joinCitations } from './join-citations.ts'
import { keepTogether } from './keep-together.ts'
import { markQuestions } from './mark-questions.ts'
import { safe } from './safe.ts'
import { settleIds } from './settle-ids.ts'
import { spread } from './spread.ts'
import { webCode } from './web-code.ts'

/** What a page is made of. */
export interface PageOptions {
  /** The page's own title; `<title>` adds the site's. */
  title: string
  siteTitle: string
  /** BCP 47 tag of the page's content. */
  lang: string
  description?: string | undefined
  /** Content of `main`; it holds the only `h1`. */
  body: ElementContent[]
  /** Content of the page's `footer`. Default: none. */
  footer?: ElementContent[] | undefined
  /** Href of the style sheet, such as `style.css`. */
  stylesheet: string
  /** Href of the sheet of colours and fonts that `stylesheet` needs. Default: `theme.css`. */
  theme?: string | undefined
  /** Picture beside the site's name. */
  logo?: Logo | undefined
  /** Picture of the card that a link to the page becomes where it is shared. */
  picture?: SharePicture | undefined
  /** Href of the site's first page, for the link at the top. Absent: the site's name is no link; `''`: no name at all. */
  home?: string | undefined
  /** The same content in other formats. */
  alternates?: Alternate[] | undefined
  /** Where the page will be served: an absolute http or https URL. */
  canonical?: string | undefined
  /** What the page says to machines: JSON-LD from `toJsonLd`. The policy of the page lets this text in, and no other. */
  jsonLd?: string | undefined
  /** Where a browser goes at once instead of showing the page. */
  refresh?: string | undefined
  /** Where a code on the printed page leads; it stands with what is said about the page, so a body without a part of the class `about` has none. */
  code?: string | undefined
  /** Open Graph type. Default: `article`. */
  kind?: 'article' | 'website' | undefined
}

/** A picture beside the page, with its own size in pixels where that is known. */
export interface Logo {
  src: string
  alt: string
  width?: number | undefined
  height?: number | undefined
}

/** The same content somewhere else. */
export interface Alternate {
  href: string
  /** Media type. */
  type: string
  title: string
}

/**
 * A whole HTML document as text. The body is sanitised here, after everything else has been done to it; what is
 * added afterwards is fixed markup. A body that holds a part with the id `_plain` gets a skip link for that part too.
 */
export function page(options: PageOptions): string {
  const content = safe(options.body)
  const footer = safe(options.footer ?? [])
  joinCitations(content)
  drawCounts(content)
  markQuestions(content)
  groupTerms(content)
  if (options.code) addCode(content, options.code, options.lang)
  groupBacklinks(content)
  settleIds([...content, ...footer], ['_main'])
  const body = element('body', {}, [
    ...skipLinks(content, options.lang),
    ...siteHeader(options),
    element('main', { id: '_main' }, content),
    ...(footer.length > 0 ? [element('footer', { className: ['site'] }, footer)] : []),
  ])
  const dir = directionOf(options.lang) === 'rtl' ? 'rtl' : undefined
  const lang = /^[\da-z]+(?:-[\da-z]+)*$/i.test(options.lang) ? options.lang : 'und'
  const html = element('html', { lang, dir }, [head(options), body])
  cleanText([html])
  cleanBidi([html])
  keepTogether([body])
  spread([html])
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html],
  }
  return `${unified().use(rehypeStringify).stringify(root)}\n`
}

/** Drawn here, since the code is no part of what a document may bring and `safe` lets pass. */
function addCode(content: readonly ElementContent[], address: string, lang: string): void {
  eachElement(content, (node) => {
    const { className } = node.properties
    if (Array.isArray(className) && className.includes('about'))
      node.children.push(...webCode(address, lang))
  })
}

/** Two where the page has two versions of its text, because a link out of the shown one would bring back the other. */
function skipLinks(content: ElementContent[], lang: string): Element[] {
  let plain = false
  eachElement(content, (node) => {
    plain ||= node.properties.id === '_plain'
  })
  const link = (href: string, name: string): Element =>
    element('a', { href, className: ['skip', name], ...english(lang) }, [wordsIn(lang).skip])
  return plain
    ? [link('#_main', 'to-full'), link('#_plain', 'to-plain')]
    : [link('#_main', 'to-main')]
}

/** Name and logo of the site; on its first page only the logo, since its title follows. */
function siteHeader({ siteTitle, home, logo }: PageOptions): Element[] {
  const first = home === ''
  if (first && !logo) return []
  const words = first ? [] : [element('span', {}, [siteTitle])]
  const content = logo ? [element('img', { ...logo }), ...words] : words
  const name =
    first || home === undefined
      ? element('span', { className: ['name'] }, content)
      : element('a', { href: home }, content)
  return [element('header', { className: ['site'] }, [element('p', {}, [name])])]
}
