import { directionOf } from '@plainleaf/content-model'
import {
  breaksAnywhere,
  type CoverPalette,
  fanOf,
  sha1,
  widthOf,
  wordsIn,
  wrapLines,
} from '@plainleaf/html'
import { strToU8 } from 'fflate'
import type { Element } from 'xast'
import { toXml } from './to-xml.ts'
import { x } from './x.ts'

/** What a cover shows. */
export interface Cover {
  title: string
  /** A line above the title, such as the name of the collection. */
  series: string | undefined
  /** A line at the foot, such as the publisher. */
  foot: string | undefined
  lang: string
  /** Decides the drawing, so that the books of a shelf differ. */
  seed: string
  palette: CoverPalette
}

const width = 1600
const height = 2560
const margin = 150
const measure = width - 2 * margin

/** The cover in words, for those who cannot see it. */
export function describeCover(cover: Cover): string {
  const { title, series, foot: publisher, palette, lang } = cover
  return wordsIn(lang).coverOf({ title, series, publisher, colour: palette.name })
}

/** A cover as an SVG document, 1600 by 2560, with no font of its own. */
export function drawCover(cover: Cover): string {
  const { palette } = cover
  return toXml(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width: String(width),
        height: String(height),
        'xml:lang': cover.lang,
        role: 'img',
        'aria-labelledby': 'cover-title',
      },
      x('title', { id: 'cover-title' }, describeCover(cover)),
      x('rect', { width: String(width), height: String(height), fill: palette.ground }),
      leaves(cover.seed, palette.tints),
      x('rect', { y: '2390', width: String(width), height: '170', fill: palette.ground }),
      ...words(cover),
    ),
  )
}

function words(cover: Cover): Element[] {
  const rtl = directionOf(cover.lang) === 'rtl'
  const line = (text: string, y: number, size: number, weight: string, family: string): Element =>
    x(
      'text',
      {
        x: String(rtl ? width - margin : margin),
        y: String(y),
        'font-size': String(size),
        'font-weight': weight,
        'font-family': family,
        fill: '#ffffff',
        direction: rtl ? 'rtl' : undefined,
      },
      text,
    )
  const small = (text: string, y: number): Element[] => {
    const size = 56
    const [first = '', more] = wrapLines(text, measure / size)
    return first ? [line(more ? `${first} …` : first, y, size, 'normal', 'sans-serif')] : []
  }
  const { size, lines } = fit(cover.title)
  const top = 470
  const rule = {
    x: String(rtl ? width - margin - 180 : margin),
    y: '320',
    width: '180',
    height: '10',
  }
  return [
    ...small(cover.series ?? '', 240),
    x('rect', { ...rule, fill: '#ffffff' }),
    ...lines.map((text, index) =>
      line(text, Math.round(top + size * (0.72 + index * 1.16)), size, 'bold', 'Georgia, serif'),
    ),
    ...small(cover.foot ?? '', 2490),
  ]
}

/** The largest size at which the title fills at most its share of the cover; the smallest one cuts it short. */
function fit(title: string): { size: number; lines: string[] } {
  const room = 920
  const sizes = [196, 168, 144, 124, 108, 92]
  for (const size of sizes) {
    const lines = wrapLines(title, measure / size)
    const whole = title
      .split(/\s+/u)
      .every((word) => breaksAnywhere(word) || widthOf(word) <= measure / size)
    if (lines.length * size * 1.16 <= room && (whole || size === 92)) return { size, lines }
  }
  const size = 92
  const most = Math.floor(room / (size * 1.16))
  const lines = wrapLines(title, measure / size - 1).slice(0, most)
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)} …`] }
}

/** The fan of leaves, which grows from the foot. */
function leaves(seed: string, tints: readonly string[]): Element {
  const { lean, leaves } = fanOf(sha1(strToU8(seed)), tints)
  const fan = leaves.map(({ angle, outline, vein, fill }) =>
    x(
      'g',
      { transform: `rotate(${angle})` },
      x('path', { d: outline, fill, 'fill-opacity': '0.94' }),
      x('path', {
        d: vein,
        stroke: '#ffffff',
        'stroke-opacity': '0.35',
        'stroke-width': '6',
        'stroke-linecap': 'round',
      }),
    ),
  )
  return x('g', { transform: `translate(${width / 2 + lean * 6} 2440)` }, ...fan)
}
