import type { Change } from '../edit/change.ts'
import { articleFor } from '../inflect/article.ts'
import { nounPlural } from '../inflect/noun-plural.ts'
import { remember } from '../remember.ts'
import type { AnalysedSentence } from '../sentence/analyse.ts'
import { isHeld } from '../sentence/held-spans.ts'
import type { Token } from '../tag/token.ts'
import { holds } from './condition.ts'
import type { Entry, FormName } from './entry.ts'
import { inflect, type LexiconIndex, type WrittenForm } from './index-entries.ts'
import { isBare } from './is-bare.ts'
import { isDefined } from './is-defined.ts'
import { isCalled, isNamed } from './is-named.ts'
import { isParticiple, pastOrParticiple } from './past-or-participle.ts'

/**
 * Plain words for the hard words of a sentence: longest match first, where the part of speech and the conditions of
 * the entry agree and nothing held is touched. The plain words take the number and tense of what they replace, and an
 * article before them its right sound. Rule `plain-word`.
 */
export function replaceWords(sentence: AnalysedSentence, index: LexiconIndex): Change[] {
  const { tokens } = sentence
  const found: Place[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(sentence, at, index)
    if (match) found.push({ at, match })
    at += match?.words.length ?? 1
  }
  return found
    .filter((place) => !isHalf(tokens, place, found) && !isTwin(tokens, place, found))
    .flatMap(({ at, match }) => toChanges(sentence, at, match))
}

interface Place {
  at: number
  match: Match
}

/** `to locate and determine the spot`: two words that a conjunction joins stay two. */
function isTwin(tokens: readonly Token[], { at, match }: Place, all: readonly Place[]): boolean {
  if (tokens[at - 1]?.tag !== 'conj') return false
  const own = match.entry.plain.words[match.entry.plain.head]!
  const before = all.find((one) => one.at + one.match.words.length === at - 1)
  if (before) return before.match.entry.plain.words[before.match.entry.plain.head] === own
  return tokens[at - 2]?.lower === own
}

/** `a gain in sleep and an improvement in mood`: a noun that stands again, where it stays, is the same thing under two names. */
function isHalf(tokens: readonly Token[], { at, match }: Place, all: readonly Place[]): boolean {
  const { entry, words } = match
  const first = tokens[at]!
  if (first.tag !== 'noun' || entry.plain.words.includes(first.lower)) return false
  const noun = first.lower
  // What a label before a colon names, the sentence may say in other words.
  const label = tokens.findLastIndex(({ text }, place) => place < at && text === ':')
  return tokens.some(
    ({ lower }, place) =>
      (place < at || place >= at + words.length) &&
      place > label &&
      (lower === noun || lower === nounPlural(noun) || noun === nounPlural(lower)) &&
      !all.some((one) => one.at <= place && place < one.at + one.match.words.length),
  )
}

interface Match {
  entry: Entry
  words: string[]
  form: FormName
}

function matchAt(sentence: AnalysedSentence, at: number, index: LexiconIndex): Match | undefined {
  const { text, tokens, held } = sentence
  for (const written of index.get(normal(tokens[at]!)) ?? []) {
    const { entry, words } = written
    const to = at + words.length
    if (to > tokens.length || !words.every((word, by) => normal(tokens[at + by]!) === word))
      continue
    // Only single spaces inside: what a bracket or a comma parts is no phrase.
    if (
      tokens
        .slice(at + 1, to)
        .some((one, by) => !/^\s?$/u.test(text.slice(tokens[at + by]!.end, one.start)))
    )
      continue
    if (isHeld(held, tokens[at]!.start, tokens[to - 1]!.end)) continue
    // `before/after treatment`: more words than one would not be read with the sign.
    if (entry.plain.words.length > 1 && text.charAt(tokens[at]!.start - 1) === '/') continue
    // `hyper- or hypotension`: what hangs before it is the other half of the same word.
    if (/^(?:and|or|to)$/u.test(tokens[at - 1]?.lower ?? '') && hangs(tokens, at - 2)) continue
    const form = formAt(written, tokens, at)
    // `an individuals own plan`: a slip, which no plural mends.
    if (form === 'plural' && /^an?$/u.test(tokens[at - 1]?.lower ?? '')) continue
    if (form && holds(entry.conditions, tokens, at, to) && fits(entry, tokens, at, to))
      return { entry, words, form }
  }
  return undefined
}

