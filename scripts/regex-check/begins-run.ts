import type { AST } from '@eslint-community/regexpp'
import { areApart, isSingle, isWithin, type Single } from './characters.ts'
import { isUnbounded } from './split-pattern.ts'

/**
 * Whether the repeat at `index` can begin only at the beginning of a run of its characters, or a bounded distance
 * behind it, as the word characters in `\bfoo\w*x` and the spaces in `,\s*x` do: because of a character before it that
 * is none of them, or of the start of the text.
 */
export function beginsRun(
  elements: readonly AST.Element[],
  index: number,
  of: Single,
  flags: string,
): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const element = elements[at]!
    if (element.type === 'Assertion') {
      if (parts(element, elements[at + 1], of, flags)) return true
    } else if (partsAlways(element, of, flags)) return true
    else if (isUnbounded(element) && !isApart(element, of, flags)) return false
  }
  return false
}

/** Whether an assertion says that the character before it is none of the repeat, or that there is none. */
function parts(
  assertion: AST.Assertion,
  next: AST.Element | undefined,
  { raw }: Single,
  flags: string,
): boolean {
  if (assertion.kind === 'start') return !flags.includes('m') || areApart(raw, '[^.]', 'u')
  if (assertion.kind === 'word' && !assertion.negate) {
    const first = next ? firstOf(next) : null
    if (!first) return false
    return (
      (isWithin(first, '\\w', flags) && isWithin(raw, '\\w', flags)) ||
      (areApart(first, '\\w', flags) && areApart(raw, '\\w', flags))
    )
  }
  if (assertion.kind !== 'lookbehind') return false
  const before = assertion.alternatives.map(({ elements }) => elements)
  if (!before.every((elements) => elements.length === 1 && isSingle(elements[0]!))) return false
  const set = assertion.alternatives.map((alternative) => alternative.raw).join('|')
  return assertion.negate ? isWithin(raw, set, flags) : areApart(raw, set, flags)
}

/** The characters that an element can begin with, as a pattern; null where it can be empty or that is not plain. */
function firstOf(element: AST.Element): string | null {
  if (isSingle(element)) return element.raw
  if (element.type === 'Quantifier') return element.min > 0 ? firstOf(element.element) : null
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return null
  const firsts = element.alternatives.map(({ elements }) =>
    elements[0] ? firstOf(elements[0]) : null,
  )
  return firsts.includes(null) ? null : firsts.join('|')
}

/** Whether an element takes, whichever way it goes, a character that is none of the repeat's. */
function partsAlways(element: AST.Element, of: Single, flags: string): boolean {
  if (isSingle(element)) return areApart(element.raw, of.raw, flags)
  if (element.type === 'Quantifier')
    return element.min > 0 && partsAlways(element.element, of, flags)
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false
  return element.alternatives.every(({ elements }) =>
    elements.some((inner) => partsAlways(inner, of, flags)),
  )
}

function isApart(element: AST.Element, of: Single, flags: string): boolean {
  return (
    element.type === 'Quantifier' &&
    isSingle(element.element) &&
    areApart(element.element.raw, of.raw, flags)
  )
}
