import {
  type Callout,
  type Collection,
  isWithdrawn,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { toNotice } from '@plainleaf/html'

/** What was said of the words of a collection, in its language. */
export type Noticed = Pick<Collection, 'advisories' | 'lang'>

/**
 * What was corrected in a topic, oldest first, each with the headings of the sections it is about. It stands above a summary, whose
 * sections are not those of the full text. Of what was withdrawn the words themselves tell.
 */
export function noticesOf(full: Topic, { advisories = [], lang }: Noticed): Callout[] {
  return advisories
    .filter(({ topic, status }) => topic === full.id && status === 'corrected')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((advisory) => {
      const notice = toNotice(advisory, full, lang)
      const names = sectionsOf(full)
        .filter(({ id }) => advisory.sections?.includes(id))
        .map(({ heading }) => toText(heading).trim())
        .filter(Boolean)
      if (names.length === 0) return notice
      const value = names.map((name) => `“${name}”`).join(', ')
      const about = { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }
      return { ...notice, children: [about, ...notice.children] }
    })
}

/** Whether a summary says nothing but that its topic was taken back. */
export function isGone({ id }: Topic, { advisories }: Noticed): boolean {
  return isWithdrawn(id, advisories)
}
