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

/** The contents without entries that lead nowhere, or where one before them leads; those below them move up. */
function existing(
  entries: readonly TocEntry[],
  find: FindTarget,
  seen: Set<string> = new Set(),
): TocEntry[] {
  return entries.flatMap((entry) => {
    const [file = '', id] = entry.target.split('#')
    const there = id === undefined || find({ file, scopes: [] }, id) !== undefined
    const shown = there && !seen.has(entry.target)
    seen.add(entry.target)
    const children = existing(entry.children, find, seen)
    return shown ? [{ ...entry, children }] : children
  })
}
