import type { XmlNode } from './xml-element.ts'

const namespaces: Record<string, string> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  rels: 'http://schemas.openxmlformats.org/package/2006/relationships',
}

/** Writes an element with everything below it as a whole XML document. Only names of the namespaces above are kept. */
export function toXml(root: XmlNode): string {
  const declared = Object.entries(namespaces)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('')
  return write(root).replace(/^<[\w:]+/u, (start) => start + declared)
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  if (!isKnown(node.name)) return ''
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => isKnown(name) || !name.includes(':'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  return `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`
}

const isKnown = (name: string): boolean => (name.split(':')[0] ?? '') in namespaces

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// White space but the space is written as a reference, as attributes would turn it into spaces.
const escaped = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/gu, (char) => escapes[char] ?? `&#${char.charCodeAt(0)};`)