/** Whether a word ends with a hyphen that the next but one completes. */
function hangs(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 1], tokens[at]]
  if (!last) return false
  if (/\p{L}[-‐‑]$/u.test(last.text)) return true
  return /^[-‐‑]$/u.test(last.text) && before?.end === last.start
}

const normal = ({ lower }: Token): string => withPlainMarks(lower)

const withPlainMarks = remember((word) => word.replace(/[‑–]/gu, '-').replace('’', "'"))

/** The form a match stands in, if the tagger agrees with the part of speech. */
export function formAt(
  written: WrittenForm,
  tokens: readonly Token[],
  at: number,
): FormName | undefined {
  const { entry, forms } = written
  const head =
    tokens[at + (entry.pos === 'verb' || entry.pos === 'noun' ? written.head : 0)] ?? tokens[at]!
  switch (entry.pos) {
    case 'verb':
      if (isParticiple(tokens, tokens.indexOf(head)) && forms.includes('participle'))
        return 'participle'
      if (head.tag !== 'verb' && !(head.tag === 'aux' && head.lower !== 'be')) return undefined
      return forms.length === 1 && forms[0] !== 'participle'
        ? forms[0]
        : pastOrParticiple(entry, forms, tokens, tokens.indexOf(head))
    case 'noun':
      return head.tag === 'noun' || (head.tag === 'name' && head.text === head.lower)
        ? forms[0]
        : undefined
    case 'adj':
      return head.tag === 'adj' || (/(?:ed|ing|en)$/u.test(head.lower) && head.tag === 'verb')
        ? forms[0]
        : undefined
    case 'adv':
      return head.tag === 'adv' ? forms[0] : undefined
    default:
      return forms[0]
  }
}

/**
 * What holds for every entry: a noun with something after its head stands neither before another noun nor before `'s`,
 * and no term becomes words that the sentence has already (`hypertension (high blood pressure)`).
 */
