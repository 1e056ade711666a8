import type { OutputFile } from '@plainleaf/content-model'
import { strFromU8, unzipSync } from 'fflate'
import { type SaxesAttributeNS, SaxesParser } from 'saxes'

/** The entries of a book in the order of the zip. */
export function readBook(file: OutputFile | undefined): Map<string, Uint8Array> {
  if (!file || typeof file.content === 'string') throw new Error('Not a book')
  return new Map(Object.entries(unzipSync(file.content)))
}

/** The words of one entry. */
export function textOf(book: Map<string, Uint8Array>, path: string): string {
  const bytes = book.get(path)
  if (!bytes) throw new Error(`No ${path} in ${[...book.keys()].join(', ')}`)
  return strFromU8(bytes)
}

/** What a document says about links: its ids, and every address it has. */
export interface Links {
  ids: Set<string>
  hrefs: string[]
}

/** Reads XML strictly, with namespaces. Throws on the first fault. */
export function readXml(xml: string): Links {
  const links: Links = { ids: new Set(), hrefs: [] }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ attributes }) => {
    for (const { name, value } of Object.values(attributes as Record<string, SaxesAttributeNS>)) {
      if (name === 'id') {
        if (links.ids.has(value)) throw new Error(`The id ${value} stands twice`)
        links.ids.add(value)
      }
      if (name === 'href' || name === 'src') links.hrefs.push(value)
    }
  })
  parser.write(xml).close()
  return links
}

/** Every fault of a book that needs no EPUBCheck: names, well-formedness, ids, links inside the book. */
export function faultsOf(book: Map<string, Uint8Array>): string[] {
  const faults: string[] = []
  const names = [...book.keys()]
  const folded = new Set(names.map((name) => name.toLowerCase()))
  if (folded.size !== names.length) faults.push('names that differ only by case')
  for (const name of names) {
    if (!/^[\w./-]+$/.test(name) || name.includes('..')) faults.push(`unsafe name ${name}`)
  }
  const documents = new Map<string, Links>()
  for (const name of names) {
    if (!/\.(xhtml|opf|ncx|svg|xml)$/.test(name)) continue
    try {
      documents.set(name, readXml(textOf(book, name)))
    } catch (fault) {
      faults.push(`${name}: ${fault instanceof Error ? fault.message : fault}`)
    }
  }
  for (const [name, { hrefs }] of documents) {
    for (const href of hrefs) {
      if (/^(https?|mailto|tel):/.test(href)) continue
      const [path = '', id] = href.split('#')
      const file = path === '' ? name : `EPUB/${path}`
      const there =
        book.has(file) && (id === undefined || documents.get(file)?.ids.has(decodeURIComponent(id)))
      if (!there) faults.push(`${name}: ${href} leads nowhere`)
    }
  }
  return faults
}
