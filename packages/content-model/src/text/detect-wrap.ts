import type { Line } from './clean-lines.ts'
import { readMarker } from './read-marker.ts'

/** How a document's lines were broken. */
export interface Wrap {
  /** Whether long lines were broken to fit a width. */
  wrapped: boolean
  /** Whether the break between two lines was made only because the next word did not fit. */
  forced(line: Line, next: Line): boolean
}

/**
 * Measures line breaks instead of assuming them. A formatter breaks a line when the next word does not fit, so
 * the length of a line plus the first word of the next is at least the width at every such break. Breaks before
 * a lower-case word are surely of that kind: their lengths give the width. A document counts as wrapped when
 * those lengths agree and hardly a line is longer, or when at least half of all breaks reach the width.
 */
export function detectWrap(lines: readonly Line[]): Wrap {
  const needs: number[] = []
  const sure: number[] = []
  const written = lines.filter((line) => line.text).map((line) => line.indent + line.text.length)
  // A break after a short line was never forced, whatever follows it.
  const long = percentile(written, 0.95) * 0.6
  const lengths: number[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]
    if (!line.text) continue
    lengths.push(line.indent + line.text.length)
    if (!next?.text || readMarker(next.text)) continue
    const need = needOf(line, next)
    needs.push(need)
    if (need > long && /^\p{Ll}/u.test(next.text) && !/[.!?:]$/u.test(line.text)) sure.push(need)
  }
  const never: Wrap = { wrapped: false, forced: () => false }
  const few = sure.length === 1 && percentile(written, 1) <= 100 && written.length >= 4
  if (sure.length < 2 && !few) return never
  // No line is longer than the width, so the longest lines bound it from below where all sure breaks lie above.
  const shortest = Math.min(percentile(sure, 0.06), percentile(lengths, 0.99))
  const width = Math.max(shortest, percentile(sure, 0.5) * 0.8)
  // Nobody breaks prose below 40 columns or beyond 200.
  if (width < 40 || percentile(needs, 0.9) > 200) return never
  const agree =
    percentile(sure, 0.95) <= width * 1.35 &&
    percentile(lengths, 0.98) <= percentile(sure, 0.95) * 1.1
  const reaching = needs.filter((need) => need >= width).length
  if (!agree && (needs.length < 3 || reaching < needs.length * 0.5)) return never
  return { wrapped: true, forced: (line, next) => needOf(line, next) >= width }
}

function needOf(line: Line, next: Line): number {
  const word = /^\S+/u.exec(next.text)?.[0] ?? ''
  return line.indent + line.text.length + 1 + word.length
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
