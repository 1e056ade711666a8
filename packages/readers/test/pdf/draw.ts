import { type Font, line } from './write-pdf.ts'

/** How a paragraph is written. */
interface Look {
  font?: Font
  size?: number
  /** From baseline to baseline. */
  step?: number
}

/** Operators that write lines of text under each other, the first at `y`. */
export function lines(x: number, y: number, texts: readonly string[], look: Look = {}): string {
  const { font = 'F', size = 10, step = size * 1.2 } = look
  return texts.map((text, index) => line(font, size, x, y - step * index, text)).join('')
}

/** Operators that draw a line from a place to another. */
export function rule(x: number, y: number, toX: number, toY: number): string {
  return `0.5 w ${x} ${y} m ${toX} ${toY} l S\n`
}

/** Operators that fill a rectangle with grey, by its lower left corner. */
export function shade(x: number, y: number, width: number, height: number): string {
  return `0.9 g ${x} ${y} ${width} ${height} re f 0 g\n`
}
