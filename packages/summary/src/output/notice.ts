import type { Topic } from '@plainleaf/content-model'
import { dateWords } from '@plainleaf/html'

/** What a reader must know about a summary before reading it: fixed words, the same in every form. */
export const extractNotice =
  'This is an extract: a shorter form of the full article, made automatically from its own sentences. It leaves things out.'

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
  'Every sentence above was taken from the full article. Only citations, linking words, list numbers and table headings were taken out.'
