/** A PDF file of one page with a title and a paragraph. Readers mend its missing table of objects. */
export function pdfFile(title: string, text: string): Uint8Array {
  const drawn = `BT /F 20 Tf 60 760 Td (${title}) Tj ET BT /F 11 Tf 60 720 Td (${text}) Tj ET`
  const file = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length ${drawn.length} >>
stream
${drawn}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
