import type { Line } from './clean-lines.ts'
import { evenWidth, type Measure } from './measure-width.ts'

/** Print is hardly ever wider; what is longer was put together from two lines. */
const widest = 110

/** How far lines of prose reach near some others, but for one that reaches further than all the rest. */
export function widthAround(
  lines: readonly Line[],
  from: number,
  to: number,
  measure: Measure = evenWidth,
): number {
  const reaches = lines
    .slice(Math.max(0, from - 30), to + 30)
    .flatMap(({ text, indent }) => (text && !text.includes('   ') ? [indent + measure(text)] : []))
    .sort((one, other) => other - one)
  const full = reaches.find((reach, at) => {
    const next = reaches[at + 1] ?? 0
    return next >= reach * 0.9 || (at === 0 && reach <= widest && next >= reach / 2)
  })
  return full ?? reaches[0] ?? 0
}
