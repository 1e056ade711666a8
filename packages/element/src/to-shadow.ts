import type { Advisory } from './advisory.ts'
import { dateWords } from './date-words.ts'
import { directionOf } from './direction-of.ts'
import { escapeHtml } from './escape-html.ts'
import type { TopicPage, TopicPart } from './topic-page.ts'

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
  const { identifier, name, inLanguage, url, lastReviewed, dateModified, creditText } = page
  const notices = advisories.filter(
    ({ topic, revisions }) =>
      topic === identifier && (!revisions || revisions.includes(page.version as string)),
  )
  // The words of a withdrawn topic are not in its file either; of an older revision that somebody kept, they are.
  const withdrawn = notices.some(({ status }) => status === 'withdrawn')
  const shown = section ? sectionsOf(page).find((part) => part.identifier === section) : page
  const day = lastReviewed?.[0] ?? dateModified
  const credit = escapeHtml(creditText ?? name)
  return `<article part="topic" aria-label="${escapeHtml(name)}" lang="${inLanguage}" dir="${directionOf(inLanguage)}">${
    heading((shown as TopicPart)?.headline || name, level, 'title') +
    notices
      .map(
        ({ status, date, reason }) =>
          `<aside part="notice"><p><b>Information ${escapeHtml(status)} ${dateWords(date)}.</b> ${escapeHtml(reason)}</p></aside>`,
      )
      .join('') +
    (withdrawn ? '' : contentOf(shown as TopicPart, level + 1))
  }<footer part="footer">${url ? `<a part="credit" href="${escapeHtml(url)}">${credit}</a>` : credit}${
    day
      ? ` <span part="checked" lang="en" dir="ltr">Last ${lastReviewed ? 'checked' : 'changed'} <time datetime="${day}">${dateWords(day)}</time>.</span>`
      : ''
  }</footer></article>`
}

/** The sections that can be shown alone. */
export function sectionsOf({ hasPart }: TopicPage): readonly TopicPart[] {
  return hasPart.flatMap((part) => [part, ...(part.hasPart ?? [])])
}

/** The pieces of a section, each under its heading. */
function contentOf({ text = '', hasPart = [] }: TopicPart, level: number): string {
  const parts = hasPart.map(
    (part) =>
      `<section part="section">${heading(part.headline, level, 'heading')}${contentOf(part, level + 1)}</section>`,
  )
  return text + parts.join('')
}

function heading(words: string | undefined, level: number, part: string): string {
  const tag = `h${Math.min(level, 6)}`
  return words ? `<${tag} part="${part}">${escapeHtml(words)}</${tag}>` : ''
}
