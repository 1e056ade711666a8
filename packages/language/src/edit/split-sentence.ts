import type { AnalysedSentence } from '../sentence/analyse.ts'
import { clauseStartsAt, finiteVerbAt, hasFiniteVerb, nounPhraseEnd } from '../sentence/clause.ts'
import { isHeld } from '../sentence/held-spans.ts'
import type { Token } from '../tag/token.ts'
import type { Change } from './change.ts'
import type { Rule } from './rule.ts'

/** Sentences of no more words are left whole: chopped text reads badly (plainlanguage.gov: up to 20 words). */
const longEnough = 14
/** Words that each part must have. */
const least = 4
/** What ties all that follows it: a part cut off from it would claim more than the sentence does. */
const tying: ReadonlySet<string> = new Set(
  'if when whenever unless until because since as although though while whereas whether that than once where before after so'.split(
    ' ',
  ),
)
const joining: Readonly<Record<string, string>> = { and: '', but: 'But ', so: 'So ', yet: 'But ' }

/**
 * Parts a long sentence between two clauses that each have a subject and a finite verb of their own. `and` and a
 * semicolon become a full stop, `but` and `so` open the new sentence, `, which` becomes `This` or `These` with its noun.
 * No word of doubt, time or cause is added or lost; where a word such as `if` or `that` would lose its hold on the second
 * part, the sentence is left whole. Rule `sentence-split`; one split at a time, the evenest first.
 */
export const splitSentence: Rule = {
  id: 'sentence-split',
  propose(sentence) {
    const { tokens } = sentence
    if (wordCount(tokens, 0, tokens.length) <= longEnough) return []
    const places = tokens.flatMap((_, at) => splitAt(sentence, at) ?? [])
    const middle = sentence.text.length / 2
    places.sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))
    return places.slice(0, 1)
  },
}

function splitAt(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens, held } = sentence
  const token = tokens[at]!
  if (isHeld(held, token.start, token.end) || inBrackets(tokens, at)) return undefined
  if (token.text === ';') return atSemicolon(sentence, at)
  if (token.text === ',') {
    const next = tokens[at + 1]?.lower ?? ''
    if (next === 'which') return atWhich(sentence, at)
    if (Object.hasOwn(joining, next)) return atJoining(sentence, at, at + 1)
    if (next === 'whereas') return atWhereas(sentence, at)
  }
  if (/^(?:and|but)$/u.test(token.lower) && tokens[at - 1]?.text !== ',')
    return atJoining(sentence, at, at)
  return undefined
}

function atSemicolon(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const link = /^(?:however|therefore|thus|instead|moreover|furthermore|also)$/u.test(
    tokens[at + 1]?.lower ?? '',
  )
  const from = at + 1 + (link ? (tokens[at + 2]?.text === ',' ? 2 : 1) : 0)
  if (!clauseStartsAt(tokens, from) || !hasFiniteVerb(tokens, 0, at)) return undefined
  if (tokens.filter(({ text }) => text === ';').length > 1) return undefined
  return parted(sentence, at, at + 1, '')
}

function atJoining(sentence: AnalysedSentence, comma: number, word: number): Change | undefined {
  const { tokens } = sentence
  const opens = joining[tokens[word]!.lower]!
  if (!clauseStartsAt(tokens, word + 1) || !isWhole(tokens, comma)) return undefined
  const subject = nounPhraseEnd(tokens, word + 1)!
  // `X and Y are`: the noun before `and` may be half of a subject, not the end of a clause.
  if (comma === word && !/^(?:they|we|he|she|it|you|this|these)$/u.test(tokens[word + 1]!.lower))
    return undefined
  if (finiteVerbAt(tokens, subject) === undefined) return undefined
  return parted(sentence, comma, word + 1, opens)
}

function atWhereas(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  if (!clauseStartsAt(tokens, comma + 2) || !isWhole(tokens, comma)) return undefined
  return parted(sentence, comma, comma + 2, 'But ')
}

/** `…, which helps` as `This helps`: as open as `which` whether it means the noun or all of it. Many: `These effects are`. */
function atWhich(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  const verb = finiteVerbAt(tokens, comma + 2)
  const noun = tokens[comma - 1]
  if (verb === undefined || !noun || noun.tag !== 'noun' || !isWhole(tokens, comma))
    return undefined
  // A clause that is closed by a comma goes on after it.
  if (tokens.slice(verb).some(({ text }) => text === ',')) return undefined
  const many = /^(?:are|were|have|do)$/u.test(tokens[verb]!.lower)
  const one =
    /^(?:is|was|has|does)$/u.test(tokens[verb]!.lower) || /[^s]s$/u.test(tokens[verb]!.lower)
  const plural = /[^s]s$/u.test(noun.lower)
  if (many) return plural ? parted(sentence, comma, comma + 2, `These ${noun.text} `) : undefined
  if (plural && !one) return undefined
  return parted(sentence, comma, comma + 2, 'This ')
}

/** Whether what is before a place can stand alone and ties nothing after it to itself. */
function isWhole(tokens: readonly Token[], end: number): boolean {
  const part = tokens.slice(0, end)
  if (part.some(({ lower, tag }) => tying.has(lower) && tag !== 'det' && tag !== 'prep'))
    return false
  if (/^(?:either|neither|both|not)$/u.test(tokens[0]?.lower ?? '')) return false
  return hasFiniteVerb(tokens, 0, end)
}

function parted(
  sentence: AnalysedSentence,
  from: number,
  to: number,
  opens: string,
): Change | undefined {
  const { text, tokens } = sentence
  if (
    wordCount(tokens, 0, from) < least ||
    wordCount(tokens, to, tokens.length) + (opens ? 1 : 0) < least
  )
    return undefined
  const start = tokens[from - 1]!.end
  const next = tokens[to]!
  const first = text.charAt(next.start)
  const insert = opens ? `. ${opens}` : `. ${first.toUpperCase()}`
  return {
    ruleId: 'sentence-split',
    start,
    end: next.start + (opens ? 0 : 1),
    insert,
    reason: 'Two short sentences are easier than a long one',
  }
}

function inBrackets(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (const { text } of tokens.slice(0, at)) {
    if (text === '(' || text === '[') depth += 1
    if (text === ')' || text === ']') depth -= 1
  }
  return depth > 0
}

function wordCount(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ tag }) => tag !== 'stop' && tag !== 'part').length
}
