import { dateWords, plainNotice, type Topic } from '@plainleaf/content-model'
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
  return [`${checked} ${reviewed}`, ...(plain.variant === 'plain' ? [plainNotice(plain)] : [])]
}
