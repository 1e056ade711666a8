import { withoutDeed } from '../edit/aim-as-deed.ts'
import { type StudyAgent, turnToResearchers } from '../edit/name-researchers.ts'
import { turnNoun } from '../edit/noun-to-verb.ts'
import { aimOpening, isBareAim } from '../edit/plain-opening.ts'
import { removeAsides } from '../edit/remove-asides.ts'
import { removeDetails } from '../edit/remove-details.ts'
import { removeFillers } from '../edit/remove-fillers.ts'
import { secondAimOf } from '../edit/split/at-aim.ts'
import { figuresWith } from '../edit/split/at-figure.ts'
import { withoutPurpose } from '../edit/split/at-purpose.ts'
import { withClause } from '../edit/split/at-with.ts'
import { foundAt } from '../edit/there-was.ts'
import { lemmaOf } from '../inflect/lemma-of.ts'
import { remember } from '../remember.ts'
import { analyse } from '../sentence/analyse.ts'
import { clauseStartsAt } from '../sentence/clause.ts'
import { sentenceSpans } from '../sentence-spans.ts'
import { tagWords } from '../tag/tag-words.ts'
import type { Token } from '../tag/token.ts'
import { type Allowances, align, type Difference } from './align.ts'
import { withCompounds } from './compounds.ts'
import { type Key, keysOf } from './key.ts'
import type { Problem } from './problem.ts'
import { exchanged } from './small-words.ts'
import { standardEquivalences, withAcronyms } from './standard-equivalences.ts'
import { brokenIn } from './well-formed.ts'

export type { Problem, ProblemKind } from './problem.ts'

/** What a rewording may use besides the words of the source and of the lexicon. */
export interface VerifyOptions {
  /** Long forms by acronym. */
  acronyms?: ReadonlyMap<string, string> | undefined
  /** Explanations that may stand in brackets. */
  glosses?: ReadonlySet<string> | undefined
  /** Who did the study that the text tells of: a passive sentence may become one of theirs, by rule `researchers-named`. */
  agent?: StudyAgent | undefined
}

/**
 * Whether a rewording says what the source says: an empty list, or each number, negation, hedge, modal verb,
 * comparison, quantifier, name, link word or content word that was lost, added or moved. Words are compared in order, by their base forms;
 * a hard word equals the plain words that the lexicon has for it. Both are English and may hold several sentences.
 *
 * Content words that are neither in the source nor in the lexicon or a gloss are problems by this, as is a rate that
 * went to another group. Articles, forms of be, have and do, and pronouns may come and go, but a tense or a person may
 * not be exchanged for another, nor `a few` for `few`. A passive sentence may become active.
 */
export function verify(source: string, rewording: string, options: VerifyOptions = {}): Problem[] {
  if (source === rewording) return []
  const broken = brokenIn(source, rewording)
  if (broken.length > 0) return broken
  // Only an aim that stands without a verb may be told as one.
  if (rewording.startsWith(aimOpening) && !source.startsWith(aimOpening) && opensWithAim(source))
    return verify(source, `To ${rewording.slice(aimOpening.length)}`, options)
  const joined = joinAims(source, rewording)
  if (joined !== undefined) return verify(source, joined, options)
  const plain = withoutPurpose(source, rewording) ?? withoutDeed(source, rewording)
  if (plain !== undefined) return verify(source, plain, options)
  const acronyms = options.acronyms
  const equivalences =
    acronyms && acronyms.size > 0 ? withAcronyms(acronyms) : standardEquivalences()
  const before = read(source)
  const after = read(rewording)
  const spans = glossSpans(rewording, options.glosses ?? new Set())
  const allowed: Allowances = {
    equivalences: withCompounds(before.tokens, equivalences),
    tokens: { before: before.tokens, after: after.tokens },
    asides: placesOf(before, [...detailsOf(source), ...foundIn(source, rewording)]),
    glosses: placesOf(after, spans),
  }
  const own = after.tokens.filter(
    ({ start }) => !spans.some((one) => one.start <= start && start < one.end),
  )
  const small = exchanged(before.tokens, own)
  const difference = align(before.keys, after.keys, allowed)
  if (difference.lost.length + difference.added.length === 0) return small
  for (const contrast of contrastsOf(before)) {
    const parted = align(contrast, after.keys, { ...allowed, asides: new Map() })
    if (parted.lost.length + parted.added.length === 0) return small
  }
  const verbal = sentenceSpans(source)
    .map((one) => turnNoun(one.text) ?? one.text)
    .join(' ')
  if (verbal !== source) {
    const told = read(verbal)
    const tokens = { before: told.tokens, after: after.tokens }
    const same = align(told.keys, after.keys, { ...allowed, tokens, asides: new Map() })
    if (same.lost.length + same.added.length === 0) return []
  }
  const named = options.agent && nameIn(source, rewording, options.agent)
  if (named !== undefined && named !== source) {
    const told = read(named)
    const tokens = { before: told.tokens, after: after.tokens }
    const same = align(told.keys, after.keys, { ...allowed, tokens, asides: new Map() })
    if (same.lost.length + same.added.length === 0) return exchanged(told.tokens, after.tokens)
  }
  if (!after.keys.some(({ value }) => value === 'by'))
    for (const turned of activesOf(before)) {
      const active = align(turned, after.keys, { ...allowed, asides: new Map() })
      if (active.lost.length + active.added.length === 0) return small
    }
  return [...toProblems(difference), ...small]
}

