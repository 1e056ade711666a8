import {
  type Advisory,
  type Collection,
  dateWords,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { fill, fixedRuns, type HandoutWords } from '../words/words.ts'
import type { Part, Piece } from './handout.ts'
import { namesIn } from './sentence-case.ts'
import { headingOf, oneLine } from './to-question.ts'
import { clean, plainRuns } from './to-runs.ts'

/** What was said of the words of a collection, in its language. */
export type Noticed = Pick<Collection, 'advisories' | 'lang'>

/**
 * What was corrected in a topic, oldest first: of which sections, when and why. All of it stands at the top, since a handout may
 * go without the very section. Of sections that were withdrawn nothing is said here: a notice stands for their words.
 */
export function noticesPart(
  topic: Topic,
  noticed: Noticed | undefined,
  words: HandoutWords,
): Part[] {
  const pieces = (noticed?.advisories ?? [])
    .filter(({ topic: id, status }) => id === topic.id && status === 'corrected')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((advisory) => toBox(advisory, topic, noticed?.lang, words))
  return pieces.length > 0
    ? [{ id: '_notices', role: 'notice', level: 2, heading: '', pieces }]
    : []
}

function toBox(
  { date, reason, sections = [] }: Advisory,
  topic: Topic,
  lang: string | undefined,
  words: HandoutWords,
): Piece {
  const about = sectionsOf(topic).filter(({ id }) => sections.includes(id))
  const isName = namesIn(topic)
  const names = about
    .map(({ heading }) => headingOf(oneLine(toText(heading)), words, isName))
    .filter(Boolean)
  const said = fixedRuns(fill(words.corrected, dateWords(date, words.lang)), words)
  const foreign = lang !== undefined && lang !== topic.lang && { lang }
  const paragraphs = [
    ...(names.length > 0 ? [plainRuns(names.map((name) => `“${name}”`).join(', '))] : []),
    plainRuns(clean(reason)).map((run) => ({ ...run, ...foreign })),
  ]
  const pieces = paragraphs.map((runs) => ({ type: 'text' as const, runs }))
  return { type: 'box', alarm: true, title: said, pieces }
}
