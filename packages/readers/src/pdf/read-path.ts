import { multiply } from './matrix.ts'

/** One closed or open part of a path, by its edges on the page. */
export interface Shape {
  left: number
  top: number
  right: number
  bottom: number
  /** It is a level or upright line, or a rectangle. */
  straight: boolean
}

/** Numbers that each step of a path takes: move, line, two kinds of curve, close (pdf.js, `DrawOPS`). */
const sizes = [2, 2, 6, 4, 0]
/** Steps of one path that are read; a map has more. */
const most = 20_000

/** The parts of a path of pdf.js: `[painting, [steps], bounds]`. */
export function readPath(args: readonly unknown[], matrix: readonly number[]): Shape[] {
  const [, [steps] = [null], bounds] = args as [
    number,
    [ArrayLike<number> | null] | undefined,
    ArrayLike<number> | null,
  ]
  if (!steps || !('length' in steps) || steps.length > most) {
    return bounds ? [toShape(cornersOf(bounds), matrix, false)] : []
  }
  const shapes: Shape[] = []
  let points: number[][] = []
  let curved = false
  const close = (): void => {
    if (points.length > 1) shapes.push(...toShapes(points, curved, matrix))
    points = []
    curved = false
  }
  for (let at = 0; at < steps.length; ) {
    const step = steps[at]!
    const size = sizes[step]
    if (size === undefined) break
    if (step === 0) close()
    if (step === 2 || step === 3) curved = true
    if (size > 0) points.push([steps[at + size - 1] ?? 0, steps[at + size] ?? 0])
    else if (points[0]) points.push(points[0])
    at += size + 1
  }
  close()
  return shapes
}

function cornersOf(bounds: ArrayLike<number>): number[][] {
  return [
    [bounds[0] ?? 0, bounds[1] ?? 0],
    [bounds[2] ?? 0, bounds[3] ?? 0],
  ]
}

/** A rectangle is one shape; other runs of level and upright lines, as grids are drawn, are one for each line. */
function toShapes(
  points: readonly number[][],
  curved: boolean,
  matrix: readonly number[],
): Shape[] {
  const right = points.slice(1).every(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = points[index]!
    return Math.abs(x - px) < 0.01 || Math.abs(y - py) < 0.01
  })
  const straight = !curved && right && Math.abs(matrix[1]! * matrix[0]!) < 1e-6
  if (!straight || points.length === 2 || isRectangle(points))
    return [toShape(points, matrix, straight)]
  return points.slice(1).map((point, index) => toShape([points[index]!, point], matrix, true))
}

function isRectangle(points: readonly number[][]): boolean {
  const xs = new Set(points.map(([x = 0]) => Math.round(x * 100)))
  const ys = new Set(points.map(([, y = 0]) => Math.round(y * 100)))
  return points.length >= 4 && points.length <= 6 && xs.size <= 2 && ys.size <= 2
}

function toShape(points: readonly number[][], matrix: readonly number[], straight: boolean): Shape {
  const placed = points.map(([x = 0, y = 0]) => {
    const at = multiply(matrix, [1, 0, 0, 1, x, y])
    return [at[4]!, at[5]!]
  })
  const xs = placed.map(([x = 0]) => x)
  const ys = placed.map(([, y = 0]) => y)
  return {
    left: xs.reduce((one, other) => Math.min(one, other)),
    right: xs.reduce((one, other) => Math.max(one, other)),
    top: ys.reduce((one, other) => Math.min(one, other)),
    bottom: ys.reduce((one, other) => Math.max(one, other)),
    straight,
  }
}
