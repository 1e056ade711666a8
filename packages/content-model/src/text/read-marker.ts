import { opensInLetter } from './edge-signs.ts'

/** What stands before a list item. */
export interface Marker {
  kind: 'bullet' | 'number' | 'letter' | 'roman' | 'reference'
  /** The number, or the place of the letter in the alphabet; 0 for a bullet. */
  value: number
  /** The marker as printed. */
  glyph: string
  /** Where the item's own text starts in the line. */
  length: number
  /** Of a box to tick: whether it is. */
  checked?: boolean
  /** Whether it is not in the text, and the place of the line alone tells of it. */
  lost?: boolean
}

/** Signs of things that are printed before a line for another reason than to mark an item are no list marks. */
const sign = /^[©®™℗℠°─-╿]/u
const bullet =
  /^(\p{So}\uFE0F?|--|[\uF000-\uF0FF]|[§Ø](?=\s+\p{L})|[•◦▪▫‣∙●○■□▸►▶✓✔✗✘➢➤❖→⇒·⁃*+–—-]|o(?=\s{1,3}\S))\s+(?=\S)/u
/** A box to tick, as a typewriter draws it. */
const box = /^\[[ xX✓✔]?\]\s+(?=\S)/u
/** An arrow back to the place that cites a note, as wikis print it. */
const backLink = /^[\^↑]\s+(?=\S)/u
/** Figures of Arabic and Persian count items too. */
const number = /^\(?([\d٠-٩۰-۹]{1,3})[.)]\s+(?=\S)/u
const step = /^step (\d{1,2})[.:)]\s+(?=\S)/iu
/** A figure drawn on a key, as small screens have it. */
const key = /^(\d)\uFE0F?\u20E3\s*(?=\S)/u
const letter = /^\(?([a-zA-Z])[.)]\s+(?=\S)/u
const roman = /^\(?([ivx]{1,5})[.)]\s+(?=\S)/iu
const reference = /^\[(\d{1,4})\]\s+(?=\S)/u

/** Whether a line surely begins with a word: two small letters or more behind a letter, and neither stop nor bracket behind. */
function opensInWord(line: string): boolean {
  if (!opensInLetter(line) || !isSmall(line.charCodeAt(1))) return false
  let end = 2
  while (end < 6 && isSmall(line.charCodeAt(end))) end++
  const code = line.charCodeAt(end)
  // Of steps only the number tells.
  return end === 6 || code === 44 || (code === 32 && end !== 4)
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** How all of them begin: no line that starts with a word does. */
const marked = /^(?:[^\p{L}]|\p{L}{1,5}[.)]|o\s|[Ss](?:tep|TEP) \d)/u

/**
 * Reads the marker a line starts with, if any. `- 1.` is one marker, a number. Whether a lone number, letter or
 * dash really marks an item is decided later, by its neighbours.
 */
export function readMarker(line: string): Marker | null {
  if (opensInWord(line) || !marked.test(line)) return null
  // A marker is short: a line of any length costs the same.
  const text = line.slice(0, 60)
  const cited = reference.exec(text)
  if (cited)
    return {
      kind: 'reference',
      value: Number(cited[1]),
      glyph: cited[0].trim(),
      length: cited[0].length,
    }
  const ticked = readBox(text)
  if (ticked) return ticked
  const back = backLink.exec(text)?.[0]
  if (back) return { kind: 'bullet', value: 0, glyph: '^', length: back.length }
  const dot = sign.test(text) ? null : bullet.exec(text)
  if (dot) {
    // A box behind a bullet is what people tick, and the bullet says nothing.
    const inner = readNumber(text.slice(dot[0].length)) ?? readBox(text.slice(dot[0].length))
    if (inner)
      return { ...inner, glyph: dot[0] + inner.glyph, length: dot[0].length + inner.length }
    // A row of stars or dashes is decoration, not a marker.
    if (/^[*+–—-]\s+[*+–—-](?=\s|$)/u.test(text)) return null
    const glyph = dot[1]!
    return {
      kind: 'bullet',
      value: 0,
      glyph,
      length: dot[0].length,
      ...(/^[☐☑☒]/u.test(glyph) && { checked: !glyph.startsWith('☐') }),
    }
  }
  return readNumber(text) ?? readLetter(text)
}

function readBox(text: string): Marker | null {
  const ticked = box.exec(text)?.[0]
  if (!ticked) return null
  const checked = /^\[[xX✓✔]/u.test(ticked)
  return { kind: 'bullet', value: 0, glyph: '[]', length: ticked.length, checked }
}

function readNumber(text: string): Marker | null {
  const match = number.exec(text) ?? step.exec(text) ?? key.exec(text)
  return (
    match && {
      kind: 'number',
      value: toNumber(match[1]!),
      glyph: match[0].trim(),
      length: match[0].length,
    }
  )
}

/** Arabic and Persian figures stand in Unicode as those of ASCII do, from a zero of their own. */
function toNumber(digits: string): number {
  return Number(
    digits.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0)! - 0x660) % 0x90)),
  )
}

function readLetter(text: string): Marker | null {
  const small = roman.exec(text)
  if (small && (small[1]!.length > 1 || /^i$/iu.test(small[1]!))) {
    return {
      kind: 'roman',
      value: romanValue(small[1]!),
      glyph: small[0].trim(),
      length: small[0].length,
    }
  }
  const match = letter.exec(text)
  if (!match) return null
  const value = match[1]!.toLowerCase().charCodeAt(0) - 96
  return { kind: 'letter', value, glyph: match[0].trim(), length: match[0].length }
}

function romanValue(digits: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  const numbers = [...digits.toLowerCase()].map((digit) => values[digit] ?? 0)
  return numbers.reduce(
    (sum, value, index) => sum + (value < (numbers[index + 1] ?? 0) ? -value : value),
    0,
  )
}
