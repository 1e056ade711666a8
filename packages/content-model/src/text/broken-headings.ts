import type { Line } from './clean-lines.ts'
import type { Fit } from './detect-wrap.ts'
import { evenWidth } from './measure-width.ts'
import { readMarker } from './read-marker.ts'

/**
 * Headings on paper are larger than text, so their lines hold less: no more than the longest line that may be of a
 * heading. Gives a function that tells whether a line is the first of a heading and the next the rest of it: a shorter
 * line that had not fitted behind; or both together are a line that stands elsewhere, as in a running head.
 */
export function createBroken(
  lines: readonly Line[],
  { measure, width }: Fit,
): (line: Line, next: Line) => boolean {
  const count = new Map<string, number>()
  // The longest of these lines.
  let most = 0
  lines.forEach(({ text }) => {
    if (!text || text.length > 200) return
    count.set(text, (count.get(text) ?? 0) + 1)
    most = Math.max(most, text.length)
  })
  const isShort = (line: Line): boolean =>
    !readMarker(line.text) && line.indent + measure(line.text) < width * 0.85
  const needOf = (line: Line, next: Line): number =>
    line.indent + measure(`${line.text} ${/^\S+/u.exec(next.text)![0]}`)
  // Not the first line of a paragraph that a long word made short.
  const blocks = toBlocks(lines).filter(
    ([one, next]) => isShort(one!) && (!next || needOf(one!, next) < width * 0.95),
  )
  const heads = blocks.flatMap((block) =>
    block.length <= 3 && block.every(isShort) ? block : block.slice(0, 1),
  )
  // In type of one size a heading has to show that it was broken earlier than text: the rest goes on in small letters.
  const even = measure === evenWidth
  const shown = blocks.some(
    ([one, next]) =>
      one!.text.length >= 20 &&
      !/[.!:;,]$/u.test(one!.text) &&
      next &&
      isShort(next) &&
      /^\p{Ll}/u.test(next.text),
  )
  const longest = heads
    .filter(({ text }) => !/[.!?:;,]["”’)]?$/u.test(text) && count.get(text) === 1)
    .reduce((far, line) => Math.max(far, line.indent + measure(line.text)), 0)
  const firsts = new Set(blocks.map((block) => block[0]!.number))
  return (line, next) => {
    const glue = /\S[-–—/]$/u.test(line.text) ? '' : ' '
    const length = line.text.length + glue.length + next.text.length
    if (length <= most && count.has(line.text + glue + next.text)) return true
    if (!firsts.has(line.number) || (even && !shown)) return false
    if (line.text.length < 20 || next.text.length >= line.text.length + 8) return false
    if (!/^\p{Lu}/u.test(next.text) || /[.!:;,]["”’)]?$/u.test(next.text)) return false
    const asks = /\?$/u.test(line.text)
    if (asks ? !/\?$/u.test(next.text) : /[.!:;,]["”’)]?$/u.test(line.text)) return false
    return (
      needOf(line, next) > longest * (even ? 1 : 1.03) ||
      line.text.lastIndexOf('(') > line.text.lastIndexOf(')')
    )
  }
}

/** The runs of lines without a blank between them. */
function toBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  let open: Line[] | undefined
  lines.forEach((line) => {
    if (!line.text || line.pageBreak) open = undefined
    if (!line.text) return
    if (!open) {
      open = []
      blocks.push(open)
    }
    open.push(line)
  })
  return blocks
}