/** The sentences that the rewording has as rule `researchers-named` has them, and the others as they are. */
function nameIn(source: string, rewording: string, agent: StudyAgent): string {
  return sentenceSpans(source)
    .map(({ text }) => {
      const turned = turnToResearchers(text, agent)
      return turned !== undefined && rewording.includes(turned) ? turned : text
    })
    .join(' ')
}

function opensWithAim(source: string): boolean {
  const [first] = sentenceSpans(source)
  return first !== undefined && isBareAim(analyse(first.text))
}

/** The rewording with `. The aim was also to` as the `and to` that it stands for, where the source has two aims. */
function joinAims(source: string, rewording: string): string | undefined {
  const [first] = sentenceSpans(source)
  const opens = first && secondAimOf(analyse(first.text))
  const at = opens === undefined ? -1 : rewording.indexOf(`. ${opens}`)
  const more = source.includes(' and to ') && opens !== undefined && !source.includes(opens)
  return at < 0 || !more
    ? undefined
    : `${rewording.slice(0, at)} and to ${rewording.slice(at + opens.length + 2)}`
}

/** Verbs of finding that `There was` makes up for. */
function foundIn(source: string, rewording: string): { start: number; end: number }[] {
  if (!/\bThere (?:is|are|was|were)\b/u.test(rewording)) return []
  return sentenceSpans(source).flatMap(({ text, start }) => {
    const { tokens } = analyse(text)
    const verb = foundAt(tokens)?.verb
    return verb === undefined
      ? []
      : [{ start: tokens[verb]!.start + start, end: tokens[verb]!.end + start }]
  })
}

interface Read {
  tokens: readonly Token[]
  keys: readonly Key[]
}

const read = remember((text: string): Read => {
  const tokens = tagWords(text)
  return { tokens, keys: keysOf(tokens) }
})

/** For spans of text: from the place of the first key inside to the place after the last. */
function placesOf(
  { keys }: Read,
  spans: readonly { start: number; end: number }[],
): Map<number, number> {
  const places = new Map<number, number>()
  for (const { start, end } of spans) {
    const first = keys.findIndex((key) => key.start >= start)
    const after = keys.findIndex((key) => key.start >= end)
    if (first >= 0 && keys[first]!.start < end) places.set(first, after < 0 ? keys.length : after)
  }
  return places
}

/** What a sentence may lose. */
const detailsOf = remember((text: string): { start: number; end: number }[] =>
  sentenceSpans(text).flatMap(({ text: sentence, start }) => {
    const analysed = analyse(sentence)
    const parted = analysed.tokens.flatMap((_, at) => {
      const parts = withClause(analysed.tokens, at) || figuresWith(analysed.tokens, at).length > 0
      const link = parts && analysed.tokens[at + 1]
      return link ? [{ start: link.start + start, end: link.end + start }] : []
    })
    const left = [removeAsides, removeFillers, removeDetails]
      .flatMap((rule) => rule.propose(analysed))
      .map((one) => {
        // What is put in again (the acronym of a long name) is not left out.
        const kept = one.insert.trim()
        const end = kept === '' ? one.end : sentence.lastIndexOf(kept, one.end - kept.length)
        return { start: one.start + start, end: end + start }
      })
    // `with` goes where `with the rate rising` becomes a sentence.
    return [...parted, ...left]
  }),
)

