import { createBroken } from './broken-headings.ts'
import type { Line } from './clean-lines.ts'
import type { Wrap } from './detect-wrap.ts'
import { evenWidth, printedWidth } from './measure-width.ts'
import { readMarker } from './read-marker.ts'

/** Nobody reads lines longer than that on paper. */
const longest = 160

/**
 * How the lines of a printed page were broken where too few of them go on in small letters to measure it. Converters of
 * print end each page with a form feed, the last one too: then each line is one of print, and the longest is about as
 * wide as the page. A sentence that is open where its line is full goes on in the next. `null` for all other texts.
 */
export function printWrap(lines: readonly Line[]): Wrap | null {
  const last = lines.at(-1)
  if (!last?.pageBreak || last.text) return null
  let width = 0
  let reach = 0
  // Where a line ended in a hyphen or a dash converters may have put two or three together.
  let joined = 0
  let full = 0
  for (const { text } of lines) {
    if (text.length > 40) full++
    if (text.length > longest) {
      joined++
      continue
    }
    if (/\S {3,}\S/u.test(text)) continue
    width = Math.max(width, printedWidth(text))
    reach = Math.max(reach, text.length)
  }
  if (width === 0 || joined > full * 0.05) return null
  return {
    wrapped: true,
    forced: (line, next, inside = 'text') => {
      const first = /^\S+/u.exec(next.text)?.[0] ?? ''
      const need = printedWidth(`${line.text} ${first}`)
      if (need < width * (inside === 'text' ? 0.9 : 0.8) || line.text.length < 40) return false
      if (readMarker(next.text) || /[.!?:;]["”’)]?$/u.test(line.text)) return false
      return /^\p{Ll}/u.test(next.text) || begun.test(line.text)
    },
    broken: createBroken(lines, { measure: evenWidth, width: reach, missed: 0, wall: false }),
  }
}

/** A sentence that has begun behind another one. */
const begun = /[\p{Ll}\d)]{2}[.!?] \p{Lu}[^.!?:;]{2,200}$|\p{L} \d+[.!?] \p{Lu}[^.!?:;]{2,200}$/u
