import type { Advisory } from './advisory.ts'
import { escapeHtml } from './escape-html.ts'
import { sectionsOf, toShadow } from './to-shadow.ts'
import type { OwnWords, TopicPage } from './topic-page.ts'

/** What of a topic is shown, how, and what the tag says. */
export interface TopicElementOptions {
  /** Id of the only section to show. */
  section?: string
  /** The entries of `v1/advisories.json`; default: what the topic itself says. */
  advisories?: readonly Advisory[]
  /** Level of the first heading; default: 2. */
  level?: number
  /** Address of the JSON file; with it a page can change the attributes of the element later. */
  src?: string
  /** Whether `page` is the plain-language variant. */
  plain?: boolean
  /** Address of `plainleaf-topic.css`, for readers without script; the element brings its own style. */
  stylesheet?: string
}

/**
 * A topic, or one section of it, as a finished `<plainleaf-topic>` with declarative shadow DOM
 * (https://html.spec.whatwg.org/#attr-template-shadowrootmode): for servers and site builders. Pure. Trusts the HTML in
 * `page`, which `@plainleaf/data` makes safe. Throws a RangeError where the topic has no such section.
 */
export function toTopicElement(page: TopicPage, options: TopicElementOptions = {}): string {
  const { src, section, plain, level, stylesheet } = options
  const known = sectionsOf(page).flatMap(({ identifier }) => identifier ?? [])
  if (section && !known.includes(section) && page.hasPart.length > 0) {
    const hint = `it has ${known.join(', ')}`
    throw new RangeError(`The topic ${page.identifier} has no section ${section}; ${hint}`)
  }
  const notices = (options.advisories ?? fromCorrections(page)).map(withHeading)
  const source = addressOfPage(page.url, src)
  const { url: _, ...unplaced } = page
  const shadow = toShadow(withDay(source ? page : unplaced), section, notices, level)
  const attributes = Object.entries({ src, section, level: level?.toString(), plain: plain && '' })
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
  const style = stylesheet ? `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">` : ''
  const link = escapeHtml((source ?? '').replace(host, ''))
  const name = escapeHtml(page.name)
  const fallback = page.url ? (source ? `<a href="${link}">${name}</a>` : name) : ''
  return `<plainleaf-topic${attributes.join('')}><template shadowrootmode="open">${style}${withAddresses(shadow, source)}</template>${fallback}</plainleaf-topic>`
}

/** What the topic itself says of its words: why it was withdrawn, or what was corrected in it. */
function fromCorrections(page: TopicPage): Advisory[] {
  const { identifier, creativeWorkStatus, correction = [] } = page
  return correction.map((said) => {
    const { datePublished: date, headline, inLanguage = 'en', text: reason, about } = said
    const dir = inLanguage === page.inLanguage ? page.dir : 'ltr'
    const heading = headline ? { text: headline, inLanguage, ...(dir && { dir }) } : undefined
    const sections = about?.map((section) => section.identifier)
    const concerns = sections && concernedBy(sections, page)
    const gone = creativeWorkStatus ?? about?.[0]?.creativeWorkStatus
    return {
      topic: identifier,
      status: gone === 'Withdrawn' ? 'withdrawn' : 'corrected',
      date,
      reason,
      ...(heading && { heading }),
      ...(sections && { sections }),
      ...(concerns && { concerns }),
    }
  })
}

/** The sections with what they are part of and what is part of them; all where one of them is not known here. */
function concernedBy(sections: readonly string[], page: TopicPage): string[] | undefined {
  const near = page.hasPart.flatMap((part) => {
    const [own, ...within] = sectionsOf({ ...page, hasPart: [part] }).map((one) => one.identifier)
    const met = within.filter((id) => id && sections.includes(id))
    if (own && sections.includes(own)) return [own, ...within]
    return met.length > 0 ? [own, ...met] : []
  })
  const known = near.filter((id) => id !== undefined)
  return sections.every((id) => known.includes(id)) ? known : undefined
}

/** Notices and topics that no API wrote bring no sentences of their own: here is room for some. */
function withHeading(advisory: Advisory): Advisory {
  const { status, date } = advisory
  return { heading: english(`Information ${status} on ${date}.`), ...advisory }
}

function withDay(page: TopicPage): TopicPage {
  const { lastReviewed, dateModified, checkedText } = page
  const day = lastReviewed?.[0] ?? dateModified
  if (checkedText || !day) return page
  return { ...page, checkedText: english(`Last ${lastReviewed ? 'checked' : 'changed'} ${day}.`) }
}

function english(text: string): OwnWords {
  return { text, inLanguage: 'en', dir: 'ltr' }
}

/**
 * Addresses in the words are written for the page at the source; here they must hold on the host's page. Where that page is
 * cannot be known, those that lead nowhere from here are no links.
 */
function withAddresses(html: string, page: string | undefined): string {
  if (page === undefined)
    return html.replace(/(<a\b[^<>]*?)\shref="([^"]*)"/g, (link, before: string, value: string) =>
      URL.canParse(value) ? link : before,
    )
  return html.replace(
    /(<[a-z][^<>]*?\s(?:href|src)=")([^"]*)/g,
    (_, before: string, value: string) => before + join(value, page).replace(host, ''),
  )
}

// Stands for the host's own address, which is not known here.
const host = 'https://host.invalid'

/** Where the page at the source is, seen from the host's page; nothing where that cannot be known. */
function addressOfPage(url = '', src?: string): string | undefined {
  if (src !== undefined) return join(url, join(src, host))
  return URL.canParse(url) ? url : undefined
}

function join(address: string, base: string | undefined): string {
  return base && URL.canParse(address, base) ? new URL(address, base).href : address
}
