import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser'
import { foldString, readConstants } from './fold-string.ts'

/** Where something stands in a source file: line and column from 1, the column in UTF-16 units. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A regular expression and where it stands. */
export interface Expression extends Place {
  pattern: string
  flags: string
}

/** What a script holds; `opaque` are those whose pattern only a run of the program can tell. */
export interface Found {
  expressions: Expression[]
  opaque: Place[]
}

/**
 * Every regular expression of a script: the literals, and `RegExp(…)` where its strings can be known without running
 * it (see `foldString`).
 *
 * Throws where the script has a mistake of syntax.
 */
export function findExpressions(file: string, source: string): Found {
  const script = /\.(?:astro|html)$/u.test(file) ? onlyScripts(source) : source
  const { program, errors } = parseSync(file.replace(/\.(?:astro|html)$/u, '.ts'), script)
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`)
  const constants = readConstants(program)
  const expressions: Expression[] = []
  const opaque: Place[] = []
  const place = (offset: number): Place => {
    const before = source.slice(0, offset).split('\n')
    return { file, line: before.length, column: before.at(-1)!.length + 1 }
  }
  const construct = (node: CallExpression | NewExpression): void => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return
    const [first, second] = node.arguments
    const pattern = first && foldString(first, constants)
    const flags = second ? foldString(second, constants) : ''
    if (pattern === undefined || flags === undefined) opaque.push(place(node.start))
    else expressions.push({ ...place(node.start), pattern, flags })
  }
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const { pattern, flags } = node.regex
      expressions.push({ ...place(node.start), pattern, flags })
    },
    NewExpression: construct,
    CallExpression: construct,
  }).visit(program)
  return { expressions, opaque }
}

/** A page with everything but its front matter and its scripts blanked, so that offsets stay. */
function onlyScripts(source: string): string {
  const front = source.startsWith('---\n') ? Math.max(0, source.indexOf('\n---\n', 3)) : 0
  let kept =
    blank(source.slice(0, 4)) + source.slice(4, front) + blank(source.slice(front, front + 5))
  if (front === 0) kept = ''
  for (const part of source.slice(kept.length).split(/(?=<script\b)|(?=<\/script>)/u)) {
    const end = part.startsWith('<script') ? part.indexOf('>') + 1 : 0
    // A tag that closes itself holds no script.
    const open = end === 0 || part[end - 2] === '/' ? part.length : end
    kept += blank(part.slice(0, open)) + part.slice(open)
  }
  return kept
}

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ')
