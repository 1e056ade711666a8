import { SaxesParser } from 'saxes'
import type { VFile } from 'vfile'
import { refuse } from './refuse.ts'
import { element, type XmlElement } from './xml-element.ts'

/** Elements may nest this deep; real documents stay below 60. */
export const maxXmlDepth = 256

/** Elements that one part may have: over two thousand pages have half as many. Each costs about a kilobyte. */
const maxElements = 400_000

declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string }

const prefixes: readonly [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/u, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/u, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/u, 'pic'],
  [/\/drawing\/2017\/decorative$/u, 'adec'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/u, 'o'],
  [/\/package\/2006\/relationships$/u, 'rels'],
  [/\/purl\.org\/dc\/elements\/1\.1\/$/u, 'dc'],
  [/\/package\/2006\/metadata\/core-properties$/u, 'cp'],
]

/**
 * Parses one part. Strict: what is not well formed, declares a document type, nests more than 256 deep or is not
 * Unicode is refused with `word-broken` or `word-archive-unsafe`. No entity is ever looked up.
 */
export function parseXml(bytes: Uint8Array, part: string, file: VFile): XmlElement {
  const known = new Map<string, string>()
  const named = (uri: string, local: string): string => {
    let prefix = known.get(uri)
    if (prefix === undefined) {
      prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? (uri ? 'x' : '')
      known.set(uri, prefix)
    }
    return prefix ? `${prefix}:${local}` : local
  }
  const root = element('')
  const open: XmlElement[] = [root]
  let count = 0
  const parser = new SaxesParser({ xmlns: true, fragment: false, position: false })
  const broken = (): never =>
    refuse(
      file,
      'word-broken',
      `The part ${part} of the document is damaged`,
      'Open the file in Word, let it repair the document, and save it again.',
    )
  parser.on('error', broken)
  parser.on('doctype', () => {
    refuse(
      file,
      'word-archive-unsafe',
      `The part ${part} declares a document type, which Word never does`,
      'Do not open the file. Ask for it to be saved again from Word.',
    )
  })
  parser.on('opentag', (tag) => {
    if (open.length > maxXmlDepth) {
      refuse(
        file,
        'nesting-too-deep',
        `Tables or boxes of the document are nested more than ${maxXmlDepth} elements deep`,
        'Take tables out of tables, or save the document as plain text.',
      )
    }
    count += 1
    if (count > maxElements) {
      refuse(
        file,
        'word-too-large',
        `The part ${part} of the document has more than ${maxElements} elements`,
        'Split the document into several.',
      )
    }
    const attributes: Record<string, string> = {}
    for (const { uri, local, value, prefix } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes[named(uri, local)] = value
    }
    const node = element(named(tag.uri, tag.local), attributes)
    open.at(-1)!.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)!.children.push(text)
  })
  parser.on('cdata', (text) => open.at(-1)!.children.push(text))
  parser.write(decodePart(bytes) ?? broken()).close()
  const top = root.children.find((child) => typeof child !== 'string')
  return top ?? broken()
}

function decodePart(bytes: Uint8Array): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
