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
  const { identifier, name, url, checkedText, creditText } = page
  const shown = section ? sectionsOf(page).find((part) => part.identifier === section) : page
  const notices = advisories.filter(
    ({ topic, revisions, concerns }) =>
      topic === identifier &&
      revisions?.includes(page.version as string) !== false &&
      (!section || concerns?.includes(section) !== false),
  )
  // The words of a withdrawn topic are not in its file either; of an older revision that somebody kept, they are.
  const gone = (id?: string | null) =>
    notices.some(
      ({ status, sections }) =>
        status === 'withdrawn' && sections?.includes(id as string) !== false,
    )
  /** The pieces of a section, each under its heading. */
  const contentOf = ({ text = '', hasPart = [] }: TopicPart, level: number): string =>
    text +
    hasPart
      .map((part) =>
        gone(part.identifier)
          ? ''
          : `<section part="section">${heading(part.headline, level, 'heading')}${contentOf(part, level + 1)}</section>`,
      )
      .join('')
  return `<article part="topic" aria-label="${escapeHtml(name)}"${tongue(page)}>${
    heading((shown as TopicPart)?.headline || name, level, 'title') +
    notices
      .map(
        ({ heading, status, date, reason }) =>
          `<aside part="notice"><p><b${own(heading ?? `${status} ${date}`)}b> ${escapeHtml(reason)}</p></aside>`,
      )
      .join('') +
    (gone(section) ? '' : contentOf(shown as TopicPart, level + 1))
  }<footer part="footer"><a part="credit"${url ? ` href="${escapeHtml(url)}"` : ''}>${escapeHtml(creditText ?? name)}</a>${
    checkedText ? ` <span part="checked"${own(checkedText)}span>` : ''
  }</footer></article>`
}

/** The sections that can be shown alone. */
export function sectionsOf({ hasPart }: TopicPage): readonly TopicPart[] {
  return hasPart.flatMap((part) => [part, ...(part.hasPart ?? [])])
}

function heading(words: string | undefined, level: number, part: string): string {
  const tag = `h${Math.min(level, 6)}`
  return words ? `<${tag} part="${part}">${escapeHtml(words)}</${tag}>` : ''
}

/** The end of a start tag, words of the API's own or what stands for them where it has none, and the start of the end tag. */
function own(words: OwnWords | string): string {
  return typeof words === 'string'
    ? `>${escapeHtml(words)}</`
    : `${tongue(words)}>${escapeHtml(words.text)}</`
}

function tongue({ inLanguage, dir = 'auto' }: { inLanguage: string; dir?: string }): string {
  return ` lang="${escapeHtml(inLanguage)}" dir="${escapeHtml(dir)}"`
}
