import { splitSentences, words } from '@plainleaf/language'
import type { Draft } from '../edit/draft.ts'
import type { Plainly } from '../edit/plainly.ts'
import { textOf } from '../source/run.ts'
import { agentIn } from './agent-in.ts'
import type { Candidate } from './candidate.ts'
import { leaveOutPraise } from './leave-out-praise.ts'
import { leaveOutStatistics } from './leave-out-statistics.ts'
import { mustKeep } from './must-keep.ts'
import { hasVerb } from './tone.ts'

/** The longest sentence that is worth carrying over, the longest that must be kept, and the longest list joined to one, in words. */
const longest = { sentence: 40, kept: 50, list: 48 }

/** Puts candidates into plain words, in place. What is too long even then cannot be chosen for itself. */
export function makePlain(candidates: readonly Candidate[], plainly: Plainly): void {
  const agentOf = agentIn(candidates)
  for (const one of candidates) {
    const joined = one.sources.length > 1
    // Items go on with the verb of their lead-in, if it has one: apart from it they are no sentences.
    const draft = plainly(one.draft, {
      // `your ear is blocked and you cannot hear` goes on with what announces the list.
      whole: joined ? hasVerb(one.sources[0]!.text) : isItem(one),
      listed: /^(?:list item|table cell)$/u.test(one.sources[0]!.block),
      agent: agentOf(one),
    })
    // `such as …` ends with its item: no edit takes others with it.
    if (!joined || itemsIn(draft) + partedIn(draft, one.draft) === itemsIn(one.draft))
      one.draft = draft
    one.plain = textOf(one.draft.runs)
    if (!joined) leaveOutPraise(one)
    one.words = words(one.plain).length
    const most = joined ? longest.list : mustKeep(one) > 2 ? longest.kept : longest.sentence
    one.long = splitSentences(one.plain).some(({ text }) => words(text).length > most)
    if (one.long) one.unfit = true
  }
  leaveOutStatistics(candidates)
}

/** Whether a sentence is an item that goes on with what announces its list. */
function isItem({ sources, text }: Candidate): boolean {
  return sources[0]!.block === 'list item' && /^\p{Ll}/u.test(text)
}

/** How many items became sentences of their own. */
function partedIn(draft: Draft, before: Draft): number {
  return draft.edits
    .slice(before.edits.length)
    .filter((edit) => edit.ruleId === 'sentence-split' && /; ?\p{L}?$/u.test(edit.before)).length
}

/** How many items a list has that was joined to a sentence. */
function itemsIn({ runs }: Draft): number {
  return textOf(runs).split('; ').length
}
