import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { titleCase } from './letter-case.ts'
import { plain } from './plain.ts'

/**
 * What the blocks of a text without blank lines between its parts tell by the usual names of parts: the lines that head others, and
 * all lines of such blocks, of which no others do.
 */
export interface NamedParts {
  heads: ReadonlySet<number>
  inside: ReadonlySet<number>
}

/**
 * Finds blocks in which two lines or more are a usual name of a part of a health page, as `Symptoms`, each with lines of its own below.
 * There a few words with capitals, as `First Visit`, head lines too where those have none. Names that follow each other
 * are a menu.
 */
export function findNamedParts(chunks: readonly Chunk[]): NamedParts {
  const heads = new Set<number>()
  const inside = new Set<number>()
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    while (chunks[to]?.group === chunks[from]!.group) to++
    const named: number[] = []
    for (let at = from; at + 1 < to; at++) if (headsPart(chunks, at, from)) named.push(at)
    if (named.length >= 2) {
      for (const at of named) heads.add(at)
      for (let at = from; at < to; at++) {
        inside.add(at)
        if (at + 1 < to && isTitled(chunks[at]!) && !isTitled(chunks[at + 1]!)) heads.add(at)
        // A part may begin with a part of its own.
        if (heads.has(at) && isTitled(chunks[at - 1]) && at > from) heads.add(at - 1)
      }
    }
    from = to
  }
  return { heads, inside }
}

/** Whether a line is the usual name of a part, written as a name and nothing more. */
export const isPartName = (text: string): boolean =>
  text.length <= 60 && usual.test(text) && /^\p{Lu}/u.test(text)

const usual =
  /^(?:(?:adverse|clinical|common|differential|drug|early|further|general|late|long[- ]term|main|medical|physical|possible|recommended|side|typical|usual|warning) )?(?:aims?|assessment|causes|complications|contra-?indications|diagnosis|diet|doses|dosage|dosing|effects|examination|features|findings|follow[- ]?up|goals?|history|indications|interactions|investigations|management|monitoring|outlook|precautions|presentation|prevention|prognosis|referral|risk factors|signs(?: (?:and|&) symptoms)?|symptoms(?: (?:and|&) signs)?|tests|therapy|treatments?|warnings)(?: of \p{L}[\p{L} -]{2,30})?$/iu

function headsPart(chunks: readonly Chunk[], index: number, first: number): boolean {
  const own = chunks[index]!
  if (!plain(own) || !isPartName(own.text)) return false
  const below = chunks[index + 1]!
  const above = index > first ? chunks[index - 1] : undefined
  return (
    !isPartName(below.text) &&
    (above === undefined || !(isPartName(above.text) || endsInColon(above.text)))
  )
}

/** Whether a line is two to five words, each with a capital, and no list of words. */
export const isTitled = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  plain(chunk) &&
  /^\p{Lu}\p{Ll}[\p{L} ’'-]*$/u.test(chunk.text) &&
  !endsSentence(chunk.text) &&
  wordCount(chunk.text, 6) >= 2 &&
  wordCount(chunk.text, 6) <= 5 &&
  titleCase(chunk.text) === 1