function glossSpans(text: string, glosses: ReadonlySet<string>): { start: number; end: number }[] {
  return [...text.matchAll(/\(([^()]{1,120})\)/gu)].flatMap(({ 0: found, 1: inner, index }) =>
    glosses.has(inner!) ? [{ start: index, end: index + found.length }] : [],
  )
}

/** `Although A, B` as `A. But B`, `While A, B` as `A. Meanwhile, B`, in keys; the comma may be any that parts two clauses. */
function contrastsOf({ tokens, keys }: Read): Key[][] {
  const at = /^(?:furthermore|moreover|additionally|also)$/u.test(keys[0]?.lower ?? '') ? 1 : 0
  const link = keys[at]
  if (!link || !/^(?:although|though|while)$/u.test(link.lower)) return []
  const links = link.lower === 'while' ? ['but', lemmaOf('meanwhile')] : ['but']
  return tokens.flatMap((comma, place) => {
    if (comma.text !== ',' || comma.start < link.start) return []
    const second = keys.findIndex(({ start }) => start > comma.start)
    const only = tokens.filter(({ text }) => text === ',').length === 1
    if (second <= at || !(only || clauseStartsAt(tokens, place + 1))) return []
    return links.map((value) => [
      ...keys.slice(at + 1, second),
      { ...link, value },
      ...keys.slice(second),
    ])
  })
}

/**
 * `A was done by B` as `B did A`, in keys; `Now, A is done at C by B` as `Now, B does A at C`. The sentences around it stay.
 */
function activesOf({ tokens, keys }: Read): Key[][] {
  const by = keys.findIndex(({ value }) => value === 'by')
  if (by < 2 || keys.findLastIndex(({ value }) => value === 'by') !== by) return []
  const isStop = ({ text }: Token) => text === '.'
  const before = tokens.findLast((one) => isStop(one) && one.start < keys[by]!.start)
  const after = tokens.find((one) => isStop(one) && one.start > keys[by]!.start)
  const first = before ? keys.findIndex(({ start }) => start > before.start) : 0
  const end = after ? keys.findIndex(({ start }) => start > after.start) : -1
  const last = end < 0 ? keys.length : end
  const isDone = ({ at }: Key) => /^(?:is|are|was|were)$/u.test(tokens[at - 1]?.lower ?? '')
  const verb = keys.findIndex((key, at) => at > first && at < by && isDone(key))
  const may = keys.findIndex(
    ({ at, kind }, place) =>
      place > first &&
      place < by &&
      /^(?:hedge|modality|word)$/u.test(kind) &&
      /^(?:can|could|may|might|must|should|will|would)$/u.test(tokens[at]!.lower) &&
      tokens[at + 1]?.lower === 'be',
  )
  const done = may >= 0 ? may : verb < 0 ? by - 1 : verb
  const comma = tokens.find(({ text, start }) => text === ',' && start > keys[first]!.start)
  const opening = comma ? keys.findIndex(({ start }) => start > comma.start) : first
  return [first, opening].flatMap((from) => {
    if (from < first || from >= done) return []
    // Of `was checked and cleaned by B` both verbs go before what was done to, of `was checked at home by B` only the first.
    return [done + 1, done + (may >= 0 ? 2 : 1), by].map((verbs) => [
      ...keys.slice(0, from),
      ...keys.slice(by + 1, last),
      ...keys.slice(done, verbs),
      ...keys.slice(from, done),
      ...keys.slice(verbs, by),
      ...keys.slice(last),
    ])
  })
}

function toProblems({ lost, added }: Difference): Problem[] {
  const problems: Problem[] = []
  const others = [...added]
  for (const key of lost) {
    const same = others.findIndex(({ value }) => value === key.value)
    if (same >= 0) others.splice(same, 1)
    problems.push({ kind: key.kind, what: same >= 0 ? 'order' : 'lost', text: key.text })
  }
  return [...problems, ...others.map(({ kind, text }): Problem => ({ kind, what: 'added', text }))]
}
