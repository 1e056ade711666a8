import { PDFBool, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import type { Handout, Piece } from '../model/handout.ts'
import { stringsOf } from '../model/strings-of.ts'
import { checkFonts } from './check-fonts.ts'
import { type OpenPdf, openPdf } from './open-pdf.ts'
import { firstMissing } from './round-trip.ts'
import { firstUnread } from './rtl-text.ts'
import { allTags, rtlTextsOf, type Tag, textsOf, toTags } from './tag-tree.ts'

/** What a PDF file fails: the name of the check and what was found. */
export interface GateFault {
  check: string
  found: string
}

/**
 * Checks that a PDF is a handout that everybody can read: the parts of PDF/UA-1 (ISO 14289-1) that a program can see,
 * and, where the handout is given, that the text rebuilt from the tag tree holds every string of it, in order. Empty:
 * it passes. It does not replace a check by a person who uses a screen reader.
 */
export async function checkPdf(bytes: Uint8Array, handout?: Handout): Promise<GateFault[]> {
  const pdf = await openPdf(bytes)
  const tags = toTags(pdf)
  const faults = [
    ...checkDocument(pdf),
    ...checkTags(allTags(tags)),
    ...checkDrawing(pdf),
    ...checkFonts(pdf.objects),
    ...(handout ? checkAgainst(handout, pdf, tags) : []),
  ]
  return faults.map(([check, found]) => ({ check, found }))
}

type Pair = [check: string, found: string]

/** Language, marks, titles and outline (ISO 14289-1, 7.1, 7.2 and 5). */
function checkDocument({ objects, xmp, outline }: OpenPdf): Pair[] {
  const { catalog } = objects
  const faults: Pair[] = []
  const need = (fine: boolean, check: string, found: string): void => {
    if (!fine) faults.push([check, found])
  }
  const lang = textIn(catalog, 'Lang')
  need(/^[a-z]{2,8}(?:-|$)/iu.test(lang), 'lang', `the language "${lang}"`)
  need(isTrue(catalog, 'MarkInfo', 'Marked'), 'mark-info', 'no MarkInfo with Marked')
  need(Boolean(objects.getTitle()?.trim()), 'title', 'no title in the document information')
  need(
    isTrue(catalog, 'ViewerPreferences', 'DisplayDocTitle'),
    'display-title',
    'no DisplayDocTitle',
  )
  need(
    /<dc:title>[\s\S]{0,80}?<rdf:li[^<>]{0,80}>[^<]/u.test(xmp),
    'xmp-title',
    'no dc:title in XMP',
  )
  need(/pdfuaid:part(?:="1"|>1<)/u.test(xmp), 'pdf-ua', 'no pdfuaid:part 1 in XMP')
  need(outline > 0, 'outline', 'no outline')
  return faults
}

/** Headings, alternative texts, header cells and lists (ISO 14289-1, 7.3 to 7.6). */
function checkTags(tags: readonly Tag[]): Pair[] {
  const faults: Pair[] = []
  if (tags.length < 3) faults.push(['tag-tree', `${tags.length} elements`])
  let level = 0
  for (const tag of tags) {
    const [, digit] = /^H([1-6])$/u.exec(tag.role) ?? []
    if (digit) {
      if (Number(digit) > level + 1)
        faults.push(['heading-order', `${tag.role} after level ${level}`])
      level = Number(digit)
    }
    if (tag.role === 'Figure' && !tag.alt?.trim())
      faults.push(['figure-alt', 'a Figure without Alt'])
    if (tag.role === 'TH' && !tag.scope) faults.push(['header-scope', 'a TH without Scope'])
    const roles = tag.children.flatMap((child) => ('role' in child ? child.role : []))
    if (tag.role === 'LI' && !roles.includes('LBody'))
      faults.push(['list-body', 'an LI without LBody'])
    if (tag.role === 'Table' && !allTags([tag]).some(({ role }) => role === 'TH')) {
      faults.push(['table-header', 'a Table without TH'])
    }
  }
  if (!tags.some(({ role }) => role === 'H1')) faults.push(['heading-order', 'no H1'])
  return faults
}

function checkDrawing({ unmarked, missing }: OpenPdf): Pair[] {
  return [
    ...(unmarked > 0 ? [['unmarked', `${unmarked} drawing operators outside marks`] as Pair] : []),
    ...(missing > 0
      ? [['missing-glyph', `${missing} glyphs that the font does not have`] as Pair]
      : []),
  ]
}

function checkAgainst(handout: Handout, { smallest }: OpenPdf, tags: readonly Tag[]): Pair[] {
  const text = textsOf(tags).join('')
  const lost =
    handout.dir === 'rtl'
      ? firstUnread(stringsOf(handout), rtlTextsOf(tags).join(' '))
      : firstMissing(stringsOf(handout), text, handout.lang)
  const shifted = JSON.stringify(handout.parts).includes('"shift"')
  const small = smallest < handout.design.size - 0.05 && !shifted
  return [
    ...checkTitles(handout, tags),
    ...(lost === undefined ? [] : [['round-trip', `"${lost}" is not where it should be`] as Pair]),
    ...(text.includes('\u200b')
      ? [['round-trip', 'U+200B stands in a text, so that it is copied wrongly'] as Pair]
      : []),
    ...(small ? [['text-size', `text of ${smallest.toFixed(1)} pt`] as Pair] : []),
  ]
}

/** Each table that has a title has it as its caption (ISO 32000-1, 14.8.4.3.4). */
function checkTitles({ parts }: Handout, tags: readonly Tag[]): Pair[] {
  const titled = tablesIn(parts.flatMap(({ pieces }) => pieces)).filter(
    ({ caption }) => caption.length > 0,
  )
  const tables = allTags(tags).filter(({ role }) => role === 'Table')
  const found = tables.filter(({ children }) =>
    children.some((child) => 'role' in child && child.role === 'Caption'),
  )
  if (found.length >= titled.length) return []
  return [['table-caption', `${found.length} of ${titled.length} titles of tables in a Caption`]]
}

function tablesIn(pieces: readonly Piece[]): Extract<Piece, { type: 'table' }>[] {
  return pieces.flatMap((piece) => {
    if (piece.type === 'table') return [piece]
    if (piece.type === 'list') return tablesIn(piece.items.flat())
    return 'pieces' in piece ? tablesIn(piece.pieces) : []
  })
}

function textIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

function isTrue(dict: PDFDict, key: string, inner: string): boolean {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFDict && value.lookup(PDFName.of(inner)) === PDFBool.True
}
