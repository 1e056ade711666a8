import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import type { Glyphs, OpenPdf } from './open-pdf.ts'
import { rtlText } from './rtl-text.ts'

/** An element of the tag tree (ISO 32000-1, 14.7.2). */
export interface Tag {
  /** Structure type, such as `H1`, `P` or `Figure`, after the role map. */
  role: string
  alt: string | undefined
  /** The `Scope` attribute of a header cell. */
  scope: string | undefined
  children: (Tag | Text)[]
}

/** Text between a pair of marks. */
export interface Text {
  text: string
  stretches: Glyphs[]
}

/** The elements of a PDF's tag tree in reading order; empty where it has none. */
export function toTags({ objects, marked, stretches }: OpenPdf): Tag[] {
  const { context, catalog } = objects
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return []
  const roles = root.lookup(PDFName.of('RoleMap'))

  let last: number | undefined

  function roleOf(dict: PDFDict): string {
    const name = dict.lookup(PDFName.of('S'))
    const mapped = name instanceof PDFName && roles instanceof PDFDict ? roles.lookup(name) : null
    return ((mapped instanceof PDFName ? mapped : name) as PDFName).decodeText()
  }

  /** What stands below an element; `page` is the object number of the page that bare marks are on. */
  function below(kids: unknown, page: number | undefined): Tag['children'] {
    if (kids instanceof PDFArray) return kids.asArray().flatMap((kid) => below(kid, page))
    if (kids instanceof PDFNumber) {
      // The end of a page is the end of a line.
      const start = last === undefined || last === page ? '' : '\n'
      last = page
      const key = `${page}:${kids.asNumber()}`
      return [{ text: start + (marked.get(key) ?? ''), stretches: stretches.get(key) ?? [] }]
    }
    const dict = kids instanceof PDFRef ? context.lookup(kids) : kids
    if (!(dict instanceof PDFDict)) return []
    const own = dict.get(PDFName.of('Pg'))
    const on = own instanceof PDFRef ? own.objectNumber : page
    const mark = dict.lookup(PDFName.of('MCID'))
    if (mark instanceof PDFNumber) return below(mark, on)
    if (!dict.has(PDFName.of('S'))) return []
    const alt = textOf(dict.lookup(PDFName.of('Alt')))
    const children = below(dict.get(PDFName.of('K')), on)
    return [{ role: roleOf(dict), alt, scope: scopeOf(dict.lookup(PDFName.of('A'))), children }]
  }

  const kids = root.get(PDFName.of('K'))
  return below(kids, undefined).filter((child): child is Tag => 'role' in child)
}

function scopeOf(attributes: unknown): string | undefined {
  if (attributes instanceof PDFArray) {
    return attributes.asArray().flatMap((_, at) => scopeOf(attributes.lookup(at)) ?? [])[0]
  }
  const scope = attributes instanceof PDFDict ? attributes.lookup(PDFName.of('Scope')) : undefined
  return scope instanceof PDFName ? scope.decodeText() : undefined
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}

/** Every element, in reading order. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [
    tag,
    ...allTags(tag.children.filter((child): child is Tag => 'role' in child)),
  ])
}

/** Text and alternative texts in reading order, parted by U+000B. */
export function textsOf(tags: readonly (Tag | Text)[]): string[] {
  return tags.flatMap((tag) =>
    'text' in tag
      ? [tag.text]
      : [...(tag.alt ? ['\v', tag.alt, '\v'] : ['\v']), ...textsOf(tag.children)],
  )
}

const inline: ReadonlySet<string> = new Set(['Span', 'Strong', 'Em', 'Link', 'Lbl', 'Sub', 'Quote'])

/** As `textsOf`, for text from right to left: each block of it as it is read. */
export function rtlTextsOf(tags: readonly (Tag | Text)[]): string[] {
  const texts: string[] = []
  let block: Glyphs[] = []
  const end = (): void => {
    if (block.length > 0) texts.push(rtlText(block))
    block = []
  }
  const walk = (nodes: readonly (Tag | Text)[]): void => {
    for (const node of nodes) {
      if ('text' in node) block.push(...node.stretches)
      else if (inline.has(node.role) && !node.alt) walk(node.children)
      else {
        end()
        if (node.alt) texts.push(node.alt)
        walk(node.children)
        end()
      }
    }
  }
  walk(tags)
  end()
  return texts
}
