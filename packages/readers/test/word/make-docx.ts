import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a Word file by their name below `word/`; what is not given is left out or made here. */
export interface DocxParts {
  /** Content of `w:body`. */
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header1?: string
  footer1?: string
  core?: string
  /** More relationships of the document: `[id, type, target, external]`. */
  links?: [string, string, string, boolean?][]
  /** More files by their whole name. */
  files?: Record<string, string | Uint8Array>
}

/** All files of a Word document, by name. */
export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const { body, core, links = [], files = {}, ...rest } = parts
  const own = Object.keys(rest).map((name): [string, string, string, boolean?] => [
    `own-${name}`,
    name.replace(/\d$/u, ''),
    `${name}.xml`,
  ])
  const roots: Record<string, string> = { header: 'hdr', footer: 'ftr' }
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([
      ['main', 'officeDocument', 'word/document.xml'],
      ...(core
        ? [['core', 'metadata/core-properties', 'docProps/core.xml'] as [string, string, string]]
        : []),
    ]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([...own, ...links]),
    ...Object.fromEntries(
      Object.entries(rest).map(([name, xml]) => {
        const root = roots[name.replace(/\d$/u, '')] ?? name
        return [`word/${name}.xml`, `<w:${root} ${namespaces}>${xml}</w:${root}>`]
      }),
    ),
    ...(core && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    }),
    ...files,
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' ? strToU8(text) : text,
    ]),
  )
}

/** A Word document as bytes. */
export function docx(parts: DocxParts): Uint8Array {
  return zipSync(docxFiles(parts), { mtime: '1990-01-01' })
}

/** A paragraph; `style` is an id, `properties` more of `w:pPr`. A text that starts with `<` is XML. */
export function p(text: string, style = '', properties = ''): string {
  const named = style && `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`
}

/** A run; `properties` is the content of `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</w:t></w:r>`
}

/** A list item of a numbering. */
export function li(text: string, list = 1, level = 0): string {
  return p(text, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A table of texts; rows whose first cell starts with `#` are repeated on each page. */
export function table(...rows: string[][]): string {
  const inner = rows.map((cells) => {
    const head = cells[0]?.startsWith('#')
    const content = cells.map((cell) => `<w:tc>${p(cell.replace(/^#/u, ''))}</w:tc>`).join('')
    return `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${content}</w:tr>`
  })
  return `<w:tbl><w:tblPr/><w:tblGrid/>${inner.join('')}</w:tbl>`
}

/** Heading styles, Title, Quote and Caption as Word names them, with ids as German Word gives them. */
export const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="56"/></w:rPr></w:style>',
  ...[1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Clinic heading"/><w:basedOn w:val="H2"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Toc1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join('')

/** List 1 is bulleted, list 2 counts from 1, list 3 from 4; each has three levels. */
export const numbering = [
  abstract(1, 'bullet', 1),
  abstract(2, 'decimal', 1),
  abstract(3, 'decimal', 4),
  ...[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
].join('')

function abstract(id: number, format: string, start: number): string {
  const levels = [0, 1, 2].map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${level ? 1 : start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '•' : `%${level + 1}.`}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
}

function relationships(all: [string, string, string, boolean?][]): string {
  const inner = all.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`
}
