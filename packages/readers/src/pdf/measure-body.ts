import { findRunning } from './find-running.ts'
import { type Line, letterCount } from './page.ts'

/** What the running text of a document looks like: the measure of all else. */
export interface Body {
  size: number
  bold: boolean
  /** Distance of the lines of a paragraph, in sizes of their font. */
  leading: number
  /** Share of the letters that each font has. */
  fonts: ReadonlyMap<string, number>
  /** Share of the letters that each colour has. */
  colours: ReadonlyMap<string, number>
  /** Looks of all its running text, as `lookOf` tells them. */
  running: ReadonlySet<string>
  /** Its letters were recognised in pictures: sizes are guesses. */
  recognised: boolean
}

/** The size and weight that most letters have, and how far apart lines usually stand. */
export function measureBody(lines: readonly Line[], recognised = false): Body {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const colours = new Map<string, number>()
  let bold = 0
  let all = 0
  for (const line of lines) {
    for (const { items } of line.segments) {
      for (const item of items) {
        const letters = letterCount([item])
        const size = Math.round(item.size * 4) / 4
        sizes.set(size, (sizes.get(size) ?? 0) + letters)
        fonts.set(item.font, (fonts.get(item.font) ?? 0) + letters)
        const { colour = '' } = item
        colours.set(colour, (colours.get(colour) ?? 0) + letters)
        all += letters
        if (item.bold) bold += letters
      }
    }
  }
  const size = [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0]!
  for (const [font, letters] of fonts) fonts.set(font, letters / Math.max(1, all))
  for (const [colour, letters] of colours) colours.set(colour, letters / Math.max(1, all))
  return {
    size,
    bold: bold * 2 > all,
    leading: leadingOf(lines, size),
    fonts,
    colours,
    running: findRunning(lines),
    recognised,
  }
}

/** The commonest distance from a full line to the next, of those of the body's size. */
function leadingOf(lines: readonly Line[], size: number): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before?.column.id !== line.column.id || Math.abs(line.size - size) > 0.5) continue
    const full =
      before.right > before.column.right - (before.column.right - before.column.left) * 0.2
    const ratio = (line.y - before.y) / size
    if (!full || ratio < 0.9 || ratio > 2.4) continue
    const bin = Math.round(ratio * 20) / 20
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1.25, 0])[0]!
}
