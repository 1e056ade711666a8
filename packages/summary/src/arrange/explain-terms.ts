import { type AnyNode, type Section, type Sentence, visit } from '@plainleaf/content-model'
import { analyse, type FoundTerm, findTerms, isRare, type Token, words } from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import { warns } from '../select/warns.ts'
import { fromRuns, textOf, toRuns } from '../source/run.ts'
import { isInName } from './is-in-name.ts'

/** A sentence with an explanation in it is no longer than this many words; others are explained at the end only. */
const longest = 20

/** A term that a summary uses. */
export interface UsedTerm extends FoundTerm {
  /** 0: nothing says what it is; 1: nothing does, but it is an everyday word too; 2: the text says it where it is first used. */
  told: 0 | 1 | 2
}

/**
 * Explains terms where they are first used (PEMAT-P item 4, Cochrane plain-language summaries): `serotonin (a brain
 * chemical that affects mood)`, `post-traumatic stress disorder (PTSD)`; one in a sentence, and only where the sentence stays
 * short. Takes up to `spare` words, and `inline` in the sentences; `notices` are told to the letter, and their terms only listed. Returns the terms that the sections use, those in explanations last, in the order of
 * their first use, and the words that are left to explain them. Sentences are changed in place.
 */
export function explainTerms(
  sections: readonly Section[],
  spare: number,
  own: ReadonlyMap<string, string>,
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
  for (const { gloss, told } of [...used.values()])
    if (told === 2)
      for (const found of findTerms(gloss, analyse(gloss).tokens))
        if (!used.has(found.term)) used.set(found.term, { ...found, told: 1 })
  // A legal notice is told to the letter, and its terms are explained at the end.
  for (const text of notices)
    for (const found of termsIn(text, analyse(text).tokens, own))
      if (!used.has(found.term)) used.set(found.term, { ...found, told: isNew(found) ? 0 : 1 })
  // An acronym of the document's own has its long form and no explanation.
  return { terms: [...used.values()].filter(({ gloss }) => gloss !== ''), left }
}

