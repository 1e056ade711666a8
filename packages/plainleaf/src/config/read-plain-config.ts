/** What a config written as plain data holds. */
export type PlainConfig =
  | string
  | number
  | boolean
  | null
  | PlainConfig[]
  | { [key: string]: PlainConfig }

const token =
  /\/\/[^\n\r\u2028\u2029]*|\/\*(?:[^*]|\*(?!\/))*\*\/|"[^"\\\n\r]*"|'[^'\\\n\r]*'|[\w$]+(?:\.\d+)?|\S/gu
const name = /^[A-Za-z_$][\w$]*$/u
const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u
/** The import, which ends with its line or a semicolon. */
const imports =
  /(?:^|\n)import ?\{ ?defineConfig ?\} ?from ?(?:"plainleaf"|'plainleaf') ?(?:;|\/\/|\r?\n)/u
const head = 'import { defineConfig } from plainleaf export default defineConfig ('
/** Deepest nesting that is read so. */
const deepest = 20

/**
 * What a config exports that imports `defineConfig` from `plainleaf` and gives it texts, numbers, true, false and null in lists
 * and objects: the same as running it, in a tenth of the time that loading a module takes. Undefined for every other one,
 * valid or not.
 */
export function readPlainConfig(source: string): PlainConfig | undefined {
  if (!imports.test(source)) return undefined
  const tokens = (source.match(token) ?? []).filter((text) => !/^\/[/*]/u.test(text))
  if (tokens[6] === ';') tokens.splice(6, 1)
  if (tokens.slice(0, 10).join(' ').replace(/["']/gu, '') !== head) return undefined
  let at = 10
  const value = read(0)
  if (tokens[at] === ',') at++
  if (value === undefined || tokens[at++] !== ')') return undefined
  if (tokens[at] === ';') at++
  return at === tokens.length ? value : undefined

  function read(depth: number): PlainConfig | undefined {
    const text = tokens[at++] ?? ''
    if (depth > deepest) return undefined
    if (text === '[') return list(depth)
    if (text === '{') return object(depth)
    if (text === 'null') return null
    if (text === 'true' || text === 'false') return text === 'true'
    return number.test(text) ? Number(text) : toText(text)
  }

  function list(depth: number): PlainConfig[] | undefined {
    const items: PlainConfig[] = []
    while (tokens[at] !== ']') {
      const item = read(depth + 1)
      if (item === undefined || !goesOn(']')) return undefined
      items.push(item)
    }
    at++
    return items
  }

  function object(depth: number): PlainConfig | undefined {
    const found: { [key: string]: PlainConfig } = {}
    while (tokens[at] !== '}') {
      const text = tokens[at++] ?? ''
      const key = name.test(text) ? text : toText(text)
      if (key === undefined || key === '__proto__' || tokens[at++] !== ':') return undefined
      const value = read(depth + 1)
      if (value === undefined || !goesOn('}')) return undefined
      found[key] = value
    }
    at++
    return found
  }

  /** Goes past a comma; false where there is none and nothing ends here either. */
  function goesOn(end: string): boolean {
    if (tokens[at] === ',') at++
    else return tokens[at] === end
    return true
  }
}

/** What a text in quotes says; undefined for everything else. */
function toText(text: string): string | undefined {
  return text.length > 1 && /^["']/u.test(text) ? text.slice(1, -1) : undefined
}
