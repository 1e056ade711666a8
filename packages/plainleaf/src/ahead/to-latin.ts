/** Where `latinFirst` uses the shorter of two expressions. */
const spans = [
  [0, 0xff],
  [0x2000, 0x20cf],
  [0x2122, 0x2122],
  [0x2190, 0x22ff],
] as const

const known = new Map<string, string>()

/** What without `u` is something else: `\u{…}`, and characters of two units. */
const ofUnicode = /\\u\{|[^\0-\uffff]/u

/**
 * The source of an expression with its Unicode properties (`\p{L}`) written out as far as texts of European letters and signs
 * go, for use without the flag `u`. Undefined where it has none.
 */
export function toLatin(source: string, flags: string): string | undefined {
  let inClass = false
  let found = false
  const text = source.replace(/\\[pP]\{[^}]*\}|\\.|[[\]]/gsu, (part) => {
    if (part === '[' || part === ']') inClass = part === '['
    if (!/^\\p/iu.test(part)) return part
    found = true
    return inClass ? listOf(part, flags) : `[${listOf(part, flags)}]`
  })
  return found && !ofUnicode.test(text) ? text : undefined
}

/** What of the spans has a property, as within a class; without regard to case, also what another case of it has. */
function listOf(property: string, flags: string): string {
  const way = flags.includes('i') ? 'iu' : 'u'
  const before = known.get(way + property)
  if (before !== undefined) return before
  const has = new RegExp(`^${property}$`, way)
  let list = ''
  for (const [first, last] of spans) {
    let start = -1
    for (let code = first; code <= last + 1; code++) {
      const fits = code <= last && has.test(String.fromCharCode(code))
      if (fits && start < 0) start = code
      if (fits || start < 0) continue
      list += code - 1 > start ? `${toEscape(start)}-${toEscape(code - 1)}` : toEscape(start)
      start = -1
    }
  }
  known.set(way + property, list)
  return list
}

function toEscape(code: number): string {
  const character = String.fromCharCode(code)
  return /^[A-Za-z\d]$/u.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`
}
