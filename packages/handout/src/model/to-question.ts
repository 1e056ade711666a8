import type { Topic } from '@plainleaf/content-model'
import { clean } from './to-runs.ts'
import { fill, type HandoutWords } from './words.ts'

/** Whether words end as a question does, a quotation or a bracket closed after it or not. */
export function isQuestion(words: string): boolean {
  return /[?؟？]["'”’»)]?$/u.test(words.trim())
}

/**
 * The title as a question (BSUH NHS, patient information: questions and answers): what its author wrote as `question`,
 * the title itself where it asks, else the title with `what should I know?` behind it.
 */
export function titleOf({ title, meta }: Topic, words: HandoutWords): string {
  const own = oneLine(meta.question ?? title)
  if (meta.question || isQuestion(own)) return own
  return fill(own.includes(':') ? words.asksLong : words.asks, own.replace(/[.:]$/u, ''))
}

/** A heading that many articles have, as a question; any other heading as it is. */
export function headingOf(heading: string, words: HandoutWords): string {
  const own = oneLine(heading)
  return words.asked[own.toLowerCase().replace(/[.:]$/u, '')] ?? own
}

/** As much of a title as fits into one line at the foot of a page, cut after a word. */
export function shorten(title: string, most: number): string {
  if (title.length <= most) return title
  const cut = title.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,:;–-]{1,9}$/u, '')}…`
}

const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim()
