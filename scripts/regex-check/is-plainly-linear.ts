import type { AST } from '@eslint-community/regexpp'
import { beginsRun } from './begins-run.ts'
import { isSingle, type Single } from './characters.ts'
import { flatten, isUnbounded, parsePattern } from './split-pattern.ts'
import { stepsOf, stepsOfRow } from './steps-of.ts'

/** Steps that the bounded parts of a piece may take at one place. */
const mostSteps = 150_000

/**
 * Whether a piece of a pattern is linear by its form, so that no analyser need look at it. It is where its bounded
 * parts cost little, all that repeats without end is one character or class, and each repeat
 *
 * - begins only where a run of its characters does (see `beginsRun`): then each run is gone through a bounded number
 *   of times, whatever follows; or
 * - stands at the end of the piece: there nothing can fail any more, so each try ends soon or succeeds.
 *
 * False means only that this does not tell.
 */
export function isPlainlyLinear(pattern: string, flags: string): boolean {
  if (/\\[1-9k]/u.test(pattern)) return false
  const { alternatives } = parsePattern(pattern, flags)
  if (!alternatives.some(isUnbounded)) return stepsOf(alternatives, flags).steps <= mostSteps
  if (alternatives.length > 1) return false
  const elements = flatten(alternatives[0]!)
  if (stepsOfRow(elements.map(once), flags).steps > mostSteps) return false
  return elements.every((element, index) => {
    if (!isUnbounded(element) || isLast(elements, index)) return true
    return isRepeat(element) && beginsRun(elements, index, element.element, flags)
  })
}

/** What repeats without end, taken once. */
function once(element: AST.Element): AST.Element {
  return element.type === 'Quantifier' && isUnbounded(element) ? element.element : element
}

function isRepeat(node: AST.Element): node is AST.Quantifier & { element: Single } {
  return node.type === 'Quantifier' && isSingle(node.element)
}

/** Whether nothing follows a repeat that could fail: at the end of a piece, and at `\w+\b` and `\w*\b` there. */
function isLast(elements: readonly AST.Element[], index: number): boolean {
  const element = elements[index]!
  if (element.type !== 'Quantifier' || isUnbounded(element.element)) return false
  if (index === elements.length - 1) return true
  const [, end] = elements.slice(index)
  const isWord = /^\\w[+*]$/u.test(element.raw)
  return index === elements.length - 2 && isWord && end!.raw === String.raw`\b`
}
