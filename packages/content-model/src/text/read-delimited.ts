import type { Line } from './clean-lines.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import type { Grid } from './read-grid.ts'

/** A row of a spreadsheet is hardly longer. */
const longest = 1000

/**
 * Reads rows as a spreadsheet saves them (https://www.rfc-editor.org/rfc/rfc4180): three or more with as many fields as the
 * first, which names them. In a sentence a blank follows a comma or semicolon; between fields none does.
 */
export function readDelimited(lines: readonly Line[], from: number): Grid | null {
  for (const sign of [',', ';']) {
    const header = toFields(lines[from]!, sign)
    const quoted = lines[from]!.text.startsWith('"')
    if (!header || header.length < (quoted ? 2 : 3)) continue
    if (header.some(({ text }) => !/\p{L}/u.test(text) || text.length > 60)) continue
    const rows: Grid['rows'] = [{ lines: [lines[from]!], cells: header }]
    for (let at = from + 1; lines[at]?.text; at++) {
      const cells = toFields(lines[at]!, sign)
      if (cells?.length !== header.length) break
      rows.push({ lines: [lines[at]!], cells })
    }
    if (rows.length >= 3) return { rows, rules: [], confidence: 0.9 }
  }
  return null
}

/** The fields of a line, without the quotation marks around them, or null where a blank stands beside a sign or marks do not match. */
function toFields(line: Line, sign: string): Piece[] | null {
  const { text } = line
  if (text.length > longest || !text.includes(sign)) return null
  const fields: Piece[] = []
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"'
    let end = quoted ? closing(text, at + 1) : text.indexOf(sign, at)
    if (end < 0 && quoted) return null
    if (end < 0) end = text.length
    const next = quoted ? end + 1 : end
    if (next < text.length && text[next] !== sign) return null
    if (text[next + 1] === ' ' || (!quoted && text[next - 1] === ' ')) return null
    fields.push(tidyPiece(slicePiece(line, quoted ? at + 1 : at, end)))
    at = next + 1
  }
  return fields.length > 1 ? fields : null
}

/** Where a quotation mark stands that no other follows. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
