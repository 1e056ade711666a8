import { type AST, RegExpParser } from '@eslint-community/regexpp'

const parser = new RegExpParser({ ecmaVersion: 2025 })

/** The parts of a pattern; throws where it is not valid. */
export function parsePattern(pattern: string, flags: string): AST.Pattern {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  return parser.parsePattern(pattern, 0, pattern.length, mode)
}

/** Whether something repeats without end in a part of a pattern. */
export function isUnbounded(node: AST.Node): boolean {
  switch (node.type) {
    case 'Quantifier':
      return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.element)
    case 'Alternative':
      return node.elements.some(isUnbounded)
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(isUnbounded)
    case 'Assertion':
      return 'alternatives' in node && node.alternatives.some(isUnbounded)
    default:
      return false
  }
}

/** The elements of an alternative, with those of its groups that offer no choice. */
export function flatten({ elements }: AST.Alternative): AST.Element[] {
  return elements.flatMap((element) =>
    (element.type === 'Group' || element.type === 'CapturingGroup') &&
    element.alternatives.length === 1
      ? flatten(element.alternatives[0]!)
      : [element],
  )
}

/** Most patterns that one part becomes: beyond that it stays whole. */
const mostPieces = 64
/** Largest bound of a repeat that is written out: `(?:a+b){1,4}`. */
const mostTimes = 4

/**
 * Parts a pattern at its alternatives: `a(?:b+|c*|d)e` becomes `a(?:d)e`, `a(?:b+)e` and `a(?:c*)e`; alternatives that
 * repeat nothing without end stay together. At each place a backtracking matcher tries one way after the other, so a
 * pattern takes at most what its pieces take together: it is linear where they all are. Pieces are small, and an
 * analyser decides them fast. A pattern with back-references stays whole.
 */
export function splitPattern(pattern: string, flags: string): string[] {
  return /\\[1-9k]/u.test(pattern)
    ? [pattern]
    : fromAlternatives(parsePattern(pattern, flags).alternatives)
}

function fromAlternatives(alternatives: readonly AST.Alternative[]): string[] {
  const bounded = alternatives.filter((alternative) => !isUnbounded(alternative))
  const others = alternatives.filter(isUnbounded)
  const together = bounded.map(({ raw }) => raw).join('|')
  return [...(bounded.length > 0 ? [together] : []), ...others.flatMap(fromAlternative)]
}

function fromAlternative({ elements, raw }: AST.Alternative): string[] {
  let pieces = ['']
  for (const element of elements) {
    const ways = fromElement(element)
    if (pieces.length * ways.length > mostPieces) return [raw]
    pieces = pieces.flatMap((piece) => ways.map((way) => piece + way))
  }
  return pieces
}

function fromElement(node: AST.Element): string[] {
  if (!isUnbounded(node)) return [node.raw]
  if (node.type === 'Group' || node.type === 'CapturingGroup')
    return fromAlternatives(node.alternatives).map((piece) => `(?:${piece})`)
  if (node.type !== 'Quantifier' || node.max > mostTimes) return [node.raw]
  const body = fromElement(node.element)
  let ways = ['']
  const all: string[] = []
  for (let times = 0; times <= node.max; times++) {
    if (times >= node.min) all.push(...ways)
    if (all.length + ways.length * body.length > mostPieces) return [node.raw]
    ways = ways.flatMap((way) => body.map((more) => way + more))
  }
  return all
}
