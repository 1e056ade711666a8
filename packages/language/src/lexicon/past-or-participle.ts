import { verbForms } from '../inflect/verb-forms.ts'
import { nounPhraseEnd } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'
import type { Entry, FormName } from './entry.ts'

const helpers: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're have has had having 've get gets got getting".split(' '),
)

/** `was diluted`, `is often shortened`: after a form of be a participle is one, whatever the tagger calls it. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (tag !== 'adj' || !lower.endsWith('ed')) return false
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .findLast((one) => one.tag !== 'adv' && one.tag !== 'part')
  return before?.tag === 'aux' && helpers.has(before.lower)
}

/**
 * Which form `treated` is: a participle after a form of be, have or get, or after a noun whose clause has its verb
 * elsewhere (`people treated at home slept`); the past right after the subject that opens its clause. Undefined where neither
 * is plain and the plain verb has two forms for it.
 */
export function pastOrParticiple(
  entry: Entry,
  forms: readonly FormName[],
  tokens: readonly Token[],
  at: number,
): FormName | undefined {
  // `We also observed it`: what is only for a participle is not for the past that looks like it.
  if (forms.length === 1 && forms[0] === 'participle' && followsSubject(tokens, at))
    return undefined
  if (!forms.includes('past') || !forms.includes('participle')) return forms[0]
  const plain = verbForms(entry.plain.words[entry.plain.head]!)
  if (plain.past === plain.participle) return 'past'
  let before = at - 1
  while (/^(?:adv|part)$/u.test(tokens[before]?.tag ?? '')) before -= 1
  const near = tokens[before]
  if (near === undefined) return undefined
  if (helpers.has(near.lower)) {
    // `Ten who were well participated`: nobody is taken part.
    return isIntransitive(entry) && !/^(?:ha(?:s|ve|d|ving)|['’]ve)$/u.test(near.lower)
      ? 'past'
      : 'participle'
  }
  if (near.tag === 'prep' || near.tag === 'subord') return 'participle'
  if (near.tag === 'pron') return 'past'
  if (near.tag !== 'noun' && near.tag !== 'name') return undefined
  // `people participated`: nobody is taken part; `a drug administered by drip`: without an object nothing gave.
  if (isIntransitive(entry)) return 'past'
  if (!hasObject(tokens, at)) return 'participle'
  const other = hasVerb(tokens, at)
  const [start] = clauseAround(tokens, at)
  const subject = nounPhraseEnd(tokens, start) === before + 1
  return other ? 'participle' : subject ? 'past' : undefined
}

/** Plain verbs that nobody does to a thing: `fall`, `take part`. */
function isIntransitive({ plain }: Entry): boolean {
  return /^(?:(?:come|fall|go|rise|shrink)\b|take part\b|do well)/u.test(plain.words.join(' '))
}

/** Whether a verb is followed by what it is done to, one word or two that belong to it passed over. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    (by) => nounPhraseEnd(tokens, at + by) !== undefined && tokens[at + 1]!.tag !== 'prep',
  )
}

/** Whether a pronoun that acts stands before a place, adverbs passed over. */
function followsSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens.findLast(({ tag }, place) => place < at && tag !== 'adv' && tag !== 'part')
  return /^(?:we|they|i|he|she|it|you|who)$/u.test(before?.lower ?? '')
}

function clauseAround(tokens: readonly Token[], at: number): [from: number, to: number] {
  const bounds = (one: Token) =>
    /^[,;:]$/u.test(one.text) || one.tag === 'conj' || one.tag === 'subord'
  const from = tokens.findLastIndex((one, where) => where < at && bounds(one)) + 1
  const to = tokens.findIndex((one, where) => where > at && bounds(one))
  return [from, to < 0 ? tokens.length : to]
}

/** Whether the clause has a finite verb besides the one at a place. */
function hasVerb(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(...clauseAround(tokens, at))
    .some(
      (one) =>
        one !== tokens[at] &&
        (one.tag === 'aux' || (one.tag === 'verb' && !one.lower.endsWith('ing'))),
    )
}
