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
  /** Whether its group is the label before it: `Cast: 71 out of 100`. */
  labelled: boolean
  /** Where it ends in its text. */
  end: number
}

/**
 * The whole numbers out of 100 that a text gives. Only what the text itself counts out of 100 is taken, so that all
 * pictures have one scale and nothing is worked out; ranges, percentages and other bases stay words.
 */
export function countsIn(text: string, lang: string): Rate[] {
  const cues = countCues(lang)
  const counts: Rate[] = []
  const found = [...text.matchAll(cues.outOf), ...text.matchAll(cues.opens)]
    .map((match) => {
      const { index } = match
      const [whom = '', count] = match.length > 2 ? [match[1], match[2]] : ['', match[1]]
      return { whom, count: Number(count), from: index, to: index + match[0].length }
    })
    .sort((one, other) => one.from - other.from)
  for (const [at, { whom, count, from, to }] of found.entries()) {
    // "67 to 71 out of 100" is a range: neither end stands for it.
    if (count > 100 || cues.range.test(text.slice(0, from))) continue
    const [since, until] = [found[at - 1]?.to ?? 0, found[at + 1]?.from ?? text.length]
    const around = clauseAround(text, { from, to, since, until }, cues)
    const clause = `${around.before} ${around.behind}`.trim()
    const sentence = [...around.openings, clause, around.rest].join(' ')
    const led = whom.length > 3 && whom.length <= longest
    const own = led ? { words: whom, named: true } : groupIn(around, cues)
    // What stands before one of several is no label of it alone.
    const alone = found.length === 1 && !own?.named
    const label = alone ? labelBefore(text.slice(0, from)) : undefined
    const group = label ?? own?.words
    const named = label !== undefined || own?.named === true
    const labelled = label !== undefined
    counts.push({ count, ...(group && { group }), named, clause, sentence, labelled, end: to })
  }
  return counts
}

/** Letters of whom a sentence counts that have room below a picture. */
const longest = 80

/** What a number is the number of, where few words stand between the two: `Home test: finds`. */
function labelBefore(before: string): string | undefined {
  return label.exec(before)?.[1]
}

const label = /^([\p{L}\p{N}][^.:;!?()]{1,39}): (?:[\p{L}-]{1,20} ){0,4}$/u
