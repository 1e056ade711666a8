import { strToU8, type Zippable, zipSync } from 'fflate'

/** A file inside the book. */
export interface Entry {
  /** ASCII, relative to the root of the zip. */
  path: string
  content: string | Uint8Array
}

/** Midnight in local parts: fflate writes local time, so this gives the same bytes in every time zone. */
const mtime = new Date(1980, 0, 1)

/**
 * The zip of a book (https://www.w3.org/TR/epub-33/#sec-zip-container-zipreqs): `mimetype` first and stored,
 * the container second, the rest sorted by code unit; no extra fields and a fixed time.
 */
export function toZip(entries: readonly Entry[], packagePath: string): Uint8Array {
  const container =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
    `<rootfiles><rootfile full-path="${packagePath}" media-type="application/oebps-package+xml" /></rootfiles>` +
    '</container>\n'
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
  }
  for (const { path, content } of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (files[path]) throw new Error(`Two entries named ${path}`)
    // Pictures are compressed already.
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]
  }
  return zipSync(files, { level: 6, mtime })
}
