import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const journalName = '.plainleaf-journal'

/** The paths that a build began to write and that no manifest lists yet. */
export interface Journal {
  /** What an earlier build began and did not finish, because it was killed or failed. */
  begun: readonly string[]
  /** Notes a path before its file is made. */
  note(path: string): void
  /** Forgets everything: a manifest lists it now. */
  clear(): void
}

/**
 * Keeps the list of new files in the output folder itself, so that the next build knows them for ours also when this
 * one is killed before it writes its manifest. A line that was cut short names no file and does no harm.
 */
export function openJournal(root: string): Journal {
  const file = join(root, journalName)
  return {
    begun: read(file),
    note: (path) => appendFileSync(file, `${path}\n`),
    clear: () => rmSync(file, { force: true }),
  }
}

function read(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    // There is none: the last build ended well.
    return []
  }
}
