import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { hasClause } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'

/** Words that each part must have: chopped text reads badly. */
const least = 4
/** What ties all that follows it: a part cut off from it would claim more than the sentence does. */
const tying: ReadonlySet<string> = new Set(
  (
    'if when whenever unless until because since as although though while whereas whether that than once where before ' +
    'after so'
  ).split(' '),
)

/** Whether what is before a place can stand alone and ties nothing after it to itself. */
export function standsAlone(tokens: readonly Token[], end: number): boolean {
  const part = tokens.slice(0, end)
  if (part.some(({ lower, tag }) => tying.has(lower) && tag !== 'det' && tag !== 'prep'))
    return false
  if (/^(?:either|neither|both|not)$/u.test(tokens[0]?.lower ?? '')) return false
  return hasClause(tokens, end)
}

/** Whether a place is inside brackets. */
export function inBrackets(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (const { text } of tokens.slice(0, at)) {
    if (text === '(' || text === '[') depth += 1
    if (text === ')' || text === ']') depth -= 1
  }
  return depth > 0
}

/** Words from one place to before another, signs left out. */
export function wordCount(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ tag }) => tag !== 'stop' && tag !== 'part').length
}

/**
 * The change that ends a sentence before the token `from` and starts the next at the token `to` with the words `opens`;
 * undefined where a part would be too short.
 */
export function partAt(
  { text, tokens }: AnalysedSentence,
  from: number,
  to: number,
  opens: string,
): Change | undefined {
  const rest = wordCount(tokens, to, tokens.length) + (opens ? opens.trim().split(' ').length : 0)
  if (wordCount(tokens, 0, from) < least || rest < least) return undefined
  const next = tokens[to]!
  const first = opens ? '' : text.charAt(next.start).toUpperCase()
  return {
    ruleId: 'sentence-split',
    start: tokens[from - 1]!.end,
    end: next.start + first.length,
    insert: `. ${opens}${first}`,
    reason: 'Two short sentences are easier than a long one',
  }
}
