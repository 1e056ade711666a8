/** The product of two affine transformations, each `[a, b, c, d, e, f]` as in PDF 1.7, 8.3.3: `inner` is applied first. */
export function multiply(outer: readonly number[], inner: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

/** In which of four directions text runs: 0 to the right, 1 down, 2 to the left, 3 up; null askew. Its matrix points y down. */
export function turnOf(matrix: readonly number[]): number | null {
  const [a = 1, b = 0] = matrix
  const slant = 0.05 * Math.hypot(a, b)
  if (Math.abs(b) <= slant) return a >= 0 ? 0 : 2
  if (Math.abs(a) <= slant) return b > 0 ? 1 : 3
  return null
}
