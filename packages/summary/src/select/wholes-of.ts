import type { Candidate } from './candidate.ts'

/** Slots in which a list with some of its items left out misleads, the most pressing first. */
const whole = ['help-now', 'exclusions', 'symptoms', 'risks', 'steps']

/**
 * Lists and tables that are told in full or not at all: the steps of a procedure, signs, risks, and those who should
 * not have it. Of items with more than one sentence, the first. None where an item cannot be used. The most pressing come first.
 */
export function wholesOf(candidates: readonly Candidate[]): Candidate[][] {
  const groups = Map.groupBy(candidates.filter(isItem), ({ sources: [first] }) => groupOf(first!))
  return [...groups.values()]
    .filter((group) => group.length > 1 && isComplete(group))
    .sort((a, b) => whole.indexOf(a[0]!.slot) - whole.indexOf(b[0]!.slot))
}

/** Whether a sentence misleads outside its whole: a row of such a table, or steps named by number. */
export function isPart({ text, slot, sources }: Candidate): boolean {
  const row = sources[0]!.block === 'table row' && whole.includes(slot)
  return row || /\bsteps? \d/iu.test(text)
}

function isItem({ slot, sources, keyPoint, question }: Candidate): boolean {
  const first = sources[0]!
  const listed = first.block === 'list item' || first.block === 'table row'
  return (
    listed &&
    sources.length === 1 &&
    first.inPassage === 0 &&
    (whole.includes(slot) || first.passage.ordered) &&
    !keyPoint &&
    !question
  )
}

function groupOf({ section, passage }: Candidate['sources'][0]): string {
  return `${section}\n${passage.group}`
}

function isComplete(group: readonly Candidate[]): boolean {
  const { of, passage } = group[0]!.sources[0]!
  const block = of.children[passage.group]
  if (block?.type === 'list') return block.children.length === group.length
  return block?.type === 'table' && block.children.length - block.headerRows === group.length
}
