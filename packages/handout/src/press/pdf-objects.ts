/** One object of a PDF: what it says, as text of one byte a letter, and its bytes where it is a stream. */
export interface PdfObject {
  text: string
  stream?: Uint8Array
}

/** The objects of a PDF by their numbers, and the entries of its trailer. */
export interface PdfObjects {
  trailer: ReadonlyMap<string, string>
  get(number: number): PdfObject
}

/**
 * Reads a PDF as the engine writes it: one table of places at its end, objects that are not packed, streams that tell their length.
 * An object is read when it is asked for: most are of the tag tree, which is long.
 *
 * @throws RangeError for a file of another kind.
 */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const end = textIn(pdf, pdf.length - 64, 64)
  const table = Number(/startxref\s+(\d+)/u.exec(end)?.[1])
  const [opening = '', size = 0] = /^xref\s+0 (\d+)\s+/u.exec(textIn(pdf, table, 64)) ?? []
  if (opening === '') throw new RangeError('The file has no table of its objects')
  const placeOf = (number: number): number => table + opening.length + number * lineLength
  const trailer = entriesOf(textIn(pdf, placeOf(Number(size)), pdf.length))
  return { trailer, get: (number) => objectAt(pdf, Number(textIn(pdf, placeOf(number), 10))) }
}

/** Bytes of each line of the table (ISO 32000-1, 7.5.4). */
const lineLength = 20

function objectAt(pdf: Uint8Array, place: number): PdfObject {
  // Most objects are short.
  for (let length = 512; ; length *= 4) {
    const some = textIn(pdf, place, length)
    const [end, keyword = ''] = endIn(some)
    if (keyword === '' && place + length < pdf.length) continue
    if (keyword === '') throw new RangeError(`No object of the file is at ${place}`)
    const text = some.slice(some.indexOf('obj') + 3, end).trim()
    if (keyword === 'endobj') return { text }
    const start = place + end + keyword.length
    return { text, stream: pdf.subarray(start, start + Number(entriesOf(text).get('Length'))) }
  }
}

/** Where the text of an object ends, and what stands there. */
function endIn(some: string): [at: number, keyword: string] {
  const found = /\n(endobj|stream\r?\n)/u.exec(some)
  return found ? [found.index + 1, found[1] ?? ''] : [-1, '']
}

function textIn(pdf: Uint8Array, place: number, length: number): string {
  const start = Math.max(0, place)
  return String.fromCharCode(...pdf.subarray(start, start + length))
}

/** The entries of a dictionary, each as it is written. */
export function entriesOf(dictionary: string): Map<string, string> {
  const entries = new Map<string, string>()
  let [depth, name, value] = [0, '', '']
  for (const token of tokensOf(dictionary)) {
    if (token === '<<' || token === '[') depth += 1
    if (token === '>>' || token === ']') depth -= 1
    if (depth === 0 && token === '>>') break
    if (name === '') {
      if (token.startsWith('/')) name = token.slice(1)
      continue
    }
    value += token
    if (depth > 1 || token.trim() === '') continue
    entries.set(name, value.trim())
    name = ''
    value = ''
  }
  return entries
}

/** The same text with every reference to an object as `to` has it. */
export function withReferences(text: string, to: (number: number) => string): string {
  const one = (token: string): string => {
    const reference = /^(\d+) \d+ R$/u.exec(token)
    return reference ? to(Number(reference[1])) : token
  }
  return tokensOf(text).map(one).join('')
}

/** What a text consists of, the white space between it included: nothing within a string counts as anything else. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (let at = 0; at < text.length; at += tokens.at(-1)?.length ?? 1) {
    plain.lastIndex = at
    tokens.push(text[at] === '(' ? stringAt(text, at) : (plain.exec(text)?.[0] ?? ''))
  }
  return tokens
}

const plain = /\s+|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\d+ \d+ R(?![^\s/<>[\]()])|\/?[^\s/<>[\]()]+|./suy

/** A string, with the pairs of brackets in it. */
function stringAt(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    if (depth === 0) return text.slice(start, at + 1)
  }
  return text.slice(start)
}
