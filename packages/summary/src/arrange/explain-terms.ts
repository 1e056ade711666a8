import { type AnyNode, type Section, type Sentence, visit } from '@plainleaf/content-model'
import {
  analyse,
  type FoundTerm,
  findTerms,
  isRare,
  syllables,
  type Token,
  words,
} from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import { warns } from '../select/warns.ts'
import { fromRuns, textOf, toRuns } from '../source/run.ts'
import { isInName } from './is-in-name.ts'
import { inNumber, isMany, isUncounted } from './long-form.ts'
import { singular } from './own-acronyms.ts'
import { keyOfWord } from './own-words.ts'
import { isCalled, isOpening, saysGloss, saysItself } from './says-gloss.ts'

/** A sentence with an explanation in it is no longer than this many words; others are explained at the end only. */
const longest = 20

/** What an article says of its words itself. */
export interface Own {
  /** The long form of each acronym. */
  acronyms: ReadonlyMap<string, string>
  /** What its own glossaries explain, in the singular and in small letters. */
  words: ReadonlySet<string>
}

/** A term that a summary uses. */
export interface UsedTerm extends FoundTerm {
  /**
   * 0: nothing says what it is; 1: nothing does, but it is an everyday word too; 2: the text says it somehow where it is first
   * used; 3: a bracket or the sentence itself says it there, and it is not said again at the end.
   */
  told: 0 | 1 | 2 | 3
  /** Our words stand in brackets behind it. */
  bracketed?: boolean
}

/**
 * Explains terms where they are first used (PEMAT-P item 4, Cochrane plain-language summaries): `serotonin (a brain
 * chemical that affects mood)`, `post-traumatic stress disorder (PTSD)`; one in a sentence and a long form besides, and only where
 * the sentence stays short: other long forms are listed at the end. Takes up to `spare` words, and `inline` in the sentences; `notices` are told to the letter, and their terms only listed. Returns the terms that the sections use, those in explanations last, in the order of
 * their first use, and the words that are left to explain them; none that the article explains itself. Sentences are changed in place.
 */
export function explainTerms(
  sections: readonly Section[],
  spare: number,
  own: Own,
  inline: number = Infinity,
  notices: readonly string[] = [],
): { terms: UsedTerm[]; left: number } {
  const used = new Map<string, UsedTerm>()
  let left = spare
  const roomIn = (left: number): number => Math.min(left, inline - (spare - left))
  if (spare === 0) return { terms: [], left }
  for (const section of sections) {
    if (section.kind === 'disclaimer') continue
    const inTables = new Set<Sentence>()
    visit(section, (node: AnyNode) => {
      if (node.type !== 'tableCell') return
      for (const child of node.children) if (child.type === 'sentence') inTables.add(child)
    })
    visit(section, (node: AnyNode) => {
      if (node.type === 'sentence')
        left -= explain(node, used, { spare: inTables.has(node) ? 0 : roomIn(left), own })
    })
  }
  // `oxytocin (a hormone that …)`: the explanation brings in a term.
  for (const { gloss, bracketed } of [...used.values()])
    if (bracketed)
      for (const found of findTerms(gloss, analyse(gloss).tokens))
        if (!isOwn(found, own) && !used.has(found.term)) used.set(found.term, { ...found, told: 1 })
  // A legal notice is told to the letter, and its terms are explained at the end.
  for (const text of notices)
    for (const found of termsIn(text, analyse(text).tokens, own))
      if (!used.has(found.term)) used.set(found.term, { ...found, told: isNew(found) ? 0 : 1 })
  // An acronym of the document's own has its long form and no explanation: it is listed where no sentence says it.
  return { terms: [...used.values()].filter(({ gloss, told }) => gloss !== '' || told === 0), left }
}

