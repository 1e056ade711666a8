import { joinAll, type Piece, slicePiece } from './piece.ts'

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
const invisible = /[\f\u200B\u2060\u00AD\uFEFF]/u
const softHyphen = '\u00AD'
/** What has to be repaired: every white space but blanks and tabs, what is invisible, separate accents, leading tabs. */
const odd = /[^\S \t]|[\u200B\u2060\u00AD]|\p{M}|^ *\t/u

/**
 * Splits a text into lines and repairs what no reader can see: white space of every kind becomes a space,
 * invisible characters go, but for a soft hyphen at the end of a line, letters with separate accents become one character (Unicode NFC), a form feed
 * becomes a mark on its line. Runs of spaces stay, since columns of tables show in them.
 */
export function cleanLines(source: string): Line[] {
  const lines: Line[] = []
  let pageBreak = false
  let start = 0
  let cr = source.indexOf('\r')
  while (start <= source.length) {
    const lf = source.indexOf('\n', start)
    if (cr >= 0 && cr < start) cr = source.indexOf('\r', start)
    let end = lf < 0 ? source.length : lf
    if (cr >= 0 && cr < end) end = cr
    const number = lines.length + 1
    let line = plainLine(source, start, end, number, pageBreak)
    if (!line) {
      const raw = source.slice(start, end)
      if (raw.includes('\f')) pageBreak = true
      line = cleanLine(raw, start, number, pageBreak)
    }
    lines.push(line)
    if (line.text) pageBreak = false
    start = end + (end === cr && lf === cr + 1 ? 2 : 1)
  }
  return lines
}

/** Blanks and what is printed of ASCII, letters with accents, quotation marks, dashes and bullets: nothing to repair. */
const plain = /^[ -~¡-¬®-ɏ‐-‧‰-⁞₠-⃀ℂ-⅏←-⋿]*$/u

/** A line that holds nothing but those, as most do; null for others. */
function plainLine(
  source: string,
  start: number,
  end: number,
  number: number,
  pageBreak: boolean,
): Line | null {
  let from = start
  while (from < end && source.charCodeAt(from) === 32) from++
  let to = end
  while (to > from && source.charCodeAt(to - 1) === 32) to--
  const text = source.slice(from, to)
  return plain.test(text) ? { number, text, at: from, indent: from - start, pageBreak } : null
}

function cleanLine(raw: string, offset: number, number: number, pageBreak: boolean): Line {
  if (!odd.test(raw)) {
    const text = raw.trim()
    const indent = text ? raw.indexOf(text[0]!) : raw.length
    return { number, text, at: offset + indent, indent, pageBreak }
  }
  const clean = repair(raw, offset)
  const blank = /^[ \t]*/u.exec(clean.text)![0]
  const piece = slicePiece(clean, blank.length, Math.max(blank.length, clean.text.trimEnd().length))
  const indent = Array.from(blank).reduce(
    (width, character) => (character === '\t' ? width - (width % 8) + 8 : width + 1),
    0,
  )
  return { number, ...piece, indent, pageBreak }
}

/** What `odd` describes, without the tabs; and each letter with its accents, in a line that has any. */
const oddities = /[^\S \t]|[\u200B\u2060\u00AD]/gu
const clusters = /\P{M}\p{M}*|\p{M}+/gsu

function repair(raw: string, offset: number): Piece {
  const parts: Piece[] = []
  let done = 0
  const put = (part: Piece | null, from: number, to: number): void => {
    if (from > done) parts.push({ text: raw.slice(done, from), at: offset + done })
    if (part) parts.push(part)
    done = to
  }
  for (const { index, 0: found } of raw.matchAll(/\p{M}/u.test(raw) ? clusters : oddities)) {
    const to = index + found.length
    const composed = found.normalize('NFC')
    // At the end of a line a soft hyphen shows, and says that the word goes on in the next.
    if (
      found === softHyphen &&
      raw.slice(to).trim() === '' &&
      /[\p{L}\p{M}]/u.test(raw[index - 1] ?? '')
    )
      break
    if (invisible.test(found)) put(null, index, to)
    else if (/^[^ \t]/u.test(found) && /\s/u.test(found))
      put({ text: ' ', at: offset + index }, index, to)
    else if (composed !== found)
      put({ text: composed, at: [{ index: 0, from: offset + index, to: offset + to }] }, index, to)
  }
  put(null, raw.length, raw.length)
  return joinAll(parts)
}
