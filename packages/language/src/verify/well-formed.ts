import { splitSentences } from '../split-sentences.ts'
import type { Problem } from './problem.ts'

/** Words that a sentence never ends with: what they join is gone. */
const hanging = /(?:,|(?<!\p{L})(?:and|or|but|nor|than|even|a|an|the))[.]$/u

/** `associated with age, with pain and with work`: each `with` leans on the verb. */
const parallel = /\b(?:associated|correlated) with\b[^.;]{1,200}(?:,| and| or| not) with\b/u

/**
 * What a cut broke that no word tells: a bracket that opens and never closes, and a sentence that ends with `and` or `the`. Only what the
 * source has whole can be broken.
 */
export function brokenIn(source: string, rewording: string): Problem[] {
  const open = openIn(rewording) > openIn(source)
  const before = new Set(endsOf(source))
  const ends = endsOf(rewording).filter((end) => !before.has(end))
  const row =
    parallel.test(source) && rewording.includes(' linked to ') && !source.includes(' linked to ')
  return [
    ...(row ? [{ kind: 'link', what: 'lost', text: 'with' } as const] : []),
    ...(open ? [{ kind: 'word', what: 'lost', text: ')' } as const] : []),
    ...ends.map((text) => ({ kind: 'link', what: 'lost', text }) as const),
  ]
}

/** How many more brackets open than close. */
function openIn(text: string): number {
  const count = (sign: string): number => text.split(sign).length
  return Math.max(0, count('(') - count(')')) + Math.max(0, count('[') - count(']'))
}

function endsOf(text: string): string[] {
  return splitSentences(text).flatMap((one) => hanging.exec(one.text)?.[0] ?? [])
}
