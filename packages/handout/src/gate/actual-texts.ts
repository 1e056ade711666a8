import { decodePDFRawStream, PDFArray, PDFHexString, type PDFPage, PDFRawStream } from 'pdf-lib'

/** Marks of spans, with what they say beside the mark: `/Span << /ActualText <FEFF…> >> BDC`. */
const spans = /\/Span\s{0,9}<<((?:[^<>]|<[0-9A-Fa-f]*>)*)>>\s{0,9}BDC/gu

/**
 * What the spans of a page that have no number are read as (ISO 32000-1, 14.9.4: replacement text), in the order in which
 * they are drawn; undefined for one that says nothing. Letters that share a glyph with their mark, as in Arabic, are told
 * so, and pdf.js does not listen.
 */
export function actualTexts(page: PDFPage): (string | undefined)[] {
  const found: (string | undefined)[] = []
  for (const [, properties = ''] of contentOf(page).matchAll(spans)) {
    if (properties.includes('/MCID')) continue
    const [, hex] = /\/ActualText\s{0,9}<([0-9A-Fa-f]*)>/u.exec(properties) ?? []
    found.push(hex === undefined ? undefined : PDFHexString.of(hex).decodeText())
  }
  return found
}

/** What a page draws, its bytes as characters. */
function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((one) => (one instanceof PDFRawStream ? one : page.doc.context.lookup(one)))
    .flatMap((stream) =>
      stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : [],
    )
    .map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .join('\n')
}