/** Explains one term of a sentence if there is room; returns the words it took. */
function explain(
  sentence: Sentence,
  used: Map<string, UsedTerm>,
  { spare, own }: { spare: number; own: ReadonlyMap<string, string> },
): number {
  let draft = { runs: toRuns(sentence.children), edits: sentence.edits }
  const text = textOf(draft.runs)
  const { tokens } = analyse(text)
  const fresh = termsIn(text, tokens, own).filter(({ term }) => !used.has(term))
  // An order is not interrupted.
  const room = warns(text) ? 0 : Math.min(spare, longest - words(text).length)
  let taken = 0
  for (const found of fresh) {
    if (used.has(found.term)) continue
    const term: UsedTerm = { ...found, told: isNew(found) ? 0 : 1 }
    used.set(found.term, term)
    // `sessions (a talk …)`: the explanation of one does not fit many.
    const many = /^(?:an?|something) /u.test(found.gloss) && isPlural(text, found)
    if (isExplained(text, found)) term.told = 2
    if (taken > 0 || many || term.told > 0 || goesOn(tokens, found)) continue
    if (isInName(tokens, found)) continue
    // `-abc`, as a text has it that lost the sign before: part of another name.
    if (found.long !== undefined && /[-‐-―]/u.test(text.charAt(found.start - 1))) continue
    // `the ABC's cost`: no bracket stands before `'s`.
    if (found.long !== undefined && /^['’]s\b/u.test(text.slice(found.end))) continue
    // No bracket in a bracket, and no long form beside itself.
    if (isInBrackets(text, found.start) || saysLong(text, found)) continue
    const { start, end, insert, ruleId } = explanation(found, text)
    if (words(insert).length > room) continue
    draft = change(
      draft,
      ruleId,
      start,
      end,
      insert,
      `"${text.slice(found.start, found.end)}" may be new to the reader`,
    )
    taken = words(insert).length
    // An acronym written out is not explained by that.
    if (found.long === undefined || found.gloss === '') term.told = 2
  }
  if (taken === 0) return 0
  sentence.edits = draft.edits
  sentence.children = fromRuns(draft.runs)
  return taken
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
function termsIn(
  text: string,
  tokens: readonly Token[],
  own: ReadonlyMap<string, string>,
): FoundTerm[] {
  // In a line of capitals nothing tells an acronym from a word.
  if (text === text.toUpperCase()) return []
  const known = findTerms(text, tokens)
    .filter(({ term }) => !ambiguous.has(term))
    .map((found) => {
      const long = own.get(found.term)
      return long === undefined ? found : { ...found, long }
    })
  const named = new Set(known.map(({ term }) => term))
  const others = tokens.flatMap(({ text: term, start, end }): FoundTerm[] => {
    const long = named.has(term) ? undefined : own.get(term)
    return long === undefined ? [] : [{ term, gloss: '', long, start, end }]
  })
  return [...known, ...others].sort((a, b) => a.start - b.start)
}

/** `paracetamol 1 g`, `beta-2 agonist inhaler`, `“orphan drug” status`: what follows belongs to the term. */
function goesOn(tokens: readonly Token[], { end, long }: FoundTerm): boolean {
  const next = tokens.find((token) => token.start >= end && !/^["”’]$/u.test(token.text))
  // `MACE patients`: a long form of many stands before no noun, and `the ICUR was` has a verb for one.
  if (long !== undefined && /[^isu]s$/u.test(long))
    return next?.tag === 'noun' || /^(?:is|was|has|does)$/u.test(next?.lower ?? '')
  if (long !== undefined) return false
  return /^(?:num|noun|name|adj|sign)$/u.test(next?.tag ?? '')
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.split(/[([]/u).length > before.split(/[)\]]/u).length
}

/** `ABC stands for air, breathing and circulation`. */
function saysLong(text: string, { long }: FoundTerm): boolean {
  return long !== undefined && text.toLowerCase().includes(long.toLowerCase())
}

function isPlural(text: string, { term, long, start, end }: FoundTerm): boolean {
  return (
    long === undefined &&
    text.slice(start, end).length > term.length &&
    /s$/u.test(text.slice(start, end))
  )
}

/** Whether the sentence explains the term itself: `eczema (dry, itchy skin)`, `post-traumatic stress disorder (PTSD)`, `asthma is a …`. */
function isExplained(text: string, { start, end }: FoundTerm): boolean {
  const after = text.slice(end, end + 16)
  const inBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')'
  return (
    inBrackets ||
    /^["”’]?(?:\s?\(|,? (?:is|are) (?:a|an|the|when)\b|,? (?:means|also called|known as)\b| or )/u.test(
      after,
    )
  )
}

function explanation({ term, long, gloss, start, end }: FoundTerm, text: string) {
  if (long === undefined) {
    // Nothing is put between a term and the mark that closes its quotation.
    const after = /^["”’]/u.test(text.slice(end)) ? end + 1 : end
    return { start: after, end: after, insert: ` (${gloss})`, ruleId: 'term-explained' }
  }
  const opens = start === 0 ? long.charAt(0).toUpperCase() + long.slice(1) : long
  const insert = `${opens} (${term})`
  // `an FAC` is `a fractional area change (FAC)`.
  const article = /(?<!\p{L})[Aa]n? $/u.exec(text.slice(0, start))?.[0]
  const right = /^(?:[aeio](?!ne\b)|hour|honest|u(?!ni|s[ae]|ri|te))/iu.test(long) ? 'an ' : 'a '
  if (!article || article.toLowerCase() === right)
    return { start, end, insert, ruleId: 'acronym-expanded' }
  const fixed = article.startsWith('A') ? `A${right.slice(1)}` : right
  return { start: start - article.length, end, insert: fixed + insert, ruleId: 'acronym-expanded' }
}
