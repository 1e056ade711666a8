/**
 * The SVG document with lines that begin at the right written in a way that resvg understands, which knows no `direction`:
 * ended where they begin, and embedded as right-to-left text (U+202B, U+202C), so that signs at their ends stand where they should.
 */
export function toRight(svg: string): string {
  return svg.replace(
    /(<text\b[^<>]*?) direction="rtl"([^<>]*>)([^<>]*)/gu,
    '$1 text-anchor="end"$2\u202B$3\u202C',
  )
}
