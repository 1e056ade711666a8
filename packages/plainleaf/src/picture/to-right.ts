/**
 * The SVG document with lines that begin at the right written in a way that resvg understands, which knows no `direction`:
 * ended where they begin, and embedded as right-to-left text (U+202B, U+202C), so that signs at their ends stand where they should.
 */
export function toRight(svg: string): string {
  return svg.replace(/<text[^<>]*>[^<>]*/gu, (line) => {
    if (!line.includes(begins)) return line
    const text = line.indexOf('>') + 1
    const tag = line.slice(0, text).replace(begins, ' text-anchor="end"')
    return `${tag}\u202B${line.slice(text)}\u202C`
  })
}

const begins = ' direction="rtl"'
