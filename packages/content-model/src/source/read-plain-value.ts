/** What plain YAML holds. A key without a value is none. */
export type PlainValue = string | number | boolean | PlainValue[] | { [key: string]: PlainValue }

/** Deepest nesting that is read so. */
export const deepest = 20

const plainStart = /^(?:[\p{L}\d(]|\+\d)/u
/** In a plain text, a colon or a comment. */
const broken = /: |:$| #/u
/** Numbers of the core schema, and what is like one. */
const numeric = /^[-+]?(?:0[xo][\da-f]+|[\d.]+(?:e[-+]?\d*)?)$/iu
const whole = /^(?:0|[1-9]\d{0,14})$/u
const typed = /^(?:true|false|null)$/iu

const blanks = / */y
const flowKey = /[A-Za-z][\w-]{0,60}: +/y
const flowText = /"[^"\\]*"|'(?:[^']|'')*'|[\p{L}\d(+][^[\]{},]*/uy

/**
 * The value on one line of YAML (core schema): a text, plain or in quotes without escapes, a whole number, true or false, or a
 * list or map of these in brackets. Undefined for all else, valid or not, as for what leaves a doubt.
 */
export function readPlainValue(text: string): PlainValue | undefined {
  if (text[0] !== '[' && text[0] !== '{') return toScalar(text)
  let at = 0
  const value = flow(0)
  return at === text.length ? value : undefined

  function take(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }

  function flow(depth: number): PlainValue | undefined {
    if (depth > deepest) return undefined
    if (text[at] === '[') return list(depth)
    if (text[at] === '{') return map(depth)
    return toScalar(take(flowText).replace(/(?<! ) +$/u, ''))
  }

  /** Goes past a comma or the end of a list or map; says which of them it was, empty for what is neither. */
  function next(close: string): string {
    take(blanks)
    const found = text[at++] ?? ''
    take(blanks)
    return found === close || found === ',' ? found : ''
  }

  function list(depth: number): PlainValue[] | undefined {
    const items: PlainValue[] = []
    at++
    take(blanks)
    if (text[at] === ']') {
      next(']')
      return items
    }
    for (;;) {
      const item = flow(depth + 1)
      const end = next(']')
      if (item === undefined || end === '') return undefined
      items.push(item)
      if (end === ']') return items
    }
  }

  function map(depth: number): PlainValue | undefined {
    const found: { [key: string]: PlainValue } = {}
    at++
    take(blanks)
    for (;;) {
      const key = take(flowKey).replace(/: +$/u, '')
      const value = flow(depth + 1)
      const end = next('}')
      if (key === '' || typed.test(key) || Object.hasOwn(found, key)) return undefined
      if (value === undefined || end === '') return undefined
      found[key] = value
      if (end === '}') return found
    }
  }
}

function toScalar(text: string): string | number | boolean | undefined {
  if (/^"[^"\\]*"$/u.test(text)) return text.slice(1, -1)
  if (/^'(?:[^']|'')*'$/u.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  if (!plainStart.test(text) || broken.test(text)) return undefined
  if (typed.test(text)) return text === 'true' || (text === 'false' ? false : undefined)
  if (!numeric.test(text)) return text
  return whole.test(text) ? Number(text) : undefined
}
