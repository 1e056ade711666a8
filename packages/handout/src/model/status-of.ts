import { dateWords, plainChecked, plainNotice, type Topic } from '@plainleaf/content-model'
import { fill, type HandoutWords } from '../words/words.ts'

/** What stands below the title: when facts were checked, who reviewed, said plainly also when nobody did; and what a plain variant is. */
export function statusOf(topic: Topic, plain: Topic, words: HandoutWords): string[] {
  const { lastChecked, reviewedBy, reviewedOn } = topic.meta
  const checked = lastChecked
    ? fill(words.checked, dateWords(lastChecked, words.lang))
    : words.checkedUnknown
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
