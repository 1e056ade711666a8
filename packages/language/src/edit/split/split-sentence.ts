import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { isHeld } from '../../sentence/held-spans.ts'
import type { Change } from '../change.ts'
import type { Rule } from '../rule.ts'
import { atAlthough } from './at-although.ts'
import { atCompared } from './at-compared.ts'
import { atJoining, atSemicolon } from './at-joining.ts'
import { atDescribing, atRelative } from './at-relative.ts'
import { atResult } from './at-result.ts'
import { atSecondVerb } from './at-second-verb.ts'
import { atWhich } from './at-which.ts'
import { inBrackets, wordCount } from './part-at.ts'

/** Sentences of no more words are left whole. */
const longEnough = 12

/**
 * Parts a long sentence between two clauses that each have a subject and a finite verb of their own, or get them back:
 * `A, and B`, `A; B`, `A, but B`, `A, which helps` (`This helps`), `A, making B hard` (`This makes B hard`), `Although A, B`
 * (`A. But B`). No word of doubt, time or cause is added or lost; where a word such as `if` or `that` would lose its hold
 * on the second part, the sentence is left whole. Rule `sentence-split`; one split at a time, the evenest first.
 */
export const splitSentence: Rule = {
  id: 'sentence-split',
  together: true,
  propose(sentence) {
    const { text, tokens } = sentence
    if (wordCount(tokens, 0, tokens.length) <= longEnough || /[?!]["”’)]*$/u.test(text)) return []
    const although = atAlthough(sentence)
    if (although.length > 0) return although
    const places = tokens.flatMap((_, at) => splitAt(sentence, at) ?? [])
    const middle = text.length / 2
    places.sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))
    return places.slice(0, 1)
  },
}

function splitAt(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens, held } = sentence
  const { text, start, end } = tokens[at]!
  if (isHeld(held, start, end) || inBrackets(tokens, at)) return undefined
  if (text === ';') return atSemicolon(sentence, at)
  if (text === ',' && tokens[at + 1]?.lower === 'which') return atWhich(sentence, at)
  const compared = text === ',' ? atCompared(sentence, at) : undefined
  if (compared) return compared
  const result = text === ',' ? atResult(sentence, at) : undefined
  return (
    result ??
    atJoining(sentence, at) ??
    atSecondVerb(sentence, at) ??
    atRelative(sentence, at) ??
    atDescribing(sentence, at)
  )
}
