import { fail } from '@plainleaf/content-model'
import type { VFile } from 'vfile'

/** Refuses the whole file: an archive has no lines, so the place is its start. */
export function refuse(file: VFile, ruleId: string, reason: string, note: string): never {
  return fail(file, { ruleId, reason, note, place: { line: 1, column: 1 } })
}
