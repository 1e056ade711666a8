import type { Advisory } from './advisory.ts'
import { escapeHtml } from './escape-html.ts'
import type { OwnWords, TopicPage, TopicPart } from './topic-page.ts'

/**
 * What stands in the shadow of the element, as HTML: a topic, or the one section with an id; the first heading has the level.
 * Throws a TypeError where the topic has no such section: two kilobytes have no room for more.
 */
export function toShadow(
  page: TopicPage,
  section?: string | null,
  advisories: readonly Advisory[] = [],
  level = 2,
): string {
  const { identifier, name, url, checkedText, creditText, notice, hasPart } = page
  const shown = (
    section ? sectionsOf(page).find((part) => part.identifier === section) : { hasPart }
  ) as TopicPart
  const notices = advisories.filter(
    ({ topic, revisions, concerns }) =>
      topic === identifier && holds(revisions, page.version) && holds(section && concerns, section),
  )
  // The words of a withdrawn topic are not in its file either; of an older revision that somebody kept, they are.
  const gone = (id?: string | null) =>
    notices.some(({ status, sections }) => status === 'withdrawn' && holds(sections, id))
  const boxes = (some: readonly Advisory[]) =>
    some
      .map(
        ({ heading, status, date, reason }) =>
          `<aside part="notice"><p>${piece('b', 'said', heading ?? `${status} ${date}`)} ${escapeHtml(reason)}</p></aside>`,
      )
      .join('')
  /** A section, or a piece of one, each under its heading and what was said of it. */
  const contentOf = ({ identifier, text = '', hasPart = [] }: TopicPart, level: number): string =>
    boxes(notices.filter(({ sections }) => sections?.includes(identifier as string))) +
    (gone(identifier)
      ? ''
      : text +
        hasPart
          .map(
            (part) =>
              `<section part="section">${heading(part.headline, level, 'heading')}${contentOf(part, level + 1)}</section>`,
          )
          .join(''))
  const body = gone(section) ? '' : contentOf(shown, level + 1)
  return `<article part="topic" aria-label="${escapeHtml(name)}"${tongue(page)}>${
    heading(shown?.headline || name, level, 'title') +
    piece('p', 'extract', notice) +
    boxes(notices.filter((each) => !body.includes(boxes([each])))) +
    body
  }<footer part="footer"><a part="credit"${url ? ` href="${escapeHtml(url)}"` : ''}>${escapeHtml(creditText ?? name)}</a> ${piece('span', 'checked', checkedText)}</footer></article>`
}

/** The sections that can be shown alone. */
export function sectionsOf({ hasPart }: TopicPage): readonly TopicPart[] {
  return hasPart.flatMap((part) => [part, ...(part.hasPart ?? [])])
}

function heading(words: string | undefined, level: number, part: string): string {
  // biome-ignore lint/complexity/useMathMinMax: two kilobytes
  return piece(`h${level > 6 ? 6 : level}`, part, words)
}

/** Whether a list has something; without a list there is nothing that it has not. */
function holds(list: readonly string[] | '' | null | undefined, one?: string | null): boolean {
  return !list || list.includes(one as string)
}

/** A string has no text of its own. */
type Said = OwnWords | (string & { text?: undefined })

/** Words in an element of their own, in the language that they say; nothing where there are none. */
function piece(tag: string, part: string, words?: Said): string {
  return words
    ? `<${tag} part="${part}"${words.text ? tongue(words) : ''}>${escapeHtml(words.text ?? words)}</${tag}>`
    : ''
}

function tongue({ inLanguage, dir = 'auto' }: { inLanguage: string; dir?: string }): string {
  return ` lang="${escapeHtml(inLanguage)}" dir="${escapeHtml(dir)}"`
}
