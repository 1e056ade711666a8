import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInOneOf } from './edge-signs.ts'
import { isLabelled, labelledAgain } from './label-runs.ts'
import { isHalf } from './part-blocks.ts'
import { namedStep } from './part-number.ts'

/** The lines that head lists of labels without marks, and those that are items of such lists. */
export interface LabelParts {
  heads: ReadonlySet<number>
  items: ReadonlySet<number>
}

/** How many parts of a text must be such lists before their form tells what is a head and what an item. */
const fewest = 3

/**
 * Finds the parts of a text that is an outline: a few words, then nothing but lines with a label each, three times or more,
 * whether blank lines part all of them or none. What nobody does by chance three times is how the text is made; so the
 * few words are headings there, though no text stands below them, and the lines are items, though nothing marks them.
 */
export function findLabelParts(chunks: readonly Chunk[]): LabelParts {
  const heads = new Set<number>()
  const items = new Set<number>()
  const lines = [...chunks.keys()].filter((index) => isContent(chunks[index]!))
  const at = (place: number): Chunk | undefined => chunks[lines[place] ?? -1]
  let parts = 0
  for (let from = 0; from < lines.length; ) {
    if (!isLabelled(at(from)!)) {
      from++
      continue
    }
    let to = from + 1
    while (to < lines.length && isLabelled(at(to)!)) to++
    const head = at(from - 1)
    if (to - from >= 2 && head && (head.role === 'heading' || isName(head))) {
      parts++
      heads.add(lines[from - 1]!)
      for (let place = from; place < to; place++) items.add(lines[place]!)
      // A part and the first of its own may stand right above each other.
      const above = at(from - 2)
      const ended = at(from - 3)
      if (above && isName(above) && ended && (isLabelled(ended) || endsSentence(ended.text)))
        heads.add(lines[from - 2]!)
    }
    from = to
  }
  const found = parts >= fewest ? heads : new Set<number>()
  for (const index of findNamed(chunks, lines)) found.add(index)
  return { heads: found, items: parts >= fewest ? items : new Set() }
}

/**
 * The names of what is told of one after another behind the same label, as of medicines: `Dose: …` below the first, and below
 * the next. Only where nearly every line with the label has a name right above it is the label what each is told by.
 */
function findNamed(chunks: readonly Chunk[], lines: readonly number[]): number[] {
  const again = labelledAgain(chunks)
  const told = new Map<string, { all: number; names: number[] }>()
  for (const [place, index] of lines.entries()) {
    if (!again.has(index)) continue
    const { text } = chunks[index]!
    const label = text.slice(0, text.indexOf(':'))
    const found = told.get(label) ?? { all: 0, names: [] }
    told.set(label, found)
    found.all++
    const above = lines[place - 1]
    if (above !== undefined && isName(chunks[above]!)) found.names.push(above)
  }
  return [...told.values()].flatMap(({ all, names }) =>
    names.length >= fewest && names.length >= all * 0.8 ? names : [],
  )
}

/** A few words that begin with a capital and end as no sentence does. */
const isName = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  (!marker || namedStep.test(text)) &&
  /^\p{Lu}/u.test(text) &&
  !endsSentence(text) &&
  !isQuestion(text) &&
  !endsInOneOf(text, ':;,') &&
  (namedStep.test(text) || !text.includes(': ')) &&
  wordCount(text, 7) <= 6 &&
  !isHalf(text)
