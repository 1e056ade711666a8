import type { CountCues } from './count-cues.ts'

/** Where a number stands in a text, and where the number before it ends and the one behind it begins. */
export interface Place {
  from: number
  to: number
  since: number
  until: number
}

/** The clause of a number, and what its sentence opens with, the nearest first: `In the spray group, 52 out of 100 slept well`. */
export interface Clause {
  openings: readonly string[]
  before: string
  behind: string
  /** What its sentence goes on with, where it holds no other number. */
  rest: string
}

/** The clause that holds a number, and no other number out of 100. */
export function clauseAround(
  text: string,
  { from, to, since, until }: Place,
  { against }: CountCues,
): Clause {
  const between = text.slice(since, from)
  const parts = between.split(sentenceEnd).at(-1)!.split(against).at(-1)!.split(comma)
  // What follows on the number before is said of that, up to a word that joins the two.
  const follows = since > 0 && !sentenceEnd.test(between) && !against.test(between)
  if (follows) parts[0] = behindJoin(parts[0]!)
  const [before = '', ...openings] = parts.map((part) => part.replace(joining, '').trim()).reverse()
  const next = text.slice(to, until)
  const sentence = next.split(sentenceEnd)[0]!
  const words = sentence.split(against)[0]!.split(comma)[0]!
  const shared = until < text.length && sentence === next
  const behind = shared && words === next ? beforeJoin(words) : words
  return {
    openings,
    before,
    behind: behind.replace(/[.,;:!?،؛؟]$/u, '').trim(),
    rest: shared ? '' : sentence.slice(words.length),
  }
}

const sentenceEnd = /[.;:!?؛؟](?: |$)/u
const comma = /[,،] /u
/** What joins two numbers of one sentence. */
const join = / (?:and|or|but|y|et|und|oder) /gu
const joining = /^ ?(?:and|or|but|y|et|und|oder|while|whereas) /u

function behindJoin(words: string): string {
  const last = [...`${words} `.matchAll(join)].at(-1)
  return last ? words.slice(last.index + last[0].length) : ''
}

function beforeJoin(words: string): string {
  const last = [...`${words} `.matchAll(join)].at(-1)
  return last ? words.slice(0, last.index) : words
}
