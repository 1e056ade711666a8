import type { Chunk } from '../text/chunk.ts'
import type { Line } from '../text/clean-lines.ts'
import { joinCode } from '../text/join-code.ts'
import { type Piece, tidyPiece } from '../text/piece.ts'
import { readMarker } from '../text/read-marker.ts'
import type { ForcedRole, Roles } from './forced-role.ts'
import { joinText } from './join-lines.ts'

/** A chunk whose first line has a forced role, or none. */
export interface Part {
  chunk: Chunk
  role?: ForcedRole | undefined
}

/** Roles that speak of one line: lines that were joined to it go on without it. */
const single: ReadonlySet<string> = new Set(['title', 'heading', 'row', 'code', 'drop'])

/**
 * Parts a chunk wherever a line inside it has a forced role, so that every such line starts a chunk of its own. A
 * line that is dropped leaves the lines around it together; one that joins stays where it is.
 */
export function splitAtRoles(
  chunk: Chunk,
  lines: readonly Line[],
  roles: Roles,
  vocabulary: () => ReadonlySet<string>,
): Part[] {
  if (!chunk.lines.some((line) => roles.has(line))) return [{ chunk }]
  const parts: { numbers: number[]; role?: ForcedRole | undefined }[] = []
  let open: (typeof parts)[number] | undefined
  for (const line of chunk.lines) {
    const role = roles.get(line)
    const continues = role ? role.role === 'join' : !open?.role || !isSingle(open.role, chunk)
    if (open && continues) open.numbers.push(line)
    else {
      const part = { numbers: [line], role }
      parts.push(part)
      if (role?.role !== 'drop') open = part
    }
  }
  return parts.map(({ numbers, role }) => {
    if (numbers.length === chunk.lines.length) return { chunk, role }
    const code = chunk.role === 'code' && !role
    const own = numbers.flatMap((number) => lines[number - 1] ?? [])
    const first = own[0]!
    const piece = code ? joinCode(own) : tidy(joinText(own, own.length > 1 ? vocabulary() : none))
    const marker = code ? null : readMarker(first.text)
    const { indent, pageBreak } = first
    const { marker: _, alternatives: __, ...rest } = chunk
    const part: Chunk = { ...rest, ...piece, lines: numbers, indent, pageBreak }
    return {
      role,
      chunk: { ...part, role: code ? 'code' : 'text', confidence: 1, ...(marker && { marker }) },
    }
  })
}

/** Preformatted text has no logical lines: each of its lines stands for itself. */
function isSingle({ role }: ForcedRole, chunk: Chunk): boolean {
  return single.has(role) || chunk.role === 'code'
}

const none: ReadonlySet<string> = new Set()

/** Runs of spaces stay where they may show the columns of tables. */
function tidy(piece: Piece): Piece {
  return /\t|\S {2,}\S|\|/u.test(piece.text) ? piece : tidyPiece(piece)
}