/** Explains one term of a sentence if there is room; returns the words it took. */
function explain(
  sentence: Sentence,
  used: Map<string, UsedTerm>,
  { spare, own }: { spare: number; own: Own },
): number {
  let draft = { runs: toRuns(sentence.children), edits: sentence.edits }
  const text = textOf(draft.runs)
  const { tokens } = analyse(text)
  const fresh = termsIn(text, tokens, own).filter(({ term }) => !used.has(term))
  // An order is not interrupted.
  const room = warns(text) ? 0 : Math.min(spare, longest - words(text).length)
  const inserts: Insert[] = []
  const costOf = ({ start, end, insert }: Insert) =>
    words(insert).length - words(text.slice(start, end)).length
  const takes = () => inserts.reduce((sum, one) => sum + costOf(one), 0)
  for (const found of fresh) {
    if (used.has(found.term)) continue
    const term: UsedTerm = { ...found, told: isNew(found) ? 0 : 1 }
    used.set(found.term, term)
    // `sessions (a talk …)`: the explanation of one does not fit many.
    const many = /^(?:an?|something) /u.test(found.gloss) && isPlural(text, found)
    if (isExplained(text, found)) term.told = saysItself(text, found) ? 3 : 2
    const full =
      inserts.length > 1 ||
      inserts.some(({ ruleId }) => found.long === undefined || ruleId === 'term-explained')
    if (full || many || term.told > 0 || goesOn(tokens, found) || isCalled(text, found)) continue
    if (isInName(tokens, found) || saysGloss(text, found)) continue
    // `-abc`, as a text has it that lost the sign before: part of another name.
    if (found.long !== undefined && /[-‐-―]/u.test(text.charAt(found.start - 1))) continue
    if (found.long !== undefined && text.charAt(found.end) === '-') continue
    // `the ABC's cost`: no bracket stands before `'s`.
    if (found.long !== undefined && /^['’]s\b/u.test(text.slice(found.end))) continue
    // No bracket in a bracket or before one, and no long form beside itself.
    if (saysLong(text, found)) term.told = found.gloss === '' ? 2 : term.told
    if (isInBrackets(text, found.start) || saysLong(text, found)) continue
    if (found.long !== undefined && /^ ?[([]/u.test(text.slice(found.end))) continue
    // `extrapulmonary …`: a hard name is easier to look up than to read on over.
    if (found.gloss === '' && words(found.long ?? '').some((word) => syllables(word) > 4)) continue
    // The short name of what was explained by its long one is listed with it.
    if ([...used.values()].some(({ gloss, told }) => told > 2 && gloss === found.gloss)) continue
    const one = explanation(found, text, tokens)
    if (!one || takes() + costOf(one) > room) continue
    inserts.push(one)
    // An acronym written out is not explained by that.
    if (found.long === undefined) {
      term.told = 3
      term.bracketed = true
    } else if (found.gloss === '') term.told = 2
  }
  for (const { ruleId, start, end, insert, reason } of inserts.reverse())
    draft = change(draft, ruleId, start, end, insert, reason)
  if (inserts.length === 0) return 0
  sentence.edits = draft.edits
  sentence.children = fromRuns(draft.runs)
  return takes()
}

/** Everyday words with another sense: `after each stroke of the comb`. */
const ambiguous = new Set(['colon', 'indication', 'stroke', 'vein'])

/** Terms of two words that everybody knows, or that say themselves what they are. */
const plain = new Set(['blood pressure', 'talk therapy'])

/** Whether a term is not an everyday word. */
function isNew({ term, long }: FoundTerm): boolean {
  return long !== undefined || (term.includes(' ') ? !plain.has(term) : isRare(term))
}

/** What may be new to a reader: terms and acronyms, in the long form that the document gives. */
function termsIn(text: string, tokens: readonly Token[], own: Own): FoundTerm[] {
  // In a line of capitals nothing tells an acronym from a word.
  if (text === text.toUpperCase()) return []
  const known = findTerms(text, tokens)
    .filter((found) => !ambiguous.has(found.term) && !isOneOfMany(text, found))
    .map((found) => {
      const long = own.acronyms.get(found.term)
      if (long === undefined) return found
      // What the document calls so may be another thing than what others do.
      return { ...found, long, gloss: isSame(long, found.long) ? found.gloss : '' }
    })
  const named = new Set(known.map(({ term }) => term))
  const others = [...tokens, ...heads(tokens)].flatMap(
    ({ text: term, start, end }): FoundTerm[] => {
      const long = named.has(term) ? undefined : own.acronyms.get(singular(term))
      return long === undefined
        ? []
        : [{ term: singular(term), name: singular(term), gloss: '', long, start, end }]
    },
  )
  return [...known, ...others]
    .filter((found) => !isNumeral(text, found.start, found.end) && !isOwn(found, own))
    .sort((a, b) => a.start - b.start)
}

function isOwn({ name, term, long = '' }: FoundTerm, own: Own): boolean {
  return own.words.size > 0 && [name, term, long].some((one) => own.words.has(keyOfWord(one)))
}

/** `NRB` of `NRB-funded`: a short form that opens a compound. */
function heads(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const head = /^\p{Lu}[\p{L}\d]*\p{Lu}\d?(?=-\p{Ll}{3})/u.exec(token.text)?.[0]
    return head === undefined ? [] : [{ ...token, text: head, end: token.start + head.length }]
  })
}

/** `Stage IV`: a number, and no drip into a vein. */
function isNumeral(text: string, start: number, end: number): boolean {
  return (
    /^[IVX]+$/u.test(text.slice(start, end)) &&
    /\b(?:class|factor|grade|level|phase|schedule|stage|type)s? (?:[IVX]+(?:, | and | or |, or |, and ))*$/iu.test(
      text.slice(0, start),
    )
  )
}

/** Whether a long form is the one that is known, in other words or another number. */
function isSame(long: string, known = ''): boolean {
  const roots = (text: string) =>
    text
      .toLowerCase()
      .split(/[ -]/u)
      .map((word) => word.slice(0, 4))
  const theirs = roots(known)
  return (
    known === '' || roots(long).filter((root) => theirs.includes(root)).length * 2 >= theirs.length
  )
}

/** `paracetamol 1 g`, `beta-2 agonist inhaler`, `“orphan drug” status`: what follows belongs to the term. */
function goesOn(tokens: readonly Token[], { end, long }: FoundTerm): boolean {
  const next = tokens.find((token) => token.start >= end && !/^["”’]$/u.test(token.text))
  if (long !== undefined) return false
  return /^(?:num|noun|name|adj|sign)$/u.test(next?.tag ?? '')
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.split(/[([]/u).length > before.split(/[)\]]/u).length
}

/** `ABC stands for air, breathing and circulation`. */
function saysLong(text: string, { long }: FoundTerm): boolean {
  return (
    long !== undefined &&
    text.toLowerCase().includes(long.toLowerCase().replace(isMany(long) ? /s$/u : /$/u, ''))
  )
}

/** `the three treatment groups`: what tells one group from the rest does not fit where each is one. */
function isOneOfMany(text: string, found: FoundTerm): boolean {
  return found.term.endsWith(' group') && isPlural(text, found)
}

function isPlural(text: string, { name, long, start, end }: FoundTerm): boolean {
  return (
    long === undefined &&
    text.slice(start, end).length > name.length &&
    /s$/u.test(text.slice(start, end))
  )
}

/** Whether the sentence explains the term itself: `eczema (dry, itchy skin)`, `post-traumatic stress disorder (PTSD)`, `asthma is a …`. */
function isExplained(text: string, { start, end, gloss }: FoundTerm): boolean {
  const after = text.slice(end, end + 16)
  const inBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')'
  // `the LOS (3 days)`: no bracket explains a short form of the document's own but its long form.
  if (gloss === '') return inBrackets
  if (saysItself(text, { start, end })) return true
  // `glaucoma, raised pressure in the eye`: an item that goes on with what it is.
  if (isOpening(text, start) && /^, [^,.]{8,}$/u.test(text.slice(end))) return true
  return (
    inBrackets ||
    /^["”’]?(?:\s?\(|,? (?:is|are) (?:a|an|the|when)\b|,? (?:means|also called|known as)\b|,? or )/u.test(
      after,
    )
  )
}

interface Insert {
  ruleId: string
  start: number
  end: number
  insert: string
  reason: string
}

function explanation(
  { long, gloss, start, end }: FoundTerm,
  text: string,
  tokens: readonly Token[],
): Insert | undefined {
  const short = text.slice(start, end)
  const reason = `"${short}" may be new to the reader`
  if (long === undefined) {
    // Nothing is put between a term and the mark that closes its quotation.
    const after = /^["”’]/u.test(text.slice(end)) ? end + 1 : end
    return { start: after, end: after, insert: ` (${gloss})`, ruleId: 'term-explained', reason }
  }
  const next = tokens.find((token) => token.start >= end)
  const article = /(?<!\p{L})[Aa]n? $/u.exec(text.slice(0, start))?.[0]
  // `an MRI may`: a long form that one cannot count takes no article, unless a noun follows that does.
  if (article && isUncounted(long) && next?.tag !== 'noun') return undefined
  // `an STD` is of one, though the text speaks of `sexually transmitted diseases`.
  const own = inNumber(long, short, article || next?.tag === 'noun' ? 'noun' : next?.lower)
  if (own === undefined) return undefined
  const opens = start === 0 ? own.charAt(0).toUpperCase() + own.slice(1) : own
  const insert = `${opens} (${short})`
  const ruleId = 'acronym-expanded'
  // `an FAC` is `a fractional area change (FAC)`.
  const right = /^(?:[aeio](?!ne\b)|hour|honest|u(?!ni|s[ae]|ri|te))/iu.test(own) ? 'an ' : 'a '
  if (!article || article.toLowerCase() === right) return { start, end, insert, ruleId, reason }
  const fixed = article.startsWith('A') ? `A${right.slice(1)}` : right
  return { start: start - article.length, end, insert: fixed + insert, ruleId, reason }
}
