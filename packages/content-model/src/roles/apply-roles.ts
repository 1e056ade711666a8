import type { Chunk } from '../text/chunk.ts'
import type { Line } from '../text/clean-lines.ts'
import { vocabularyOf } from '../text/gluing.ts'
import { forceRole } from './force-role.ts'
import type { Roles } from './forced-role.ts'
import { mergeForced } from './merge-forced.ts'
import { splitAtRoles } from './split-at-roles.ts'

/**
 * Makes chunks of what an editor says of lines, before anything is guessed: lines that were joined are parted where
 * a role begins, and every chunk with a role is marked `forced`. `lines` are those the chunks were made of.
 */
export function applyRoles(
  chunks: readonly Chunk[],
  lines: readonly Line[],
  roles: Roles = new Map(),
): Chunk[] {
  if (roles.size === 0) return [...chunks]
  let known: ReadonlySet<string> | undefined
  const vocabulary = (): ReadonlySet<string> => {
    known ??= vocabularyOf(lines.map(({ text }) => text))
    return known
  }
  const forced = chunks.flatMap((chunk) =>
    splitAtRoles(chunk, lines, roles, vocabulary).map((part) =>
      part.role ? forceRole(part.chunk, part.role, lines) : part.chunk,
    ),
  )
  return mergeForced(forced, lines)
}
