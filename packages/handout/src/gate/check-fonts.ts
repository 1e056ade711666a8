import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib'

/** Every font of a file must be embedded (ISO 14289-1, 7.21.4) and say which letters its glyphs are (7.21.7). */
export function checkFonts(objects: PDFDocument): [check: string, found: string][] {
  const faults: [string, string][] = []
  let fonts = 0
  for (const [, font] of objects.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.lookup(PDFName.of('Type')) !== PDFName.of('Font'))
      continue
    if (font.has(PDFName.of('CIDSystemInfo'))) continue
    fonts++
    const name = String(font.lookup(PDFName.of('BaseFont')))
    if (!isEmbedded(font)) faults.push(['font-embedded', `${name} is not embedded`])
    if (!font.has(PDFName.of('ToUnicode')))
      faults.push(['font-unicode', `${name} has no ToUnicode`])
  }
  return fonts > 0 ? faults : [...faults, ['font-embedded', 'no font at all']]
}

function isEmbedded(font: PDFDict): boolean {
  const below = font.lookup(PDFName.of('DescendantFonts'))
  const inner = below instanceof PDFArray ? below.lookup(0) : font
  if (!(inner instanceof PDFDict)) return false
  const descriptor = inner.lookup(PDFName.of('FontDescriptor'))
  if (!(descriptor instanceof PDFDict)) return false
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
}
