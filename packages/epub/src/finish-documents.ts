import type { Book, BookDocument, TocEntry } from './book.ts'
import type { Chapter } from './chapters.ts'
import { type FindTarget, findTargets } from './find-targets.ts'
import { linkBack } from './link-back.ts'
import { markLanguages } from './mark-languages.ts'
import { resolveLinks } from './resolve-links.ts'
import { uniqueIds } from './unique-ids.ts'
import { uniqueTitles } from './unique-titles.ts'

/** What can be done only when all documents are there: ids, titles, links and the contents. */
export function finishDocuments(
  chapters: readonly Chapter[],
  starts: ReadonlyMap<string, string>,
  toc: readonly TocEntry[] = chapters.map(({ entry }) => entry),
): Pick<Book, 'documents' | 'toc'> {
  const documents = uniqueTitles(chapters.map(({ document }) => uniqueIds(document)))
  const find = findTargets(documents)
  const linked: BookDocument[] = resolveLinks(linkBack(documents, find), find, starts)
  return { documents: linked.map(markLanguages), toc: existing(toc, find) }
}

/** The contents with entries that lead to the top of their document where the id is gone. */
function existing(entries: readonly TocEntry[], find: FindTarget): TocEntry[] {
  return entries.map(({ target, children, ...entry }) => {
    const [file = '', id] = target.split('#')
    const there = id === undefined || find({ file, scopes: [] }, id) !== undefined
    return { ...entry, target: there ? target : file, children: existing(children, find) }
  })
}
