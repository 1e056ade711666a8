import type { Piece } from './piece.ts'

/** One line of the source, cleaned; `text` is empty for a blank line. */
export interface Line extends Piece {
  /** From 1. */
  number: number
  /** Width of the white space before the text, a tab counting to the next multiple of 8. */
  indent: number
  /** A form feed stood on this line or since the line before. */
  pageBreak: boolean
}

/** Characters that take no room and mean nothing here: zero-width space, word joiner, soft hyphen, byte order mark. */
const invisible = /[\u200B\u2060\u00AD\uFEFF]/u
/** Every white space that is not a tab: no-break, figure, thin, ideographic and so on. */
const space = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/u

/**
 * Splits a text into lines and repairs what no reader can see: white space of every kind becomes a space,
 * invisible characters go, letters with separate accents become one character (Unicode NFC), a form feed
 * becomes a mark on its line. Runs of spaces stay, since columns of tables show in them.
 */
export function cleanLines(source: string): Line[] {
  const lines: Line[] = []
  let number = 0
  let start = 0
  let pageBreak = false
  while (start <= source.length) {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
    const raw = source.slice(start, end)
    number++
    if (raw.includes('\f')) pageBreak = true
    const line = cleanLine(raw, start, number, pageBreak)
    lines.push(line)
    if (line.text) pageBreak = false
    if (end >= source.length) break
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

function cleanLine(raw: string, offset: number, number: number, pageBreak: boolean): Line {
  if (/^[ -~]*$/u.test(raw)) return plainLine(raw, offset, number, pageBreak)
  let text = ''
  const at: number[] = []
  let indent = 0
  const add = (value: string, index: number): void => {
    text += value
    for (let unit = 0; unit < value.length; unit++) at.push(offset + index)
  }
  const composed = /^\P{M}*$/u.test(raw) ? null : [...raw.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)]
  const parts = composed
    ? composed.map((match) => ({ value: match[0].normalize('NFC'), index: match.index }))
    : Array.from(raw, (value) => value).reduce<{ value: string; index: number }[]>(
        (list, value) => {
          const last = list.at(-1)
          list.push({ value, index: last ? last.index + last.value.length : 0 })
          return list
        },
        [],
      )
  for (const { value, index } of parts) {
    if (value === '\f' || invisible.test(value)) continue
    const blank = space.test(value)
    if (text === '' && blank) indent = value === '\t' ? indent - (indent % 8) + 8 : indent + 1
    else add(blank && value !== '\t' ? ' ' : value, index)
  }
  const length = text.trimEnd().length
  return { number, text: text.slice(0, length), at: at.slice(0, length), indent, pageBreak }
}

/** Most lines hold nothing to repair: printable ASCII only. */
function plainLine(raw: string, offset: number, number: number, pageBreak: boolean): Line {
  const text = raw.trim()
  const indent = text ? raw.indexOf(text[0]!) : raw.length
  const at = Array.from(text, (_, index) => offset + indent + index)
  return { number, text, at, indent, pageBreak }
}
