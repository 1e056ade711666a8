import type { Point } from '@plainleaf/content-model'

const token =
  /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|`(?:\\[\s\S]|[^\\`])*(?:`|\\?$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\p{L}\p{N}_$]+|[^\s]/gu

interface Frame {
  open: string
  /** Path of what the bracket encloses. */
  path: string
  /** Key or place of the value that comes next. */
  key: string
}

/**
 * Where the value of a key stands in the source text of a config, found by its brackets: a config is a module, and what ran
 * no longer says from which line it came. For a key that the text does not hold, where the nearest key above it stands;
 * undefined when there is none, or when a key of that path stands in two places.
 */
export function findInModule(source: string, path: readonly PropertyKey[]): Point | undefined {
  const places = keysOf(source)
  for (let length = path.length; length > 0; length--) {
    const found = places.get(path.slice(0, length).map(String).join('\n'))
    if (found !== undefined) return found === 'twice' ? undefined : toPoint(source, found)
  }
  return undefined
}

/** Offsets of all keys and list entries by their path. */
function keysOf(source: string): Map<string, number | 'twice'> {
  const places = new Map<string, number | 'twice'>()
  const frames: Frame[] = [{ open: '', path: '', key: '' }]
  let last = { word: '', at: 0 }
  for (const match of source.matchAll(token)) {
    const [text] = match
    const frame = frames.at(-1) ?? { open: '', path: '', key: '' }
    if (text.startsWith('//') || text.startsWith('/*')) continue
    if (text === ':' && frame.open === '{' && last.word) {
      frame.key = last.word
      note(join(frame.path, frame.key), last.at)
    } else if ('{[('.includes(text)) {
      const path = text === '(' ? frame.path : join(frame.path, frame.key)
      frames.push({ open: text, path, key: text === '[' ? '0' : '' })
      if (text === '[') note(join(path, '0'), match.index + 1)
    } else if (')]}'.includes(text)) {
      if (frames.length > 1) frames.pop()
    } else if (text === ',' && frame.open === '[') {
      frame.key = String(Number(frame.key) + 1)
      note(join(frame.path, frame.key), match.index + 1)
    } else if (text === ',') frame.key = ''
    last = { word: wordOf(text), at: match.index }
  }
  return places

  function note(path: string, at: number): void {
    if (!path) return
    // Past the blanks before an entry of a list.
    const blanks = /^\s*/u.exec(source.slice(at, at + 200))?.[0].length ?? 0
    places.set(path, places.has(path) ? 'twice' : at + blanks)
  }
}

/** The name that a token would be as a key; empty for what cannot be one. */
function wordOf(text: string): string {
  if (/^["']/u.test(text)) return text.slice(1, -1)
  return /^[\p{L}\p{N}_$]/u.test(text) ? text : ''
}

function join(path: string, key: string): string {
  return path && key ? `${path}\n${key}` : path || key
}

function toPoint(source: string, offset: number): Point {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
}
