import {
  datedWords,
  dateWords,
  plainChecked,
  plainNotice,
  type Topic,
} from '@plainleaf/content-model'
import { fill, type HandoutWords } from '../words/words.ts'
import { oneLine } from './to-question.ts'

/** What stands below the title: when facts were checked, who reviewed, said plainly also when nobody did; and what a plain variant is. */
export function statusOf(topic: Topic, plain: Topic, words: HandoutWords): string[] {
  const { lastChecked, reviewedBy, reviewedOn } = topic.meta
  const checked = lastChecked
    ? datedWords(words.checked, lastChecked, words.lang)
    : datedIn(topic, words)
  const reviewed =
    reviewedBy.length === 0
      ? words.notReviewed
      : fill(
          reviewedOn
            ? words.reviewedOn.replace('{date}', () => dateWords(reviewedOn, words.lang))
            : words.reviewed,
          reviewedBy.join(', '),
        )
  if (plain.variant !== 'plain') return [`${checked} ${reviewed}`]
  // Who reviewed the full article may not have seen its shorter form.
  const anyone = reviewedBy.length > 0 || (plain.meta.plainReviewedBy?.length ?? 0) > 0
  const notice = anyone ? `${plainNotice(plain)} ${plainChecked(plain)}` : plainNotice(plain)
  return [`${checked} ${reviewed}`, notice]
}

/**
 * Without a date that somebody set, the line with which an article dates itself, as it stands there: often it has only a month,
 * and whether facts were checked or commas moved is not known. A line that names who did it is not taken.
 */
function datedIn({ dropped }: Topic, { checkedSaid, checkedUnknown }: HandoutWords): string {
  const line = dropped.map(({ text }) => oneLine(text)).find((text) => dated.test(text))
  return line ? fill(checkedSaid, line.replace(/\.$/u, '')) : checkedUnknown
}

const dated =
  /^(?:(?:page|content|article) )?(?:last )?(?:medical(?:ly)? )?(?:review(?:ed)?|updated?|checked|revised|última (?:revisión|actualización)|dernière (?:mise à jour|révision)|zuletzt (?:aktualisiert|geprüft)|آخر (?:مراجعة|تحديث))(?: (?:on|date|le|el|am))?[: ] ?(?!(?:by|due|par|por|von) )[\p{L}\p{N}.,/ -]{0,24}(?:19|20)\p{Nd}{2}\.?$/iu
