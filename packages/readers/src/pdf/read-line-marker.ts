import { readMarker } from '@plainleaf/content-model'
import type { ItemMarker } from './block.ts'
import type { Line } from './page.ts'
import { withSpaces } from './to-line.ts'

/**
 * Bullets that fonts such as Symbol and Wingdings keep in the private-use area, and shapes that no text starts with; some
 * programs write them twice to make them heavier, or draw two over each other.
 */
const shape =
  /^([\ue000-\uf8ff\u2022-\u2023\u2043\u204c\u204d\u2190-\u21ff\u2219\u25a0-\u25ff\u2605-\u2606\u2610-\u2612\u2700-\u27bf\u00b7\u00a7\u00d8\u00fc])(?:\s?(?:\1|[\ue000-\uf8ff]))?(?=\s+\S)/u
const surely = /^[\ue000-\uf8ff•‣◦●○■□▪▫►▸❖✓✔✗✘➢➤∙]/u

/** A marker that a line may start with; whether it is one is for its neighbours to say. */
export interface LineMarker extends ItemMarker {
  kind: 'bullet' | 'number' | 'letter' | 'roman'
  glyph: string
  /** Neighbours need not be asked. */
  sure: boolean
  textX: number
}

/** Reads what a line starts with: a drawn bullet, a bullet of any font, a number or a letter. */
export function readLineMarker(line: Line): LineMarker | undefined {
  if (line.dot) {
    return {
      kind: 'bullet',
      glyph: '•',
      ordered: false,
      value: 0,
      length: 0,
      sure: true,
      textX: line.x,
    }
  }
  const { text } = line
  const found = shape.exec(text)
  const glyph = found?.[1]
  const twice = found ? found[0].length - 1 : 0
  const marker = readMarker(found ? `•${text.slice(found[0].length)}` : text)
  if (!marker || marker.kind === 'reference') return undefined
  const { kind, value } = marker
  const length = marker.length + twice
  const ordered = kind !== 'bullet'
  if (marker.glyph === 'o' && !isCircle(line)) return undefined
  return {
    kind,
    glyph: glyph ?? marker.glyph,
    ordered,
    value,
    length,
    sure: !ordered && surely.test(text),
    textX: textStart(line, length),
  }
}

/** Whether an `o` at the start is the bullet of word processors, which is of another font than the text or stands apart. */
function isCircle(line: Line): boolean {
  const [first, second] = withSpaces(line.segments.flatMap((segment) => segment.items))
  if (!first || !second || first.item.text.trim() !== 'o') return false
  const space = second.item.x - first.item.x - first.item.width
  return first.item.font !== second.item.font || space > line.size * 0.6
}

/** Where the letter at `length` stands. */
function textStart(line: Line, length: number): number {
  let passed = 0
  for (const { space, item } of withSpaces(line.segments.flatMap((segment) => segment.items))) {
    if (space) passed++
    const inside = item.text.length - item.text.trimStart().length
    if (passed + inside >= length) return item.x + (item.width * inside) / item.text.length
    if (passed + item.text.length > length) {
      return item.x + (item.width * (length - passed)) / item.text.length
    }
    passed += item.text.length
  }
  return line.x
}

/** A marker as the tree can hold it: letters and Roman numbers stay words, as lists there count in plain numbers. */
export function counted(marker: LineMarker): LineMarker {
  const isLetter = marker.kind === 'letter' || marker.kind === 'roman'
  return isLetter ? { ...marker, ordered: false, value: 0, length: 0 } : marker
}

/** What a block keeps of a marker. */
export function toItemMarker(read: LineMarker): ItemMarker {
  const { ordered, value, length, kind, glyph } = counted(read)
  return { ordered, value, length, ...(kind === 'bullet' && { sign: glyph }) }
}

/**
 * The lines that start an item of a list. A bullet does by itself; a dash, a letter `o` and a number do beside
 * another of their kind or where the lines after it hang; a number also where it counts on.
 */
export function findMarkers(lines: readonly Line[]): Map<Line, LineMarker> {
  const read = new Map<Line, LineMarker>()
  for (const [index, line] of lines.entries()) {
    const marker = readLineMarker(line)
    if (marker && (marker.sure || !interrupts(lines[index - 1], line))) read.set(line, marker)
  }
  const found = new Map<Line, LineMarker>()
  const entries = [...read]
  for (const [index, [line, marker]] of entries.entries()) {
    if (marker.sure || accords(entries, index)) found.set(line, marker)
  }
  return found
}

/** Whether a line only goes on with the one above it, whose words fill their column and end no sentence: `in week / 22. Then`. */
function interrupts(before: Line | undefined, line: Line): boolean {
  if (before?.column.id !== line.column.id || line.dot) return false
  const { left, right } = line.column
  const full = before.right > right - line.size * 2 && right - left > line.size * 12
  const close = line.y - before.y < line.size * 1.6
  const level = Math.abs(line.x - before.x) < line.size * 0.4
  return full && close && level && !/[.!?:;…]["”’)\]]*$/u.test(before.text)
}

function accords(entries: readonly [Line, LineMarker][], index: number): boolean {
  const [line, marker] = entries[index]!
  for (let at = Math.max(0, index - 12); at < Math.min(entries.length, index + 13); at++) {
    if (at === index) continue
    const [other, its] = entries[at]!
    if (its.kind !== marker.kind && !(marker.value === 1 && its.kind === 'roman')) continue
    const aligned = other.column.id !== line.column.id || Math.abs(other.x - line.x) < 8
    if (!aligned) continue
    if (!marker.ordered && its.glyph === marker.glyph && Math.abs(other.number - line.number) < 12)
      return true
    if (marker.ordered && its.value - marker.value === Math.sign(at - index)) return true
  }
  return false
}
