import type { Line } from './clean-lines.ts'
import { slicePiece } from './piece.ts'

/** The upper or lower side of a box, with its corners. */
const side = /^[+┌┏╔╭└┗╚╰][-=─━═]{3,300}[+┐┓╗╮┘┛╝╯]$/u
/** A line between the other two sides, and nothing that parts it. */
const inside = /^[|│┃║](?: [^|│┃║]{0,300})?[|│┃║]$/u

/** No box is longer than a page. */
const most = 100

/**
 * Takes the lines of a drawn box away from what stands in it: a frame around a warning parts no cells. Its sides
 * stay, as lines that only draw.
 */
export function unboxLines(lines: readonly Line[]): readonly Line[] {
  let out: Line[] | undefined
  for (let from = 0; from < lines.length; from++) {
    if (!side.test(lines[from]!.text)) continue
    let to = from + 1
    while (to < lines.length && to - from < most && inside.test(lines[to]!.text)) to++
    if (to === from + 1 || !lines[to] || !side.test(lines[to]!.text)) continue
    out ??= [...lines]
    for (let at = from + 1; at < to; at++) out[at] = unbox(lines[at]!)
    // One box may stand right below another, with one line for both.
    from = to - 1
  }
  return out ?? lines
}

function unbox(line: Line): Line {
  const inner = line.text.slice(1, -1)
  const text = inner.trim()
  const start = text ? inner.indexOf(text) + 1 : 1
  // A box stands apart, so that what is set in within it is.
  return { ...line, ...slicePiece(line, start, start + text.length), indent: start - 1 }
}
