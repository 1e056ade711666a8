import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { isHeld } from '../../sentence/held-spans.ts'
import type { Change } from '../change.ts'
import type { Rule } from '../rule.ts'
import { atAim, atAimsEnd } from './at-aim.ts'
import { atAlthough } from './at-although.ts'
import { atApposition } from './at-apposition.ts'
import { atAs } from './at-as.ts'
import { atBecause } from './at-because.ts'
import { atColon } from './at-colon.ts'
import { atCompared } from './at-compared.ts'
import { atDoing, atMeans, atWriting } from './at-doing.ts'
import { atFigure } from './at-figure.ts'
import { atGroups } from './at-groups.ts'
import { atIncluding } from './at-including.ts'
import { atJoining } from './at-joining.ts'
import { atManner } from './at-manner.ts'
import { atObject } from './at-object.ts'
import { atOfWhich } from './at-of-which.ts'
import { atPurpose } from './at-purpose.ts'
import { atDescribing, atMade, atRelative } from './at-relative.ts'
import { atResult } from './at-result.ts'
import { atRow } from './at-row.ts'
import { atSecondVerb } from './at-second-verb.ts'
import { atHowever, atSemicolon, atSemicolons } from './at-semicolon.ts'
import { atSubjectClause } from './at-subject-clause.ts'
import { atTelling, atWhich } from './at-which.ts'
import { atWith } from './at-with.ts'
import { inBrackets, wordCount } from './part-at.ts'

/** Sentences of no more words are left whole. */
const longEnough = 12

/**
 * Parts a long sentence between two clauses that each have a subject and a finite verb of their own, or get them back:
 * `A, and B`, `A; B`, `A, but B`, `A, which helps` (`This helps`), `A, making B hard` (`This makes B hard`), `A, with B rising`
 * (`B rises`), `A, with a rate of 9%` (`The rate was 9%`), `A, of whom 9 slept` (`Of these, 9 slept`), `A to do B` (`The aim is to do B`), `Although A, B` (`A. But B`). No word of doubt, time or cause is added or lost; where a word such as `if` or `that` would lose its hold
 * on the second part, the sentence is left whole. Rule `sentence-split`; one split at a time, the evenest first.
 */
export const splitSentence: Rule = {
  id: 'sentence-split',
  together: true,
  propose(sentence) {
    const { text, tokens } = sentence
    if (wordCount(tokens, 0, tokens.length) <= longEnough || /[?!]["”’)]*$/u.test(text)) return []
    const whole = [atAlthough, atRow].map((split) => split(sentence))
    const first = whole.find((changes) => changes.length > 0)
    if (first) return withOneStop(text, first)
    const places = tokens.flatMap((_, at) => {
      const changes = splitsAt(sentence, at)
      return changes.length > 0 ? [changes] : []
    })
    const middle = text.length / 2
    const off = ([first]: Change[]) => Math.abs(first!.start - middle)
    return withOneStop(text, places.sort((a, b) => off(a) - off(b))[0] ?? [])
  },
}

/** `in the U.S., but`: the stop of a short form ends the sentence as well. */
function withOneStop(text: string, changes: readonly Change[]): Change[] {
  return changes.map((change) =>
    text.charAt(change.start - 1) === '.' && change.insert.startsWith('. ')
      ? { ...change, insert: change.insert.slice(1) }
      : change,
  )
}

function splitsAt(sentence: AnalysedSentence, at: number): Change[] {
  const { tokens, held } = sentence
  const { text, start, end } = tokens[at]!
  if (isHeld(held, start, end) || inBrackets(tokens, at)) return []
  const groups = atGroups(sentence, at)
  if (groups) return [groups]
  const announced = atColon(sentence, at)
  if (announced) return [announced]
  // `two lists: one names …, while the other …`: all of it is what the colon announces.
  const colon = sentence.text.includes(':')
    ? tokens.findLastIndex((one, place) => place < at && one.text === ':')
    : -1
  if (colon >= 0 && /^\p{Ll}/u.test(tokens[colon + 1]!.text)) return []
  const row = text === ';' ? atSemicolons(sentence) : []
  if (row.length > 0) return row
  const told = text === ',' ? atSubjectClause(sentence, at) : []
  if (told.length > 0) return told
  const figures = text === ',' ? atFigure(sentence, at) : []
  if (figures.length > 0) return figures
  const one =
    text === ';' ? atSemicolon(sentence, at) : text === ',' ? atComma(sentence, at) : undefined
  const found =
    one ??
    atTelling(sentence, at) ??
    atAim(sentence, at) ??
    atAimsEnd(sentence, at) ??
    atJoining(sentence, at) ??
    atBecause(sentence, at) ??
    atCompared(sentence, at) ??
    atApposition(sentence, at) ??
    atWriting(sentence, at) ??
    atMeans(sentence, at) ??
    atPurpose(sentence, at) ??
    atManner(sentence, at)
  if (found) return [found]
  const verbs = atSecondVerb(sentence, at)
  if (verbs.length > 0) return verbs
  const described = atRelative(sentence, at) ?? atDescribing(sentence, at) ?? atObject(sentence, at)
  return described ? [described] : []
}

function atComma(sentence: AnalysedSentence, at: number): Change | undefined {
  const part = atOfWhich(sentence, at)
  if (part) return part
  if (sentence.tokens[at + 1]?.lower === 'which') return atWhich(sentence, at)
  if (sentence.tokens[at + 1]?.lower === 'however') return atHowever(sentence, at)
  return (
    atIncluding(sentence, at) ??
    atMade(sentence, at) ??
    atResult(sentence, at) ??
    atWith(sentence, at) ??
    atAs(sentence, at) ??
    atDoing(sentence, at)
  )
}
