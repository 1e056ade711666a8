import { multiply } from './matrix.ts'
import type { Dot } from './page.ts'

/** Largest side of a drawn bullet. */
const largest = 9
/** No page has more bullets than this; a drawing may have any number of shapes. */
const most = 2_000

/**
 * Small shapes that are filled or outlined, about as wide as high: bullets, when a line of text starts beside them.
 * Browsers draw the bullets of lists in this way.
 */
export function findDots(
  operators: { fnArray: number[]; argsArray: unknown[] },
  view: readonly number[],
  codes: Record<string, number>,
): Dot[] {
  const dots: Dot[] = []
  const saved: number[][] = []
  let matrix = [...view]
  for (const [index, code] of operators.fnArray.entries()) {
    const args = operators.argsArray[index]
    if (code === codes.save) saved.push(matrix)
    else if (code === codes.restore) matrix = saved.pop() ?? [...view]
    else if (code === codes.transform) matrix = multiply(matrix, args as number[])
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix)
      const [inner] = args as [number[] | null]
      if (inner) matrix = multiply(matrix, inner)
    } else if (code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? [...view]
    else if (code === codes.constructPath) {
      const [painting, , bounds] = args as [number, unknown, ArrayLike<number> | null]
      if (painting === codes.endPath || !bounds || dots.length >= most) continue
      const one = multiply(matrix, [1, 0, 0, 1, bounds[0] ?? 0, bounds[1] ?? 0])
      const other = multiply(matrix, [1, 0, 0, 1, bounds[2] ?? 0, bounds[3] ?? 0])
      const width = Math.abs(one[4]! - other[4]!)
      const height = Math.abs(one[5]! - other[5]!)
      if (width < 1.5 || height < 1.5 || width > largest || height > largest) continue
      if (width > height * 1.5 || height > width * 1.5) continue
      dots.push({ x: (one[4]! + other[4]!) / 2, y: (one[5]! + other[5]!) / 2 })
    }
  }
  return dots
}
