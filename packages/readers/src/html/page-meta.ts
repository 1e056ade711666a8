import type { Draft } from '@plainleaf/content-model'
import type { Element, Root } from 'hast'
import { allWordsOf, attribute, elementsOf, find, wordsOf } from './element.ts'
import { linkedDataDates } from './linked-data-dates.ts'
import { isPermalink } from './permalink.ts'

/** What a page says about itself outside its text. */
export interface PageMeta {
  /** `<title>` without the name of the site. */
  title?: string
  /** The parts of `<title>` and the whole of it. */
  titles: string[]
  /** What the page calls its site. */
  sites: string[]
  lang?: string
  /** What relative addresses are resolved against, when the page says it. */
  base?: string
  meta: Draft['meta']
}

/** Reads `<html lang>`, `<title>`, `<meta>`, `<base>`, `<link rel=canonical>` and the dates of JSON-LD. */
export function pageMeta(tree: Root): PageMeta {
  const elements = elementsOf(tree)
  const metas = new Map<string, string>()
  for (const element of elements.filter((one) => one.tagName === 'meta')) {
    const name = attribute(element, 'name') ?? attribute(element, 'property')
    const content = attribute(element, 'content')?.replace(/\s+/gu, ' ').trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  const said: PageMeta = { titles: [], sites: [], meta: {} }
  const whole = wholeTitle(elements)
  const named = [metas.get('og:site_name'), metas.get('application-name'), ...homeNames(elements)]
  said.sites = named.flatMap((name) => (name ? [name] : []))
  const title = pageTitle(whole, new Set(said.sites.map(plain)))
  if (title) {
    said.title = title
    said.titles = [...whole.split(parting), title, whole]
  }
  const html = find(tree, 'html')
  const lang = html && (attribute(html, 'lang') || attribute(html, 'xmlLang'))
  if (lang && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(lang)) said.lang = lang
  const base = baseOf(elements)
  if (base) said.base = base
  const description = metas.get('description') ?? metas.get('og:description')
  if (description) said.meta.description = description
  const author = metas.get('author')
  if (author) said.meta.authors = [author]
  const linked = linkedDataDates(elements)
  const checked = [
    linked.lastReviewed,
    linked.dateModified,
    metas.get('article:modified_time'),
    metas.get('dcterms.modified'),
  ]
  const date = checked.map(calendarDate).find((one) => one !== null)
  if (date) said.meta.lastChecked = date
  return said
}

/** The day of an ISO 8601 date or time; null when it is not one. */
function calendarDate(value: string | undefined): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/u.exec(value ?? '')
  if (!day) return null
  const [date, year, month, dayOfMonth] = day
  const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)))
  return parsed.toISOString().slice(0, 10) === date ? date : null
}

/** What stands between the parts of a title; a colon parts nothing but the name of the site. */
const parting = / (?:[|»•·]|::|[-–—]) /u
const partingSite = / (?:[|»•·]|::?|[-–—]) /u
/** Titles that programs give by themselves. */
const nameless =
  /^(?:untitled(?: document| page)?|(?:new )?document\d*|new page|home ?page|index|microsoft word - .*|[^ ]*\.(?:docx?|html?|pdf|indd))$/iu

function wholeTitle(elements: readonly Element[]): string {
  const element = elements.find((one) => one.tagName === 'title')
  const [text] = element?.children ?? []
  const whole = text?.type === 'text' ? text.value.replace(/\s+/gu, ' ').trim() : ''
  return nameless.test(whole) ? '' : whole
}

/** What links to the home page say, in words or by the picture in them: the name of the site. */
function homeNames(elements: readonly Element[]): string[] {
  return elements
    .filter(
      (one) =>
        one.tagName === 'a' &&
        /^(?:https?:\/\/[^/?#]{1,200})?(?:\.?\/|\/?(?:index|home|default)\.\w{2,5})$/iu.test(
          attribute(one, 'href') ?? '',
        ),
    )
    .slice(0, 20)
    .map((link) => allWordsOf(link).replace(/ (?:logo|home ?page|home)$/iu, ''))
}

/**
 * Parts the name of the site off: where the page names it elsewhere, else what stands behind the last `|`, `»`, `•` or
 * spaced dash.
 */
function pageTitle(whole: string, sites: ReadonlySet<string>): string {
  const named = whole.split(partingSite)
  const rest = named.filter((part) => !sites.has(plain(part)))
  if (rest.length > 0 && rest.length < named.length) {
    const from = whole.indexOf(rest[0]!)
    const last = rest.at(-1)!
    const own = whole.slice(from, whole.lastIndexOf(last) + last.length)
    return /\s(?:[|»•·]|::)\s/u.test(own) ? rest[0]! : own
  }
  const parts = whole.split(parting)
  return /\s(?:[|»•·]|::)\s/u.test(whole) || parts.length === 2 ? (parts[0] ?? whole) : whole
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function baseOf(elements: readonly Element[]): string | undefined {
  const base = elements.find((one) => one.tagName === 'base')
  const canonical = elements.find(
    (one) => one.tagName === 'link' && attribute(one, 'rel')?.toLowerCase() === 'canonical',
  )
  const address = (base && attribute(base, 'href')) ?? (canonical && attribute(canonical, 'href'))
  return address && /^https?:\/\//iu.test(address) ? address : undefined
}

/**
 * The words of the first heading `<h1>` that says what the title of the page says, where there are several: wikis make one
 * of each section too.
 */
export function headingOf(tree: Root, title: string | undefined): string {
  const headings = elementsOf(tree).filter(({ tagName }) => tagName === 'h1')
  if (headings.length < 2 || title === undefined) return ''
  const own = headings.find((one) => wordsOf(one).toLowerCase() === title.toLowerCase())
  return own ? mainHeading({ ...own, children: [own] }) : ''
}

/** The words of the first `<h1>`, if any, without a link that shows where it is. */
export function mainHeading(tree: Root | Element): string {
  for (const heading of elementsOf(tree)) {
    if (heading.tagName !== 'h1') continue
    const children = heading.children.filter((child) => !isPermalink(child))
    const words = wordsOf({ ...heading, children })
    if (words) return words
  }
  return ''
}
