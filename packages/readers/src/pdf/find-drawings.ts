import { multiply } from './matrix.ts'
import type { Box, Dot, Rule } from './page.ts'
import { readPath, type Shape } from './read-path.ts'

/** Largest side of a drawn bullet. */
const largest = 9
/** Shapes of each kind that are kept: no page of text has more, a drawing may have any number. */
const most = 4_000
/** Up to this width a filled shape is a line; a rule of a table is seldom thicker than two units. */
const thickest = 2.5
/** Colours that nobody tells from paper. */
const white = /^#f[c-f]f[c-f]f[c-f]$/iu
/** A line that is shorter is part of a letter or a drawing. */
const shortest = 8

/** What is drawn on a page and says something about its text. */
export interface Drawings {
  dots: Dot[]
  rules: Rule[]
  boxes: Box[]
  /** Letters are written that nobody sees: the text layer of a page that was scanned. */
  invisible: boolean
}

/**
 * Small shapes about as wide as high, which are bullets when a line of text starts beside them, as browsers draw
 * them; level and upright lines; and frames and backgrounds that are not white.
 */
export function findDrawings(
  operators: { fnArray: number[]; argsArray: unknown[] },
  view: readonly number[],
  codes: Record<string, number>,
): Drawings {
  const found: Drawings = { dots: [], rules: [], boxes: [], invisible: false }
  let state: State = { matrix: [...view], fill: '', stroke: '', mode: 0 }
  const saved: State[] = []
  const written = { shown: 0, hidden: 0 }
  for (const [index, code] of operators.fnArray.entries()) {
    const args = (operators.argsArray[index] ?? []) as unknown[]
    if (code === codes.save) saved.push({ ...state })
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) {
      state = saved.pop() ?? { ...state, matrix: [...view] }
    } else if (code === codes.transform) {
      state.matrix = multiply(state.matrix, args as number[])
    } else if (code === codes.paintFormXObjectBegin) {
      saved.push({ ...state })
      const [inner] = args as [number[] | null]
      if (inner) state.matrix = multiply(state.matrix, inner)
    } else if (code === codes.setFillRGBColor) state.fill = String(args[0])
    else if (code === codes.setStrokeRGBColor) state.stroke = String(args[0])
    else if (code === codes.setFillColorN || code === codes.shadingFill) state.fill = ''
    else if (code === codes.setTextRenderingMode) state.mode = Number(args[0])
    else if (code === codes.showText || code === codes.showSpacedText) {
      const count = (args[0] as unknown[] | undefined)?.length ?? 0
      // Mode 3 neither fills nor strokes (PDF 1.7, 9.3.6).
      if (state.mode === 3) written.hidden += count
      else written.shown += count
    } else if (code === codes.constructPath && args[0] !== codes.endPath) {
      const painting = args[0] as number
      const strokes = [codes.stroke, codes.closeStroke].includes(painting)
      if (white.test(strokes ? state.stroke : state.fill)) continue
      for (const shape of readPath(args, state.matrix)) add(shape, strokes, found)
    }
  }
  found.invisible = written.hidden > written.shown
  return found
}

interface State {
  matrix: number[]
  fill: string
  stroke: string
  mode: number
}

function add(shape: Shape, stroked: boolean, { dots, rules, boxes }: Drawings): void {
  const { left, top, right, bottom, straight } = shape
  const width = right - left
  const height = bottom - top
  const isSmall = width >= 1.5 && height >= 1.5 && width <= largest && height <= largest
  if (isSmall && width <= height * 1.5 && height <= width * 1.5) {
    if (dots.length < most) dots.push({ x: (left + right) / 2, y: (top + bottom) / 2 })
    return
  }
  if (!straight || rules.length >= most || boxes.length >= most) return
  if (width >= shortest && height <= thickest) {
    rules.push({ level: true, from: left, to: right, at: (top + bottom) / 2 })
  } else if (height >= shortest && width <= thickest) {
    rules.push({ level: false, from: top, to: bottom, at: (left + right) / 2 })
  } else if (width >= shortest && height >= shortest) {
    boxes.push({ left, top, right, bottom })
    if (!stroked) return
    for (const at of [top, bottom]) rules.push({ level: true, from: left, to: right, at })
    for (const at of [left, right]) rules.push({ level: false, from: top, to: bottom, at })
  }
}
