import type { Body } from './measure-body.ts'
import type { Line } from './page.ts'

/** Share of a text's letters up to which a colour is one for headings. */
const rare = 0.2
/** How far two colours must be apart to be told from each other at a glance, of 765. */
const apart = 90
/** Colours from which letters are white, on a ground of another: as often labels as headings. */
const light = 700

/** Whether lines are of a colour of their own that little else of the document has, and no links. */
export function isColoured(lines: readonly Line[], body: Body): boolean {
  const colour = lines[0]?.colour ?? ''
  const usual = [...body.colours].reduce(
    (best, one) => (one[1] > best[1] ? one : best),
    ['', 0],
  )[0]!
  const own = partsOf(colour)
  const text = partsOf(usual)
  if (!own || !text || own.reduce((sum, part) => sum + part) > light) return false
  const distance = own.reduce((sum, part, index) => sum + Math.abs(part - text[index]!), 0)
  return (
    distance > apart &&
    (body.colours.get(colour) ?? 1) < rare &&
    lines.every(
      (line) =>
        line.colour === colour && !line.segments.some(({ items }) => items.some(({ url }) => url)),
    )
  )
}

function partsOf(colour: string): number[] | undefined {
  const parts = /^#(..)(..)(..)$/u.exec(colour)?.slice(1)
  return parts?.map((part) => Number.parseInt(part, 16))
}
