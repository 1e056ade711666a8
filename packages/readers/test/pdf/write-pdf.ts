/** Bytes of a PDF file of objects numbered from 1; object 1 must be the catalogue. `trailer` adds keys to the trailer. */
export function writePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

const more = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/**
 * A PDF file with a page for each drawing: operators of a content stream, where /F is Helvetica, /B its bold, /I its
 * italic, /T Times and /W a font of signs.
 */
export function pdfOf(
  pages: readonly string[],
  extra: { page?: string; objects?: string[]; catalog?: string } = {},
): Uint8Array {
  const first = 5 + (extra.objects?.length ?? 0)
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  return writePdf([
    `<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...(extra.objects ?? []),
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R /B 4 0 R /I ${more('Helvetica-Oblique')} /T ${more('Times-Roman')} /W ${more('Wingdings-Regular')} >> >> /Contents ${first + 2 * index + 1} 0 R ${extra.page ?? ''} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ])
}

/** Helvetica, its bold, its italic, Times, Wingdings. */
export type Font = 'F' | 'B' | 'I' | 'T' | 'W'

/** Operators that write a line: font, size, place from the lower left corner, text. */
export function line(font: Font, size: number, x: number, y: number, text: string): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET\n`
}
