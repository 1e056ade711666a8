import { directionOf } from '@plainleaf/content-model'
import { utf8 } from '../page/sha256.ts'
import { toXmlText } from '../site/to-xml-text.ts'
import type { CoverPalette } from './cover-palette.ts'
import { fanOf } from './fan.ts'
import { sha1 } from './sha1.ts'
import { breaksAnywhere, widthOf, wrapLines } from './wrap-lines.ts'

/** What a share card shows. */
export interface ShareCard {
  title: string
  /** A line above the title, such as the name of the collection. */
  series: string | undefined
  /** A line at the foot, such as the publisher. */
  foot: string | undefined
  lang: string
  /** Decides the drawing. */
  seed: string
  palette: CoverPalette
}

/** The size that sites which show cards ask for. */
export const cardWidth = 1200
export const cardHeight = 630
const margin = 72
/** How wide lines may be; the leaves begin behind them. */
const measure = 730

/** A share card as an SVG document, drawn like the covers of books: words on one side, leaves on the other. */
export function drawShareCard(card: ShareCard): string {
  const { lang, palette } = card
  const rtl = directionOf(lang) === 'rtl'
  const { size, lines } = fit(card.title)
  const x = rtl ? cardWidth - margin : margin
  const line = (text: string, y: number, size: number, face: string): string =>
    `<text x="${x}" y="${Math.round(y)}" font-size="${size}" ${face} fill="#ffffff"${rtl ? ' direction="rtl"' : ''}>${toXmlText(text)}</text>`
  const small = (text: string | undefined, y: number): string => {
    const [first = '', more] = wrapLines(text ?? '', measure / 32)
    const face = 'font-family="sans-serif"'
    return first ? line(more ? `${first} …` : first, y, 32, face) : ''
  }
  const bold = 'font-family="Georgia, serif" font-weight="bold"'
  const top = 190
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardWidth} ${cardHeight}" width="${cardWidth}" height="${cardHeight}" xml:lang="${toXmlText(lang)}">`,
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${palette.ground}"/>`,
    leaves(card, rtl),
    small(card.series, 100),
    `<rect x="${rtl ? x - 96 : x}" y="136" width="96" height="6" fill="#ffffff"/>`,
    ...lines.map((text, at) => line(text, top + size * (0.8 + at * 1.16), size, bold)),
    small(card.foot, 570),
    '</svg>',
  ].join('')
}

/** The largest size at which the title fits beside the leaves; the smallest one cuts it short. */
function fit(title: string): { size: number; lines: string[] } {
  const room = 330
  const least = 46
  for (const size of [84, 74, 64, 56, least]) {
    const lines = wrapLines(title, measure / size)
    const whole = title
      .split(/\s+/u)
      .every((word) => breaksAnywhere(word) || widthOf(word) <= measure / size)
    if (lines.length * size * 1.16 <= room && (whole || size === least)) return { size, lines }
  }
  const lines = wrapLines(title, measure / least - 1).slice(0, Math.floor(room / (least * 1.16)))
  return { size: least, lines: [...lines.slice(0, -1), `${lines.at(-1)} …`] }
}

/** The fan of a cover, smaller, in the lower corner where no words stand. */
function leaves({ seed, palette }: ShareCard, rtl: boolean): string {
  const fan = fanOf(sha1(utf8(seed)), palette.tints)
  const drawn = fan.leaves.map(
    ({ angle, outline, vein, fill }) =>
      `<g transform="rotate(${angle})"><path d="${outline}" fill="${fill}" fill-opacity="0.94"/><path d="${vein}" stroke="#ffffff" stroke-opacity="0.35" stroke-width="6" stroke-linecap="round"/></g>`,
  )
  const x = rtl ? 160 : cardWidth - 160
  return `<g transform="translate(${x} 660) scale(0.42)">${drawn.join('')}</g>`
}
