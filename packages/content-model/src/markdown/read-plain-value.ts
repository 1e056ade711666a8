/** Says that a text holds what is left to the parser of all YAML. */
export const unread: unique symbol = Symbol('unread')

/** Words that are no text in the core schema, or were none in YAML 1.1: rather left to the parser. */
const noText = /^(?:null|true|false|yes|no|on|off|y|n|inf|nan)$/iu
const whole = /^(?:0|[1-9]\d{0,14})$/u
/** Whatever the core schema may take for a number. */
const numeric = /^[\d.]+(?:e[-+]?\d*)?$|^0[xo]/iu

/**
 * The value of a line of plain YAML: a word or sentence that begins with a letter or figure, a quoted text without escapes, or
 * a list or map of such in brackets.
 */
export function readPlainValue(text: string): unknown {
  const first = text[0]
  if (first === '"' || first === "'") return quoted(text)
  if (first !== '[' && first !== '{')
    return text.includes(': ') || text.endsWith(':') ? unread : scalar(text)
  const open = { text, at: 0 }
  const value = readFlow(open, 0)
  return open.at === text.length ? value : unread
}

function quoted(text: string): unknown {
  const inner = text.slice(1, -1)
  const mark = text[0]!
  const isPlain = text.length > 1 && text.endsWith(mark) && !inner.includes(mark)
  return isPlain && !inner.includes('\\') ? inner : unread
}

function scalar(text: string): unknown {
  if (!/^[\p{L}\d]/u.test(text) || text.includes(' #') || text.endsWith(' ')) return unread
  if (whole.test(text)) return Number(text)
  return noText.test(text) || numeric.test(text) ? unread : text
}

interface Open {
  text: string
  at: number
}

/** Deeper brackets than anybody writes. */
const deepest = 10

/** What stands at a place within brackets; the place is then behind it. */
function readFlow(open: Open, depth: number): unknown {
  const first = open.text[open.at]
  if (depth > deepest) return unread
  if (first === '[') return readList(open, depth)
  if (first === '{') return readMap(open, depth)
  const isQuoted = first === '"' || first === "'"
  const end = isQuoted ? open.text.indexOf(first, open.at + 1) + 1 : endOfWords(open)
  const found = open.text.slice(open.at, end)
  open.at = Math.max(end, open.at)
  if (isQuoted) return quoted(found)
  if (found.includes(':')) return unread
  // One space before the bracket that closes is usual; of others the parser keeps some.
  const isLast = /[\]}]/u.test(open.text[end] ?? '')
  return scalar(isLast && found.endsWith(' ') ? found.slice(0, -1) : found)
}

function endOfWords({ text, at }: Open): number {
  const length = text.slice(at).search(/[,[\]{}]/u)
  return length < 0 ? text.length : at + length
}

function readList(open: Open, depth: number): unknown {
  const list: unknown[] = []
  const read = (): boolean => {
    const value = readFlow(open, depth + 1)
    list.push(value)
    return value !== unread
  }
  return readEntries(open, ']', read) ? list : unread
}

function readMap(open: Open, depth: number): unknown {
  const map: Record<string, unknown> = {}
  const read = (): boolean => {
    const key = /^[A-Za-z][\w-]*(?=: )/u.exec(open.text.slice(open.at))?.[0]
    if (!key || noText.test(key) || Object.hasOwn(map, key)) return false
    open.at += key.length + 1
    skip(open)
    map[key] = readFlow(open, depth + 1)
    return map[key] !== unread
  }
  return readEntries(open, '}', read) ? map : unread
}

/** Reads entries up to the closing bracket; false where one is not plain. */
function readEntries(open: Open, close: string, read: () => boolean): boolean {
  open.at += 1
  skip(open)
  if (open.text[open.at] === close) {
    open.at += 1
    return true
  }
  for (;;) {
    if (!read()) return false
    skip(open)
    const next = open.text[open.at]
    open.at += 1
    if (next === close) return true
    if (next !== ',') return false
    skip(open)
  }
}

function skip(open: Open): void {
  while (open.text[open.at] === ' ') open.at += 1
}

/** A key and what stands behind it, or undefined. */
export function splitKey(text: string): { key: string; rest: string } | undefined {
  const found = /^([A-Za-z][\w-]*):(?: +|$)/u.exec(text)
  if (!found || noText.test(found[1]!)) return undefined
  return { key: found[1]!, rest: text.slice(found[0].length) }
}
