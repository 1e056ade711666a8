import { applyChanges, type Change } from './edit/change.ts'
import { nameResearchers } from './edit/name-researchers.ts'
import type { Rule } from './edit/rule.ts'
import { standardRules } from './edit/standard-rules.ts'
import { type AnalyseOptions, analyse } from './sentence/analyse.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { type Problem, type VerifyOptions, verify } from './verify/verify.ts'

/** A sentence after the edits that could be proved safe. */
export interface Simplified {
  text: string
  /** In the order they were made; offsets are in the text as it was before each. */
  changes: Change[]
  /** Edits that were undone, with what they would have broken. */
  undone: { change: Change; problems: Problem[] }[]
}

/** How to simplify. */
export interface SimplifyOptions extends AnalyseOptions, VerifyOptions {
  /** In the order they are tried; all of Plainleaf's by default. */
  rules?: readonly Rule[] | undefined
}

/** A rule may find more to do in its own result; so often at most. */
const rounds = 4

/**
 * Makes an English sentence easier by small named edits, each checked by `verify`: an edit that changes a number, a
 * negation, a hedge, a comparison, a name or who did what, or brings in a word of its own, is undone. The result may be
 * several sentences. The same sentence gives the same result.
 */
export function simplify(sentence: string, options: SimplifyOptions = {}): Simplified {
  const state: Simplified = { text: sentence, changes: [], undone: [] }
  const done = new Map<Rule, number>()
  for (const rule of rulesFor(options)) {
    // A rule that was tried already finds nothing new in what nothing has changed since.
    if (done.get(rule) === state.changes.length) continue
    const refused = new Set<string>()
    for (let round = 0; round < (rule.once ? 1 : rounds); round += 1)
      if (!applyRule(state, rule, options, refused)) break
    done.set(rule, state.changes.length)
  }
  return state
}

/** The rules, and where it is known who did the study, the one that names them, once words are plain. */
function rulesFor({ rules = standardRules, agent }: SimplifyOptions): readonly Rule[] {
  if (agent === undefined) return rules
  const at = rules.findIndex(({ id }) => id === 'passive-to-active')
  const parting = rules.find(({ id }) => id === 'sentence-split')
  const more = parting ? [nameResearchers(agent), parting] : [nameResearchers(agent)]
  return at < 0 ? rules : rules.toSpliced(at, 0, ...more)
}

/** Makes what a rule proposes and the verifier allows; whether anything was made. */
function applyRule(
  state: Simplified,
  rule: Rule,
  options: SimplifyOptions,
  refused: Set<string>,
): boolean {
  const made = state.changes.length
  // From the end, so that the offsets of the sentences before stay true.
  const sentences = sentenceSpans(state.text)
  for (const [at, { text, start }] of [...sentences.entries()].reverse()) {
    // `…, such as tubes. This can be done at home`: what ends the sentence is what the next one speaks of.
    const spokenOf = /^(?:This|These) /u.test(sentences[at + 1]?.text ?? '')
    // `The aim was also to` goes on from an aim.
    const aimed = /^(?:The aim was also|We also aimed) to /u.test(sentences[at + 1]?.text ?? '')
    const proposed = rule
      .propose(analyse(text, options))
      .filter((one) => !aimed || !isAim(text, one))
      .filter(({ end, insert }) => !spokenOf || insert !== '' || end < text.length - 1)
      .map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
      .filter((one) => !refused.has(keyOf(one)))
      .sort((a, b) => b.start - a.start)
    if (proposed.length === 0 || attempt(state, proposed, options, refused)) continue
    if (!rule.together && proposed.length > 1)
      for (const one of proposed) attempt(state, [one], options, refused)
  }
  return state.changes.length > made
}

/** Makes changes, last one first, unless the verifier finds a problem; whether they were made. */
function attempt(
  state: Simplified,
  proposed: readonly Change[],
  options: SimplifyOptions,
  refused: Set<string>,
): boolean {
  const after = applyChanges(state.text, proposed)
  const problems = verify(state.text, after, options)
  if (problems.length === 0) {
    state.text = after
    state.changes.push(...proposed)
    return true
  }
  if (proposed.length > 1) return false
  refused.add(keyOf(proposed[0]!))
  state.undone.push({ change: proposed[0]!, problems })
  return false
}

/** Whether a change takes out that something was aimed at. */
function isAim(text: string, { start, end, insert }: Change): boolean {
  return /\baimed\b/u.test(text.slice(start, end)) && !insert.includes('aimed')
}

function keyOf({ start, end, insert }: Change): string {
  return `${start}:${end}:${insert}`
}
