import { readPlainValue, splitKey, unread } from './read-plain-value.ts'

interface Line {
  indent: number
  text: string
}

interface Lines {
  all: Line[]
  at: number
}

/** Deeper than anybody indents. */
const deepest = 20

/**
 * The value of YAML as people mostly write it: maps and lists by indentation, each value on one line. Undefined for anything else,
 * mistakes included; then the parser of all YAML has to read it, which for a file or two takes longer than all else of a collection.
 */
export function readPlainYaml(yaml: string): { value: unknown } | undefined {
  // Tabs, carriage returns and other controls; marks of a document; and lines that only some take for ended.
  if (/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\ufeff]|^(?:---|\.\.\.)/mu.test(yaml)) return undefined
  const all: Line[] = []
  for (const line of yaml.split('\n')) {
    const text = line.replace(/^ +/u, '')
    if (text && text[0] !== '#') all.push({ indent: line.length - text.length, text })
  }
  const lines = { all, at: 0 }
  if (all[0]?.indent !== 0) return undefined
  const value = readBlock(lines, 0, 0)
  return value === unread || lines.at < all.length ? undefined : { value }
}

/** The map or list whose lines are indented so far. */
function readBlock(lines: Lines, indent: number, depth: number): unknown {
  if (depth > deepest) return unread
  return lines.all[lines.at]!.text.startsWith('- ')
    ? readList(lines, indent, depth)
    : readMap(lines, indent, depth)
}

function readList(lines: Lines, indent: number, depth: number): unknown {
  const list: unknown[] = []
  for (let line = lines.all[lines.at]; line && line.indent >= indent; line = lines.all[lines.at]) {
    const lead = /^- +/u.exec(line.text)?.[0].length
    if (!lead || line.indent > indent) return unread
    const text = line.text.slice(lead)
    let value: unknown
    if (splitKey(text)) {
      // The map begins behind the hyphen, and its other keys stand below its first.
      lines.all[lines.at] = { indent: indent + lead, text }
      value = readMap(lines, indent + lead, depth + 1)
    } else {
      value = readPlainValue(text)
      lines.at += 1
    }
    if (value === unread) return unread
    list.push(value)
  }
  return list
}

function readMap(lines: Lines, indent: number, depth: number): unknown {
  const map: Record<string, unknown> = {}
  for (let line = lines.all[lines.at]; line && line.indent >= indent; line = lines.all[lines.at]) {
    const found = splitKey(line.text)
    if (!found || line.indent > indent || Object.hasOwn(map, found.key)) return unread
    lines.at += 1
    const next = lines.all[lines.at]
    if (found.rest) map[found.key] = readPlainValue(found.rest)
    else if (next && next.indent > indent) map[found.key] = readBlock(lines, next.indent, depth + 1)
    else return unread
    if (map[found.key] === unread) return unread
  }
  return map
}
