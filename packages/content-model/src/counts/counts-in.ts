import { countCues } from './count-cues.ts'
import { clauseAround, groupIn } from './group-in.ts'

/** A number out of 100 where it stands: whom it counts, with the words of its clause, and those of its sentence. */
export interface Rate {
  count: number
  /** Whom it counts, in words of the text: `in the placebo group`. */
  group?: string
  clause: string
  /** Whether the text names its group. */
  named: boolean
  sentence: string
}

/**
 * The whole numbers out of 100 that a text gives. Only what the text itself counts out of 100 is taken, so that all
 * pictures have one scale and nothing is worked out; ranges, percentages and other bases stay words.
 */
export function countsIn(text: string, lang: string): Rate[] {
  const { lang: known, outOf, range } = countCues(lang)
  const least = known === 'en' ? 8 : 5
  const counts: Rate[] = []
  for (const match of text.matchAll(outOf)) {
    const count = Number(match[1])
    // "67 to 71 out of 100" is a range: neither end stands for it.
    if (count > 100 || range.test(text.slice(0, match.index))) continue
    const [from, to] = [match.index, match.index + match[0].length]
    const { words: group, named } = groupIn(text, from, to, least) ?? {}
    const clause = clauseAround(text, from, to).join(' ').trim()
    const sentence = sentenceAround(text, from, to)
    counts.push({ count, ...(group && { group }), named: named ?? false, clause, sentence })
  }
  return counts
}

function sentenceAround(text: string, from: number, to: number): string {
  const before =
    text
      .slice(0, from)
      .split(/[.!?؟] /u)
      .at(-1) ?? ''
  const [after = ''] = text.slice(to).split(/[.!?؟](?: |$)/u)
  return before + after
}
