import { formatNumber } from './format-number.ts'
import type { Styles } from './read-styles.ts'
import { symbolSign } from './symbol-sign.ts'
import { childrenOf, first, valOf, type XmlElement } from './xml-element.ts'

/** A paragraph as an item of a list. */
export interface ListPlace {
  /** Which list it belongs to. */
  list: string
  /** From 0. */
  level: number
  /** Whether plain numbers count it: those the tree can hold. */
  ordered: boolean
  /** Its number in an ordered list. */
  value: number
  /** What Word shows before it, such as `2.`, `b)`, `iv.` or `1.2`; empty for a bullet. */
  label: string
  /** The bullet, where it is a sign that may say something. */
  sign?: string
}

/** Counts the items of all lists of a document: to be asked once for each numbered paragraph, in order. */
export type Counter = (properties: XmlElement | undefined) => ListPlace | null

interface Level {
  format: string
  /** What is shown, with `%1` for the number of the first level. */
  shown: string
  start: number
  font: string | undefined
}

/**
 * Reads `numbering.xml` (ECMA-376 part 1, section 17.9). The counter gives null for what is no list item: number 0,
 * an unknown list, or a level without any number or bullet.
 */
export function createCounter(root: XmlElement | undefined, styles: Styles): Counter {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  )
  const nums = new Map(
    childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]),
  )
  const counts = new Map<string, number[]>()
  return (properties) => {
    const id = valOf(properties, 'w:numId')
    const num = nums.get(id ?? '')
    if (id === undefined || id === '0' || !num) return null
    const level = Math.min(
      8,
      Math.max(0, Number.parseInt(valOf(properties, 'w:ilvl') ?? '0', 10) || 0),
    )
    const override = overrideOf(num, level)
    const abstractId = valOf(num, 'w:abstractNumId') ?? ''
    const abstract = followLink(abstracts.get(abstractId), abstracts, nums, styles)
    const levelAt = (at: number): Level | null =>
      readLevel(first(overrideOf(num, at), 'w:lvl') ?? levelOf(abstract, at))
    const found = levelAt(level)
    if (!found) return null
    const start = Number.parseInt(valOf(override, 'w:startOverride') ?? '', 10)
    // Lists over the same definition count on, unless one starts afresh or has a level of its own.
    const own = !Number.isNaN(start) || first(override, 'w:lvl') !== undefined
    const key = own ? `n${id}` : `a${abstractId}`
    const values = counts.get(key) ?? []
    values.length = Math.min(values.length, level + 1)
    const value = (values[level] ?? (Number.isNaN(start) ? found.start : start) - 1) + 1
    values[level] = value
    counts.set(key, values)
    const ordered =
      /^decimal$/u.test(found.format) && /^[^\p{L}%]*%\d[^\p{L}%]*$/u.test(found.shown)
    const label = found.format === 'bullet' ? '' : labelOf(found, values, levelAt)
    const sign = found.format === 'bullet' ? signOf(found) : ''
    return { list: key, level, ordered, value, label, ...(sign && { sign }) }
  }
}

const overrideOf = (num: XmlElement, level: number): XmlElement | undefined =>
  childrenOf(num, 'w:lvlOverride').find((one) => Number(one.attributes['w:ilvl']) === level)
const levelOf = (abstract: XmlElement | undefined, level: number): XmlElement | undefined =>
  childrenOf(abstract, 'w:lvl').find((one) => Number(one.attributes['w:ilvl'] ?? 0) === level)

/** The bullet of a level, whatever font it is taken from. */
function signOf({ shown, font }: Level): string {
  const code = shown.codePointAt(0)?.toString(16) ?? ''
  return symbolSign(font, code) ?? shown.trim()
}

/** What Word shows: the text of the level with the numbers of the levels it names. */
function labelOf(
  { shown }: Level,
  values: readonly number[],
  levelAt: (at: number) => Level | null,
): string {
  return shown
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const level = Number(digit) - 1
      const { format = 'decimal', start = 1 } = levelAt(level) ?? {}
      return formatNumber(values[level] ?? start, format)
    })
    .trim()
}

/** A definition may lie in another one, which a list style names. */
function followLink(
  abstract: XmlElement | undefined,
  abstracts: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): XmlElement | undefined {
  const link = valOf(abstract, 'w:numStyleLink')
  if (link === undefined) return abstract
  const id = valOf(styles.character(link).numbering, 'w:numId') ?? ''
  return abstracts.get(valOf(nums.get(id), 'w:abstractNumId') ?? '') ?? abstract
}

function readLevel(level: XmlElement | undefined): Level | null {
  if (!level) return null
  const format = valOf(level, 'w:numFmt') ?? 'decimal'
  const shown = valOf(level, 'w:lvlText') ?? ''
  if (format === 'none' || (!shown.trim() && format !== 'bullet')) return null
  const start = Number.parseInt(valOf(level, 'w:start') ?? '1', 10)
  const fonts = first(first(level, 'w:rPr'), 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  return { format, shown, font, start: Number.isNaN(start) || start < 0 ? 1 : start }
}
