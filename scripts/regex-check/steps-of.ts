import type { AST } from '@eslint-community/regexpp'
import { areApart, isSingle } from './characters.ts'
import { flatten } from './split-pattern.ts'

/** What a bounded part of a pattern costs at one place: in how many ways it can match there, and the steps of all. */
export interface Cost {
  ways: number
  steps: number
}

/** An upper bound of the cost of alternatives that repeat nothing without end. */
export function stepsOf(alternatives: readonly AST.Alternative[], flags: string): Cost {
  const costs = alternatives.map((alternative) => stepsOfRow(flatten(alternative), flags))
  const words = alternatives.flatMap(({ elements }) => wordsOf(elements) ?? [null])
  const steps = sum(costs.map((cost) => cost.steps))
  // Of words, only those that begin each other match at one place.
  const ways = words.includes(null)
    ? sum(costs.map((cost) => cost.ways))
    : mostNested(words as string[])
  return { ways, steps }
}

/** An upper bound of the cost of parts that follow each other. */
export function stepsOfRow(elements: readonly AST.Element[], flags: string): Cost {
  const costs = elements.map((element, index) => {
    const cost = stepsOfElement(element, flags)
    return endsItself(element, elements[index + 1], flags) ? { ...cost, ways: 1 } : cost
  })
  return costs.reduce(
    (before, next) => ({
      ways: before.ways * next.ways,
      steps: before.steps + before.ways * next.steps,
    }),
    { ways: 1, steps: 0 },
  )
}

/** Whether a repeat of one character ends where its run does, as what follows it is none of the run. */
function endsItself(node: AST.Element, next: AST.Element | undefined, flags: string): boolean {
  if (node.type !== 'Quantifier' || !isSingle(node.element) || !next) return false
  const after = next.type === 'Quantifier' && next.min > 0 ? next.element : next
  return isSingle(after) && areApart(node.element.raw, after.raw, flags)
}

function stepsOfElement(node: AST.Element, flags: string): Cost {
  if ('alternatives' in node) {
    const { ways, steps } = stepsOf(node.alternatives, flags)
    // An assertion is left on its first success.
    return { ways: node.type === 'Assertion' ? 1 : ways, steps }
  }
  if (node.type !== 'Quantifier') return { ways: 1, steps: 1 }
  const { min, max, element } = node
  if (isSingle(element)) return { ways: max - min + 1, steps: max + 1 }
  const once = stepsOfElement(element, flags)
  let [ways, steps, reached] = [0, 0, 1]
  for (let count = 0; count <= max && steps < Number.MAX_SAFE_INTEGER; count++) {
    if (count >= min) ways += reached
    steps += reached * once.steps
    reached *= once.ways
  }
  return { ways, steps }
}

/** Most words that an alternative is spelt out into. */
const mostWords = 64

/** The words an alternative stands for, if it is made of plain characters, some of which may be missing. */
function wordsOf(elements: readonly AST.Element[]): string[] | null {
  let words = ['']
  for (const element of elements) {
    const own = wordsOfElement(element)
    if (!own || own.length * words.length > mostWords) return null
    words = words.flatMap((word) => own.map((end) => word + end))
  }
  return words
}

function wordsOfElement(node: AST.Element): string[] | null {
  if (node.type === 'Character') return [String.fromCodePoint(node.value).toLowerCase()]
  if (node.type === 'CharacterClass') {
    const own = node.negate ? [null] : node.elements.flatMap(wordsOfMember)
    return own.includes(null) ? null : (own as string[])
  }
  if (node.type === 'Quantifier' && node.max === 1) {
    const own = wordsOfElement(node.element)
    return own && [...own, ...(node.min === 0 ? [''] : [])]
  }
  if (node.type !== 'Group' && node.type !== 'CapturingGroup') return null
  const own = node.alternatives.map(({ elements }) => wordsOf(elements))
  return own.includes(null) ? null : own.flatMap((words) => words ?? [])
}

function wordsOfMember(node: AST.CharacterClass['elements'][number]): (string | null)[] {
  return (node.type === 'Character' && wordsOfElement(node)) || [null]
}

function mostNested(words: readonly string[]): number {
  return Math.max(...words.map((word) => words.filter((other) => word.startsWith(other)).length))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
