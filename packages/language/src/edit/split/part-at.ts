import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, clauseVerbAt, hasClause, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'

/** Words that each part must have: chopped text reads badly. */
const least = 4
/** More words than this make a sentence long (plainlanguage.gov). */
const most = 20
/** What ties all that follows it: a part cut off from it would claim more than the sentence does. */
const tying: ReadonlySet<string> = new Set(
  (
    'if when whenever unless until because since although though while whereas whether that once where before ' +
    'after so meaning'
  ).split(' '),
)

/** Deeds that take a clause. */
const ensuring = /^(?:ensuring|having|hoping|knowing|letting|making|seeing|showing|thinking)$/u

const reaching =
  /^(?:may|might|could|can|cannot|should|must|would|will|not|n['’]t|no|never|nor|neither|none|without|likely|unlikely|perhaps|seem\w*|appear\w*|suggest\w*|possibl\w+|potential\w*|probabl\w+|only|if)$/u

/** Whether a word (lower case) casts doubt on, or denies, all that its sentence says after it. */
export function reaches(word: string): boolean {
  return reaching.test(word)
}

/** Whether what is before a place can stand alone and ties nothing after it to itself. */
export function standsAlone(tokens: readonly Token[], end: number): boolean {
  const part = tokens.slice(0, end)
  // The tagger takes `whether` for a preposition, and `after` in `After the rash was seen, …`.
  if (
    part.some(
      ({ lower, tag }) =>
        lower === 'whether' || (tying.has(lower) && tag !== 'det' && tag !== 'prep'),
    )
  )
    return false
  // `Ensuring that the skin is dry each day may help`: what opens it waits for its verb.
  if (ensuring.test(tokens[0]?.lower ?? '') && (clauseVerbAt(tokens, 1) ?? end) < end) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (tying.has(part[0]?.lower ?? '') && (clauseVerbAt(tokens, 1) ?? comma) < comma) return false
  // `as` ties a clause (`as the drug wears off`), not a noun (`known as a stimulant`).
  if (part.some(({ lower }, at) => lower === 'as' && tiesClause(part, at))) return false
  if (/^(?:either|neither|both|not)$/u.test(tokens[0]?.lower ?? '')) return false
  if (supposes(part)) return false
  return hasClause(tokens, end)
}

/** Whether `as` ties the clause after it; in `The use of soap as a cure has grown` the verb is that of the sentence, which has no other. */
function tiesClause(part: readonly Token[], as: number): boolean {
  const verb = clauseVerbAt(part, as + 1)
  if (verb === undefined) return false
  const own = as > 0 && part[as - 1]!.tag === 'noun' && !hasFiniteVerb(part, 0, as)
  return !own || hasFiniteVerb(part, verb + 2, part.length)
}

/** `Let's say you have a fever`, `Doctors say it helps`: what comes after is still supposed, or still said by them. */
function supposes(part: readonly Token[]): boolean {
  if (/^(?:let|suppose|imagine|assume|assuming|say)$/u.test(part[0]?.lower ?? '')) return true
  return part.some(
    ({ lower, tag }, at) =>
      // `the mean age was` means nothing.
      tag !== 'adj' &&
      tag !== 'noun' &&
      /^(?:say|says|said|think|thinks|thought|believe[sd]?|argue[sd]?|agree[sd]?|claim(?:s|ed)?|report(?:s|ed)?|find|finds|found|show|shows|showed|shown|suggest(?:s|ed)?|know|knows|knew|hope[sd]?|mean|means|meant)$/u.test(
        lower,
      ) &&
      clauseStartsAt(part, at + 1),
  )
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
  if (holdsOn(tokens, from) || isOpen(tokens, from)) return undefined
  const next = tokens[to]!
  const end = lastBefore(tokens, from)
  const spelled = opens ? undefined : spelledAt(tokens, to)
  // `9% had coughs` opens no sentence, unless the whole would be too long.
  const figure = !opens && spelled === undefined && /^\d/u.test(next.text)
  if (figure && wordCount(tokens, 0, tokens.length) <= most + 4) return undefined
  const first = spelled ?? (opens ? '' : text.charAt(next.start).toUpperCase())
  return {
    ruleId: 'sentence-split',
    start: tokens[end]!.end,
    end: spelled ? next.end : next.start + first.length,
    insert: `. ${opens}${first}`,
    reason: 'Two short sentences are easier than a long one',
  }
}

const small =
  'Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  )
const tens = 'Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ')

/** `12 children had`: a count of them in words, as no sentence opens with a figure; undefined where it counts nothing. */
function spelledAt(tokens: readonly Token[], at: number): string | undefined {
  const [count, next] = [tokens[at]!, tokens[at + 1]]
  if (!/^[1-9]\d?$/u.test(count.text) || !next) return undefined
  const of =
    next.lower === 'of' && /^(?:the|them|these|those|our)$/u.test(tokens[at + 2]?.lower ?? '')
  if (!of && !(next.tag === 'noun' && /^\p{Ll}{4,}$/u.test(next.text))) return undefined
  const value = Number(count.text)
  if (value < 20) return small[value - 2]
  const one = value % 10
  const word = one === 1 ? '-one' : one > 1 ? `-${small[one - 2]!.toLowerCase()}` : ''
  return `${tens[Math.floor(value / 10) - 2]}${word}`
}

/** The last token that a sentence may end with: in `…, and | so it helps` not the word that joined. */
function lastBefore(tokens: readonly Token[], from: number): number {
  const joins = /^(?:and|but|or|,)$/u
  return tokens.findLastIndex(({ lower }, at) => at < from && !joins.test(lower))
}

/** `even | though`, `such | as`, `as well | as`, `in order | to`: whether a place is inside words that are one. */
function holdsOn(tokens: readonly Token[], at: number): boolean {
  const [two, one, next] = [at - 2, at - 1, at].map((place) => tokens[place]?.lower ?? '')
  if (one === 'even') return /^(?:if|though|when)$/u.test(next!)
  if (one === 'such' || (two === 'as' && one === 'well')) return next === 'as'
  return (one === 'rather' && next === 'than') || (two === 'in' && one === 'order')
}

/** `the link between weight | , which was …, and age`: whether the second of two things is still to come. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const between = tokens.findLastIndex(({ lower }, place) => place < at && lower === 'between')
  if (between < 0) return false
  const said = tokens.slice(between + 1, at)
  const last = said.findLast(({ tag }) => tag !== 'stop')
  // `between meals`, `between them`: many are told at once.
  const one = last?.tag === 'noun' && !/[^s]s$|^(?:people|children|men|women)$/u.test(last.lower)
  const all = said.some(({ lower }) => /^(?:and|to|or|both|these|those|two|the two)$/u.test(lower))
  return one && !all && tokens.slice(at + 1).some(({ lower }) => lower === 'and')
}

/** Whether a sentence has more than 20 words: what reads well in a shorter one is left whole. */
export function isLong(tokens: readonly Token[]): boolean {
  return wordCount(tokens, 0, tokens.length) > most
}
