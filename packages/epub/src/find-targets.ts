import type { BookDocument } from './book.ts'
import type { Scanned } from './scan.ts'

/** A place in the book; without an id it is the whole document. */
export interface Target {
  file: string
  id?: string | undefined
}

/** Finds what an id written in a document leads to: in itself first, then in its scopes. */
export type FindTarget = (
  from: Pick<BookDocument, 'file' | 'scopes'>,
  id: string,
) => Target | undefined

/** Ids of notes and their marks, which are counted in each text for itself. */
const numbered = /^_?fn(ref)?-\d+(-\d+)?$/

/** Puts the ids of all documents together. */
export function findTargets(scanned: readonly Scanned[]): FindTarget {
  const own = new Map<string, ReadonlySet<string>>()
  const shared = new Map<string, Map<string, string>>()
  for (const { document, ids } of scanned) {
    const { file, scopes } = document
    const scope = scopes[0] ?? ''
    const files = shared.get(scope) ?? new Map<string, string>()
    for (const id of ids) if (!files.has(id)) files.set(id, file)
    own.set(file, ids)
    shared.set(scope, files)
  }
  return (from, id) => {
    if (own.get(from.file)?.has(id)) return { file: from.file, id }
    for (const scope of numbered.test(id) ? from.scopes.slice(0, 1) : from.scopes) {
      const file = shared.get(scope)?.get(id)
      if (file !== undefined) return { file, id }
    }
    return undefined
  }
}
