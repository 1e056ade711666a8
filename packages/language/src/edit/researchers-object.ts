import type { Token } from '../tag/token.ts'

/** A year or two: no figure that counts. */
const year = /^(?:1[89]|20)\d\d(?:[-–]\d{2,4})?$/u

/** Nouns with what describes them; no clause, as its verb could be that of the sentence. */
export function isSubject(found: readonly Token[]): boolean {
  const subject = withNouns(withoutBrackets(found))
  if (subject.length === 0) return false
  const nouns = subject.filter(({ tag }) => /^(?:noun|name|num|pron)$/u.test(tag))
  if (
    (nouns.length === 0 && subject.length > 1) ||
    subject.length > 26 ||
    /^(?:prep|subord|verb|conj)$/u.test(subject[0]!.tag)
  )
    return false
  // `77 of them (66%) were included`: a figure keeps the word that it is of beside it.
  const figure = subject.findLastIndex(
    ({ text, tag }, at) =>
      tag === 'num' && /\d/u.test(text) && !year.test(text) && !isSize(subject, at),
  )
  if (
    figure > 0 &&
    subject[figure + 1]?.tag !== 'noun' &&
    /^(?:other|remaining|further)$/u.test(subject[figure - 1]!.lower)
  )
    return false
  if (
    figure >= 0 &&
    !subject.slice(figure + 1).some(({ tag, text }) => tag === 'noun' && text.length > 2)
  )
    return false
  const last = subject.at(-1)!
  // `people taking part`
  const ends =
    /^(?:noun|name|num|stop|adj|verb)$/u.test(last.tag) ||
    subject.length === 1 ||
    (last.lower === 'part' && subject.at(-2)!.lower === 'taking')
  if (!ends || last.text === ',') return false
  const alone = /^(?:these|those)$/u.test(subject[0]!.lower)
  if (subject.length === 1 && !/^(?:noun|name)$/u.test(last.tag) && !alone) return false
  // `between 1990 and 1994` joins no clauses.
  const and = subject.some(
    ({ lower, text }, at) =>
      text === ',' ||
      (lower === 'and' && !(subject[at - 1]?.tag === 'num' && subject[at + 1]?.tag === 'num')),
  )
  // `These results were pooled`; `They were measured` leaves open who or what.
  const shown = /^(?:this|these|those)$/u.test(subject[0]!.lower)
  return subject.every(({ tag, lower, text }, at) => {
    if (
      /^(?:;|:|—|–)$/u.test(text) ||
      (!(at === 0 && shown) &&
        /^(?:who|which|that|whom|whose|there|it|they|this|these|those|we|he|she|i|you|none|neither|nothing|nobody|if|when|because)$/u.test(
          lower,
        ))
    )
      return false
    if (isOfNoun(subject, at)) return true
    if (tag === 'aux' || tag === 'subord') return false
    if (tag !== 'verb') return true
    // `patients treated at home`, `data collected in 2001`; after `and` the verb may be one of a clause.
    const near = subject[at - 1]?.tag
    return /(?:ed|en|ing|wn)$/u.test(lower) && (near !== 'noun' || !and) && near !== 'pron'
  })
}

/** The words that stand in no brackets; all where one is left open. */
export function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  const kept = tokens.filter(({ text }) => {
    if (text === '(') depth += 1
    const inside = depth > 0
    if (text === ')') depth -= 1
    return !inside
  })
  return depth === 0 ? kept : tokens
}

/** `patients having surgery`, `patients found to have gout`: what is no verb of a sentence. */
function isOfNoun(subject: readonly Token[], at: number): boolean {
  const [before, found] = [subject[at - 1], subject[at - 2]]
  const { lower } = subject[at]!
  if (lower === 'having') return before?.tag === 'noun'
  if (lower === 'found') return before?.tag === 'noun' && subject[at + 1]?.lower === 'to'
  return (
    /^(?:have|be)$/u.test(lower) &&
    before?.lower === 'to' &&
    /^(?:found|known|thought)$/u.test(found?.lower ?? '') &&
    subject[at - 3]?.tag === 'noun'
  )
}

/** `a score of 0.4`, which belongs to its noun. */
function isSize(subject: readonly Token[], at: number): boolean {
  return subject[at - 1]?.lower === 'of' && subject[at - 2]?.tag === 'noun'
}

/** The tagger takes `surfaces` of `79 surfaces`, `mean` of `Mean values` and `Selected` of `Selected items` for verbs. */
function withNouns(subject: readonly Token[]): Token[] {
  return subject.map((token, at) => {
    if (token.tag !== 'verb') return token
    const before = subject[at - 1]
    const first = at === 0 && subject[1]?.tag === 'noun'
    if (first && /^focus$|ed$/u.test(token.lower)) return { ...token, tag: 'adj' }
    const described = /^(?:adj|noun)$/u.test(subject[at + 1]?.tag ?? '')
    if (token.lower === 'mean' && described) return { ...token, tag: 'adj' }
    // `limb salvage rates were worked out`: with no `and` behind it, a verb of its own would leave `were` without a subject.
    const inside = /^(?:adj|noun|name)$/u.test(before?.tag ?? '') && subject[at + 1]?.tag === 'noun'
    const rest = subject.slice(at + 1)
    const joined = rest.some(({ tag, text }) => tag === 'conj' || text === ',')
    if (inside && !joined && !/(?:ed|en|ing|wn)$/u.test(token.lower))
      return { ...token, tag: 'noun' }
    if (token.lower === 'set' && subject[at + 1]?.lower === 'of') return { ...token, tag: 'noun' }
    const counted =
      /^(?:num|adj|det)$/u.test(before?.tag ?? '') || (at === 1 && before?.tag === 'adv')
    return counted && /[^s]s$/u.test(token.lower) ? { ...token, tag: 'noun' } : token
  })
}
