import type { OutputContext } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import type { Book, TocEntry } from './book.ts'
import type { Chapter } from './chapters.ts'
import { type FindTarget, findTargets } from './find-targets.ts'
import { landmarksOf } from './landmarks.ts'
import { citationsIn, linkBack } from './link-back.ts'
import { markLanguages } from './mark-languages.ts'
import { resolveLinks } from './resolve-links.ts'
import { type Scanned, scan } from './scan.ts'
import { uniqueIds } from './unique-ids.ts'
import { uniqueTitles } from './unique-titles.ts'

/**
 * What can be done only when all documents are known: ids, titles, links, contents, landmarks and pages. The documents are
 * looked through once for that, and each is finished when its content is asked for. `text` is where the text starts.
 */
export async function finishDocuments(
  chapters: readonly Chapter[],
  starts: ReadonlyMap<string, string>,
  text: Chapter,
  { rest }: Pick<OutputContext, 'rest'>,
  toc: readonly TocEntry[] = chapters.map(({ entry }) => entry),
): Promise<Pick<Book, 'documents' | 'toc' | 'landmarks' | 'pages'>> {
  const titled = uniqueTitles(chapters.map(({ document }) => document))
  const scanned: Scanned[] = []
  for (const document of titled) {
    scanned.push(scan(document))
    await rest?.()
  }
  const find = findTargets(scanned)
  const citations = citationsIn(scanned, find)
  const documents = titled.map((document) => ({
    ...document,
    content: (): ElementContent[] => {
      const linked = linkBack(uniqueIds(document.content()), document, citations)
      return markLanguages(resolveLinks(linked, document, find, starts))
    },
  }))
  return {
    documents,
    toc: existing(toc, find),
    landmarks: landmarksOf(scanned, text.document),
    pages: scanned.flatMap(({ document: { file }, pages }) =>
      pages.map(({ id, label }) => ({ label, target: `${file}#${id}` })),
    ),
  }
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
