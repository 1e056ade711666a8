import { isRare, words } from '@plainleaf/language'
import { hasVerb } from '../select/tone.ts'
import type { Passage } from './passage.ts'
import { sliceRuns, textOf } from './run.ts'

/** How words end of which a list is the object: `Foods high in iron include`, `Others are:`. */
const lists = /\b(?:are|includ(?:e|ed|es|ing)|such as):?$|:$/iu
/** What a list opens with, and no item ends with: `rich in`, `of the`. */
const open = /\b(?:an?|and|at|by|for|from|in|of|on|or|the|to|with|[Tt]ype|vitamin)$/iu
/** A large letter in the middle of a line that has no stop before it. */
const large = /(?<=\p{Ll}[)”’]? )\p{Lu}\p{Ll}/gu

/**
 * Where the words begin that lead in another list, in one line with the last item before it, which has no stop: in `raw turnip
 * Foods high in salt include` at `Foods`. Undefined where an item leads in nothing, or is a lead-in from its first word on.
 */
export function gluedLead(item: string): number | undefined {
  if (!/^\p{Ll}/u.test(item) || !lists.test(item)) return undefined
  const starts = [...item.matchAll(large)]
    .map(({ index }) => index)
    .filter((at) => !open.test(item.slice(0, at).trimEnd()) && tells(item.slice(at)))
  // `a test for Lyme disease Signs of flu include`: what opens a sentence is no name.
  return starts.find((at) => !isRare(words(item.slice(at).toLowerCase())[0] ?? '')) ?? starts[0]
}

/** Whether words have more than a name before their list. */
function tells(text: string): boolean {
  return words(text).length > 1 && (/:$/u.test(text) || hasVerb(text))
}

/**
 * The items of lists of which one ends with what leads in the items after it, as two lists: those items hold of these words, and not of
 * what led in the first ones.
 */
export function partAtLeads(all: readonly Passage[]): Passage[] {
  const out: Passage[] = []
  let lead: Passage | undefined
  let shift = 0
  all.forEach((one, at) => {
    if (one.group !== all[at - 1]?.group) lead = undefined
    const next = all[at + 1]
    const text = textOf(one.runs)
    const goesOn =
      next?.group === one.group && next.item !== one.item && /^\p{Ll}/u.test(textOf(next.runs))
    const cut = one.block === 'list item' && goesOn ? gluedLead(text.trim()) : undefined
    const own = lead ? { ...one, group: one.group + shift, leadIn: lead } : one
    if (cut === undefined) {
      out.push(own)
      return
    }
    const from = text.length - text.trimStart().length
    shift = (lead ? shift : 0) + 1 / all.length
    lead = {
      ...one,
      runs: sliceRuns(one.runs, from + cut, text.trimEnd().length),
      block: 'paragraph',
      group: one.group + shift - 1 / (2 * all.length),
      ordered: false,
      item: undefined,
      leadIn: undefined,
    }
    out.push({ ...own, runs: sliceRuns(one.runs, from, from + cut - 1) }, lead)
  })
  return out
}
