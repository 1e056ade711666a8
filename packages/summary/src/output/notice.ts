import type { Topic } from '@plainleaf/content-model'
import { dateWords } from '@plainleaf/html'

/** When facts were checked and who reviewed the article, said plainly also when nobody knows or nobody did. */
export function statusLine({ meta }: Topic): string {
  const checked = meta.lastChecked
    ? `Facts last checked on ${dateWords(meta.lastChecked)}.`
    : 'The date of the last check is not known.'
  const reviewed =
    meta.reviewedBy.length > 0
      ? `Full article reviewed by ${meta.reviewedBy.join(', ')}.`
      : 'Not yet reviewed by a clinician.'
  return `${checked} ${reviewed}`
}

/** Where the sentences come from. */
export const sourceNotice =
  'Every sentence above was taken from the full article. Only citations, linking words and list numbers were taken out.'
