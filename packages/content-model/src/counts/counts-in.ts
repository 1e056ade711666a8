import { clauseAround } from './clause-around.ts'
import { countCues } from './count-cues.ts'
import { groupIn } from './group-in.ts'

/** A number out of 100 where it stands: whom it counts, with the words of its clause, and those of its sentence. */
export interface Rate {
  count: number
  /** Whom it counts, in words of the text: `in the placebo group`. */
  group?: string
  clause: string
  /** Whether the text names its group. */
  named: boolean
  /** The words of its sentence, without those that say something of another number. */
  sentence: string
}

/**
 * The whole numbers out of 100 that a text gives. Only what the text itself counts out of 100 is taken, so that all
 * pictures have one scale and nothing is worked out; ranges, percentages and other bases stay words.
 */
export function countsIn(text: string, lang: string): Rate[] {
  const cues = countCues(lang)
  const counts: Rate[] = []
  const found = [...text.matchAll(cues.outOf)].map((match) => {
    const { index } = match
    return { count: Number(match[1]), from: index, to: index + match[0].length }
  })
  for (const [at, { count, from, to }] of found.entries()) {
    // "67 to 71 out of 100" is a range: neither end stands for it.
    if (count > 100 || cues.range.test(text.slice(0, from))) continue
    const [since, until] = [found[at - 1]?.to ?? 0, found[at + 1]?.from ?? text.length]
    const around = clauseAround(text, { from, to, since, until }, cues)
    const { words: group, named = false } = groupIn(around, cues) ?? {}
    const clause = `${around.before} ${around.behind}`.trim()
    const sentence = [...around.openings, clause, around.rest].join(' ')
    counts.push({ count, ...(group && { group }), named, clause, sentence })
  }
  return counts
}
