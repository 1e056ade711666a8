import { analyse, type Piece, type Verdict } from './analyse.ts'
import type { Expression, Found, Place } from './find-expressions.ts'
import { isPlainlyLinear } from './is-plainly-linear.ts'
import type { Reviewed } from './reviewed.ts'
import { isUnbounded, parsePattern, splitPattern } from './split-pattern.ts'

/** What is wrong with an expression, and what to do. */
export interface Problem extends Place {
  reason: string
  note: string
}

/**
 * Looks for expressions whose time can grow faster than the text they search. Those in `reviewed` may be undecided or
 * opaque; an entry that nothing needs is a problem too.
 */
export async function checkExpressions(
  { expressions, opaque }: Found,
  reviewed: readonly Reviewed[] = [],
): Promise<Problem[]> {
  const pieces = new Map<string, Piece>()
  const piecesOf = expressions.map((expression) => {
    // Neither changes what one search costs.
    const flags = expression.flags.replace(/[dg]/gu, '')
    return splitPattern(expression.pattern, flags)
      .filter((pattern) => !isPlainlyLinear(pattern, flags))
      .map((pattern) => {
        const key = `/${pattern}/${flags}`
        if (!pieces.has(key)) pieces.set(key, { pattern, flags })
        return key
      })
  })
  const verdicts = await analyse([...pieces.values()])
  const byKey = new Map([...pieces.keys()].map((key, index) => [key, verdicts[index]!]))
  const suspects = expressions.filter((_, index) =>
    piecesOf[index]!.some((key) => byKey.get(key)!.status === 'slow'),
  )
  // A piece may be slow where the whole is not: what it stumbles over, another alternative takes.
  const wholes = await analyse(suspects)
  const acquitted = new Set(suspects.filter((_, index) => wholes[index]!.status === 'linear'))
  const used = new Set<Reviewed>()
  const isReviewed = ({ file }: Place, pattern?: string): boolean => {
    const entry = reviewed.find((entry) => entry.file === file && entry.pattern === pattern)
    if (entry) used.add(entry)
    return entry !== undefined
  }
  const problems: Problem[] = []
  for (const place of opaque) if (!isReviewed(place)) problems.push({ ...place, ...unknown })
  for (const [index, expression] of expressions.entries()) {
    const { pattern, flags, ...place } = expression
    const isAcquitted = acquitted.has(expression)
    const found = piecesOf[index]!.map((key) => ({ key, verdict: byKey.get(key)! }))
    const slow = !isAcquitted && found.find(({ verdict }) => verdict.status === 'slow')
    const undecided = found.find(({ verdict }) => verdict.status === 'undecided')
    const looks = /[gy]/u.test(flags) && hasUnboundedLook(pattern, flags)
    if (slow) problems.push({ ...place, ...describeSlow(slow.key, slow.verdict) })
    else if (looks) problems.push({ ...place, ...looksFar })
    else if (undecided && !isReviewed(place, pattern))
      problems.push({ ...place, ...describeUndecided(undecided.key) })
  }
  for (const entry of reviewed.filter((entry) => !used.has(entry)))
    problems.push({ file: entry.file, line: 1, column: 1, ...needless })
  return problems
}

function describeSlow(piece: string, verdict: Verdict): Pick<Problem, 'reason' | 'note'> {
  const { growth, attack } = verdict as Extract<Verdict, { status: 'slow' }>
  return {
    reason: `Time grows as a ${growth.replace(' (fuzz)', '')} of the text: ${piece}`,
    note: `${attack} shows it. Let repeats that follow each other share no character, begin where the run begins ((?<!\\s)\\s+$), bound the repeat ({0,80}), or do it without a regular expression`,
  }
}

function describeUndecided(piece: string): Pick<Problem, 'reason' | 'note'> {
  return {
    reason: `The analyser cannot decide whether this is slow: ${piece}`,
    note: 'Part it in two, take repeats out, or make their bounds smaller; where its text is bounded, name it in scripts/regex-check/reviewed.ts with the reason',
  }
}

const unknown = {
  reason: 'The pattern is known only when the program runs',
  note: 'Put it together from constants of the same file, or name it in scripts/regex-check/reviewed.ts with the reason',
}

const looksFar = {
  reason: 'Each match may look as far as the end of the text',
  note: 'Bound the repeat in the look-ahead or look-behind; all matches together would take quadratic time',
}

const needless = {
  reason: 'An entry of scripts/regex-check/reviewed.ts for this file is not needed',
  note: 'Remove it',
}

function hasUnboundedLook(pattern: string, flags: string): boolean {
  const { alternatives } = parsePattern(pattern, flags)
  const looks = (node: Parameters<typeof isUnbounded>[0]): boolean => {
    if (node.type === 'Assertion') return isUnbounded(node)
    if (node.type === 'Quantifier') return looks(node.element)
    if (node.type === 'Alternative') return node.elements.some(looks)
    return (
      (node.type === 'Group' || node.type === 'CapturingGroup') && node.alternatives.some(looks)
    )
  }
  return alternatives.some(looks)
}

export type { Expression }
