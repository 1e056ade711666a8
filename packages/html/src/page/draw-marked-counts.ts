import type { ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { type Counted, countPictures } from '../handle/count-pictures.ts'
import { drawCounts } from './draw-counts.ts'

const writer = unified().use(rehypeStringify).freeze()

/** What `countsBelow` leaves where pictures go: no letter in it has a meaning in HTML. */
export function countMark(figures: readonly Counted[]): string {
  return encodeURIComponent(JSON.stringify(figures.map(({ count, group }) => ({ count, group }))))
}

/**
 * HTML with a picture wherever it is marked that numbers are compared: of a piece that was taken from a page without its drawings,
 * for a site that has our style. `lang` is the language of the text.
 */
export function drawMarkedCounts(html: string, lang: string): string {
  return html.replace(/<div data-counts="([^"]*)"><\/div>/g, (mark, figures: string) => {
    const read = figuresIn(figures)
    if (!read) return mark
    const children: ElementContent[] = [countPictures(read, lang)]
    drawCounts(children)
    const root: Root = { type: 'root', children }
    return writer.stringify(root)
  })
}

function figuresIn(mark: string): Counted[] | undefined {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(mark))
    return Array.isArray(read) && read.every(isCounted) ? read : undefined
  } catch {
    return undefined
  }
}

function isCounted(one: unknown): one is Counted {
  const { count, group } = Object(one) as Partial<Record<keyof Counted, unknown>>
  return Number.isInteger(count) && (group === undefined || typeof group === 'string')
}
