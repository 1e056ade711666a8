import { deepest, type PlainValue, readPlainValue } from './read-plain-value.ts'

interface Line {
  indent: number
  text: string
}

/** A key and what parts it from its value. */
const key = /^([A-Za-z][\w-]{0,60}):(?: +(?=[^ ])|$)/u
/** Keys that are no texts. */
const typed = /^(?:true|false|null)$/iu
const hyphen = /^- +(?=[^ ])/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const odd = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u

/**
 * What a YAML file holds whose every value stands on one line: lists and maps by their indentation, and what `readPlainValue`
 * reads. Most files that people write are so, and this takes a fifth of the time of a parser of all YAML. Undefined for
 * everything else, valid or not.
 */
export function readPlainYaml(yaml: string): PlainValue | undefined {
  if (odd.test(yaml)) return undefined
  const lines: Line[] = []
  for (const line of yaml.split('\n')) {
    const indent = line.search(/[^ ]/u)
    if (indent < 0 || line[indent] === '#') continue
    lines.push({ indent, text: line.slice(indent).replace(/(?<! ) +$/u, '') })
  }
  if (lines[0]?.indent !== 0) return undefined
  let at = 0
  const value = block(0, 0)
  return at === lines.length ? value : undefined

  /** The list or map whose lines begin in a column: it ends where one begins further left. */
  function block(indent: number, depth: number): PlainValue | undefined {
    if (depth > deepest) return undefined
    return lines[at]?.text.startsWith('- ') ? list(indent, depth) : map(indent, depth)
  }

  function list(indent: number, depth: number): PlainValue | undefined {
    const items: PlainValue[] = []
    for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
      const lead = hyphen.exec(line.text)?.[0].length
      // The list of a key may stand in the column of the key, and ends where the next key comes.
      if (lead === undefined) return line.text.startsWith('-') ? undefined : items
      const text = line.text.slice(lead)
      const isMap = key.test(text)
      // The first key of a map stands beside the hyphen.
      if (isMap) lines[at] = { indent: indent + lead, text }
      else at++
      const item = isMap ? map(indent + lead, depth + 1) : readPlainValue(text)
      if (item === undefined || indentNow() > indent) return undefined
      items.push(item)
    }
    return items
  }

  function map(indent: number, depth: number): PlainValue | undefined {
    const found: { [key: string]: PlainValue } = {}
    for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
      const [lead, name = ''] = key.exec(line.text) ?? []
      if (lead === undefined || typed.test(name) || Object.hasOwn(found, name)) return undefined
      at++
      const rest = line.text.slice(lead.length)
      const value = rest === '' ? below(indent, depth) : readPlainValue(rest)
      if (value === undefined || indentNow() > indent) return undefined
      found[name] = value
    }
    return found
  }

  /** The value of a key beside which nothing stands. */
  function below(indent: number, depth: number): PlainValue | undefined {
    const next = indentNow()
    const isList = next === indent && lines[at]?.text.startsWith('- ')
    return next > indent || isList ? block(next, depth + 1) : undefined
  }

  function indentNow(): number {
    return lines[at]?.indent ?? -1
  }
}
