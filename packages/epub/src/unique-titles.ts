import { wordsIn } from '@plainleaf/html'
import type { BookDocument } from './book.ts'

/**
 * Gives every document a title of its own: the words of its heading, with the topic's title or a number behind
 * them where another document has the same ones (WCAG 2.4.2).
 */
export function uniqueTitles(documents: readonly BookDocument[]): BookDocument[] {
  const used = new Set(
    documents.flatMap(({ lang }) => [wordsIn(lang).cover, wordsIn(lang).contents]),
  )
  return documents.map((document) => {
    const title = free(document, used)
    used.add(title)
    return { ...document, title }
  })
}

function free({ title, topicTitle }: BookDocument, used: Set<string>): string {
  if (!used.has(title)) return title
  const longer = title === topicTitle ? title : `${title} – ${topicTitle}`
  if (!used.has(longer)) return longer
  for (let count = 2; ; count++)
    if (!used.has(`${longer} (${count})`)) return `${longer} (${count})`
}