export function fits(entry: Entry, tokens: readonly Token[], at: number, to: number): boolean {
  const { pos, plain } = entry
  const next = tokens[to]
  const held = next?.tag === 'noun' || /^['’]s?$/u.test(next?.lower ?? '')
  if (pos === 'noun' && held && plain.head < plain.words.length - 1) return false
  // `the volunteers' sleep`: after `people` an apostrophe alone is wrong.
  if (/^['’]$/u.test(next?.lower ?? '') && !nounPlural(plain.words.at(-1)!).endsWith('s'))
    return false
  if ((pos === 'noun' || plain.words.length > 1) && hasWords(plain.words, tokens, at, to))
    return false
  const before = tokens[at - 1]?.lower
  // `the liver hepatocytes` would be `the liver liver cells`.
  if (plain.words.length > 1 && (before === plain.words[0] || next?.lower === plain.words.at(-1)))
    return false
  // `detect (find)` says in brackets what would stand before them.
  const within = next?.text === '(' ? tokens.slice(to + 1, to + 2 + plain.words.length) : []
  if (within.map(({ text }) => text).join(' ') === `${plain.words.join(' ')} )`) return false
  if (next?.text === '(' && isGlossed(entry, tokens, to)) return false
  // `can spread (metastasize)`, `surgery (nephrectomy)`: what a bracket names was said in plain words before it.
  if (before === '(' && next?.text === ')' && tokens[at]!.tag !== 'prep') return false
  // `a large (15 mm) polyp` has its article already.
  if (/^an?$/u.test(plain.words[0]!) && isDescribed(tokens, at)) return false
  if (isBare(entry, tokens, at, to) || isDefined(entry, tokens, at, to)) return false
  if (takesOff(entry, tokens, at, to) || isCalled(tokens, at)) return false
  if (isNamed(entry, tokens, at, to) || isAsserted(entry, tokens, at)) return false
  // `As well as the nurse, …` opens the sentence.
  if (at === 0 && plain.words[0] === 'and') return false
  // `more severe` may become `more serious`, but `more elevated` not `more high`.
  if (pos === 'adj' && (before === 'more' || before === 'most') && plain.words.length === 1)
    return /(?:ful|ous|al|ing|ed|ive|able|ant|ent|common|likely)$/u.test(plain.words[0]!)
  return true
}

/** `edema (swelling, mostly of the feet)`: the bracket right after a word says all that the plain words would. */
function isGlossed({ plain, pos }: Entry, tokens: readonly Token[], open: number): boolean {
  if (pos !== 'noun' && pos !== 'adj') return false
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')')
  const inside = tokens.slice(open + 1, close).map(({ lower }) => lower)
  const said = plain.words.filter((word) => !/^(?:an?|the|of|in|to|that)$/u.test(word))
  const first = inside.find((word) => !/^(?:an?|the)$/u.test(word))
  if (first === plain.words[plain.head]) return true
  return said.every((word) => inside.includes(word) || inside.includes(nounPlural(word)))
}

/** Whether what describes a noun stands before it, a bracket passed over. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const closed = /^[)\]]$/u.test(tokens[at - 1]?.text ?? '')
  const open = closed
    ? tokens.findLastIndex(({ text }, place) => place < at && /^[([]$/u.test(text))
    : at
  return tokens[open - 1]?.tag === 'adj' && tokens[at]!.tag === 'noun'
}

/** `a quick and significant drop`: what one of two adjectives is taken from has no word left after `and`. */
function takesOff(
  { lemmas, plain, pos }: Entry,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  const before = tokens[at - 1]
  if (pos !== 'phrase' || tokens[at]!.tag !== 'adj' || before?.tag !== 'conj') return false
  if (plain.words.length >= to - at || tokens[at - 2]?.tag !== 'adj') return false
  return lemmas.some(({ words }) => words.at(-1) === plain.words.at(-1))
}

/** `significantly higher`, where nothing before denies it: `clearly` would say that it is plain to see. */
function isAsserted({ lemmas, plain }: Entry, tokens: readonly Token[], at: number): boolean {
  if (!lemmas.some(({ words }) => words.some((word) => /^(?:statistic|significant)/u.test(word))))
    return false
  if (!plain.words.some((word) => /^clear(?:ly)?$/u.test(word))) return false
  const from = tokens.findLastIndex(
    ({ lower }, place) => place < at && /^(?:but|whereas|while|although|;)$/u.test(lower),
  )
  // `did not stop them from clearly raising it` denies the stopping.
  return !tokens
    .slice(Math.max(from + 1, tokens[0]!.lower.startsWith('n') ? 0 : at - 6), at + 4)
    .some(({ lower }) => /^(?:not|n['’]t|no|none|never|nor|neither|cannot)$/u.test(lower))
}

/** Whether a sentence has words in a row, in the singular or plural, outside the place from `at` to `to`; a label before a colon is not read. */
function hasWords(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  const wanted = words.filter((word, place) => place > 0 || !/^(?:an?|the)$/u.test(word))
  const same = (token: Token | undefined, word: string) =>
    token !== undefined && (token.lower === word || token.lower === nounPlural(word))
  const label = tokens.findLastIndex(({ text }, place) => place < at && text === ':')
  return tokens.some(
    (_, from) =>
      from > label &&
      (from + wanted.length <= at || from >= to) &&
      wanted.every((word, by) => same(tokens[from + by], word)),
  )
}

function toChanges({ text, tokens }: AnalysedSentence, at: number, match: Match): Change[] {
  const { entry, words, form } = match
  const start = tokens[at]!.start
  const end = tokens[at + words.length - 1]!.end
  const plain = inflect(entry.plain, entry.pos, form).join(' ')
  const insert = /^\p{Lu}/u.test(text.charAt(start))
    ? plain.charAt(0).toUpperCase() + plain.slice(1)
    : plain
  const change: Change = {
    ruleId: 'plain-word',
    start,
    end,
    insert,
    reason: `"${insert}" is plainer than "${text.slice(start, end)}"`,
  }
  const article = tokens[at - 1]
  if (!article || !/^an?$/u.test(article.lower) || articleFor(plain) === article.lower)
    return [change]
  const fixed = articleFor(plain)
  const capital = /^\p{Lu}/u.test(article.text)
  return [
    {
      ...change,
      start: article.start,
      insert: `${capital ? fixed.replace('a', 'A') : fixed} ${plain}`,
    },
  ]
}
