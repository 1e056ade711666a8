import type { Finding, Point } from '@plainleaf/content-model'
import { isAlias, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { keysAt } from './keys-at.ts'
import { quoted } from './quoted.ts'
import { toFindings } from './to-findings.ts'

/** Deepest nesting of a YAML file. */
const deepest = 100

/** A YAML file that fits its schema, or what is wrong with it. */
export type YamlResult<T> =
  | { value: T; placeOf: (path: PropertyKey[]) => Point | undefined }
  | Finding[]

/**
 * Reads YAML strictly: core schema, no aliases, no merge keys, unique keys, warnings count as errors. Nesting
 * is checked before parsing, since the parser would run out of stack.
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  ruleId: string,
  known: readonly string[],
): YamlResult<T> {
  const deep = tooDeep(text)
  if (deep)
    return [
      {
        ruleId,
        reason: `Nested too deep, expected at most ${deepest} levels`,
        note: mend,
        place: deep,
      },
    ]
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    // What is odd is told below, with its place, and nothing is printed.
    logLevel: 'error',
    lineCounter: lines,
  })
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
  const findings: Finding[] = [...document.errors, ...document.warnings].map((error) => ({
    ruleId,
    reason: `Not valid YAML: ${error.message.replace(/(?<![\s.])[\s.]+$/u, '')}`,
    note: mend,
    place: at(error.pos[0]),
  }))
  visit(document, (_key, node) => {
    if (!isAlias(node)) return
    findings.push({
      ruleId,
      reason: `Aliases such as "*${node.source}" are not allowed`,
      note: 'Write the value out where it is used',
      place: at(node.range?.[0] ?? 0),
    })
  })
  if (findings.length > 0) return findings

  function placeOf(path: PropertyKey[]): Point | undefined {
    for (let length = path.length; length >= 0; length--) {
      const parent =
        length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true)
      const items = isNode(parent) && 'items' in parent ? (parent.items as unknown[]) : []
      // The place of a key is where the key stands, of a list entry where the entry does.
      const pair = items.find((item) => isPair(item) && String(item.key) === path[length - 1])
      const node = isPair(pair) ? pair.key : length === 0 ? parent : items[Number(path[length - 1])]
      if (isNode(node) && node.range) return at(node.range[0])
    }
    return { line: 1, column: 1, offset: 0 }
  }

  const checked = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  if (!checked.success) {
    const keysOf = (path: PropertyKey[]) => keysAt(schema, path, known)
    const quotedAt = (path: PropertyKey[]) =>
      quoted(document.getIn(path.slice(0, -1), true), path.at(-1) ?? '')
    return toFindings(checked.error, ruleId, { keysOf, placeOf, quotedAt })
  }
  return { value: checked.data, placeOf }
}

const mend = 'Mend the YAML at this place'

/** Where flow or block nesting passes the limit, counted roughly but never too low. */
function tooDeep(text: string): Point | undefined {
  let open = 0
  let lineNumber = 0
  for (const line of text.split('\n')) {
    lineNumber++
    const lead = /^[ \-?:]*/u.exec(line)?.[0].length ?? 0
    if (lead > deepest * 2) return { line: lineNumber, column: lead }
    for (let column = 0; column < line.length; column++) {
      const character = line[column]
      if (character === '[' || character === '{') open++
      else if ((character === ']' || character === '}') && open > 0) open--
      if (open > deepest) return { line: lineNumber, column: column + 1 }
    }
  }
  return undefined
}
