import type { Styles } from './read-styles.ts'
import { childrenOf, first, valOf, type XmlElement } from './xml-element.ts'

/** A paragraph as an item of a list. */
export interface ListPlace {
  /** Which list it belongs to. */
  list: string
  /** From 0. */
  level: number
  ordered: boolean
  /** Its number in an ordered list. */
  value: number
}

/** Counts the items of all lists of a document: to be asked once for each numbered paragraph, in order. */
export type Counter = (properties: XmlElement | undefined) => ListPlace | null

interface Level {
  ordered: boolean
  start: number
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
    const override = childrenOf(num, 'w:lvlOverride').find(
      (one) => Number(one.attributes['w:ilvl']) === level,
    )
    const abstractId = valOf(num, 'w:abstractNumId') ?? ''
    const abstract = followLink(abstracts.get(abstractId), abstracts, nums, styles)
    const found = readLevel(
      first(override, 'w:lvl') ??
        childrenOf(abstract, 'w:lvl').find(
          (one) => Number(one.attributes['w:ilvl'] ?? 0) === level,
        ),
    )
    if (!found) return null
    const start = Number.parseInt(valOf(override, 'w:startOverride') ?? '', 10)
    // Lists over the same definition count on, unless one starts afresh.
    const key = Number.isNaN(start) ? `a${abstractId}` : `n${id}`
    const values = counts.get(key) ?? []
    values.length = Math.min(values.length, level + 1)
    const value = (values[level] ?? (Number.isNaN(start) ? found.start : start) - 1) + 1
    values[level] = value
    counts.set(key, values)
    return { list: key, level, ordered: found.ordered, value }
  }
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
  return { ordered: format !== 'bullet', start: Number.isNaN(start) || start < 0 ? 1 : start }
}
