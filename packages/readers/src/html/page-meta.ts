import type { Draft } from '@plainleaf/content-model'
import type { Element, Root } from 'hast'
import { attribute, elementsOf, find, wordsOf } from './element.ts'
import { linkedDataDates } from './linked-data-dates.ts'
import { isPermalink } from './permalink.ts'

/** What a page says about itself outside its text. */
export interface PageMeta {
  /** `<title>` without the name of the site. */
  title?: string
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
  const said: PageMeta = { meta: {} }
  const title = pageTitle(elements, metas.get('og:site_name'))
  if (title) said.title = title
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

/** Parts the name of the site off: by its own declaration, else what stands behind the last `|`, `»`, `•` or spaced dash. */
function pageTitle(elements: readonly Element[], site: string | undefined): string {
  const element = elements.find((one) => one.tagName === 'title')
  const [text] = element?.children ?? []
  const whole = text?.type === 'text' ? text.value.replace(/\s+/gu, ' ').trim() : ''
  const parts = whole.split(/ (?:[|»•·]|::|[-–—]) /u)
  if (site && parts.length > 1 && parts.at(-1) === site)
    return whole.slice(0, -site.length).replace(/(?<![\s|»•·:–—-])[\s|»•·:–—-]+$/u, '')
  return /\s(?:[|»•·]|::)\s/u.test(whole) || parts.length === 2 ? (parts[0] ?? whole) : whole
}

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
