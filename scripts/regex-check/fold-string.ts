import type { Argument, Expression, Program, Statement, TemplateLiteral } from 'oxc-parser'

/** Constants of a script by name: what each is set to. */
export type Constants = ReadonlyMap<string, Expression>

/** The constants at the top of a script. */
export function readConstants(program: Program): Constants {
  const constants = new Map<string, Expression>()
  for (const statement of program.body) {
    const declared = declarationOf(statement)
    if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'const') continue
    for (const { id, init } of declared.declarations)
      if (id.type === 'Identifier' && init) constants.set(id.name, init)
  }
  return constants
}

function declarationOf(statement: Statement | Program['body'][number]) {
  return statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
}

/**
 * The string an expression stands for, if it is put together from literals, templates, `String.raw`, `+`,
 * `[…].join(…)`, the `source` of a literal and constants of the same file; undefined otherwise.
 */
export function foldString(node: Argument, constants: Constants): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return foldString(node.expression, constants)
    case 'Identifier': {
      const known = constants.get(node.name)
      return known && foldString(known, constants)
    }
    case 'TemplateLiteral':
      return foldTemplate(node, false, constants)
    case 'TaggedTemplateExpression':
      return isMember(node.tag, 'raw') ? foldTemplate(node.quasi, true, constants) : undefined
    case 'BinaryExpression':
      return node.operator === '+'
        ? join([foldString(node.left, constants), foldString(node.right, constants)])
        : undefined
    case 'MemberExpression': {
      const of = node.object.type === 'Identifier' ? constants.get(node.object.name) : node.object
      return isMember(node, 'source') && of?.type === 'Literal' && 'regex' in of
        ? of.regex.pattern
        : undefined
    }
    case 'CallExpression': {
      const { callee } = node
      if (callee.type !== 'MemberExpression' || !isMember(callee, 'join')) return undefined
      const list = unwrap(callee.object, constants)
      const between = node.arguments[0] ? foldString(node.arguments[0], constants) : ','
      if (list?.type !== 'ArrayExpression' || between === undefined) return undefined
      const parts = list.elements.map((part) =>
        part && part.type !== 'SpreadElement' ? foldString(part, constants) : undefined,
      )
      return join(parts, between)
    }
    default:
      return undefined
  }
}

function foldTemplate(
  { quasis, expressions }: TemplateLiteral,
  raw: boolean,
  constants: Constants,
): string | undefined {
  const parts = quasis.flatMap(({ value }, index) => {
    const inserted = expressions[index]
    const text = raw ? value.raw : (value.cooked ?? undefined)
    return inserted ? [text, foldString(inserted, constants)] : [text]
  })
  return join(parts)
}

/** An array behind its name, and behind `as const`. */
function unwrap(node: Expression, constants: Constants): Expression | undefined {
  if (node.type === 'Identifier') {
    const known = constants.get(node.name)
    return known && unwrap(known, constants)
  }
  return node.type === 'TSAsExpression' || node.type === 'ParenthesizedExpression'
    ? unwrap(node.expression, constants)
    : node
}

function isMember(node: Expression, name: string): boolean {
  return (
    node.type === 'MemberExpression' &&
    !node.computed &&
    node.property.type === 'Identifier' &&
    node.property.name === name
  )
}

function join(parts: readonly (string | undefined)[], between = ''): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(between)
}
