import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInOneOf } from './edge-signs.ts'
import { isLabelled } from './label-runs.ts'
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
  let parts = 0
  for (let from = 0; from < chunks.length; from++) {
    if (!isLabelled(chunks[from]!)) continue
    const own = [from]
    let to = from + 1
    for (; chunks[to] && (isLabelled(chunks[to]!) || !isContent(chunks[to]!)); to++)
      if (isContent(chunks[to]!)) own.push(to)
    const head = placeBefore(chunks, from)
    if (own.length >= 2 && isHead(chunks[head])) {
      parts++
      heads.add(head)
      for (const at of own) items.add(at)
      // A part and the first of its own may stand right above each other.
      const above = placeBefore(chunks, head)
      const ended = chunks[placeBefore(chunks, above)]
      if (isName(chunks[above]) && ended && (isLabelled(ended) || endsSentence(ended.text)))
        heads.add(above)
    }
    from = to - 1
  }
  return parts >= fewest ? { heads, items } : { heads: new Set(), items: new Set() }
}

/**
 * The names of what is told of one after another behind the same label, as of medicines: `Dose: …` below the first, and below
 * the next. Only where nearly every line with such a label (`again`) has a name right above it is the label what each is told by.
 */
export function findNamed(
  chunks: readonly Chunk[],
  again: ReadonlySet<number>,
): ReadonlySet<number> {
  const told = new Map<string, { all: number; names: number[] }>()
  for (const index of again) {
    const { text } = chunks[index]!
    const label = text.slice(0, text.indexOf(':'))
    const found = told.get(label) ?? { all: 0, names: [] }
    told.set(label, found)
    found.all++
    const above = placeBefore(chunks, index)
    if (isName(chunks[above])) found.names.push(above)
  }
  return new Set(
    [...told.values()].flatMap(({ all, names }) =>
      names.length >= fewest && names.length >= all * 0.8 ? names : [],
    ),
  )
}

/** Where the text before a place is, or -1. */
function placeBefore(chunks: readonly Chunk[], index: number): number {
  let at = index - 1
  while (at >= 0 && !isContent(chunks[at]!)) at--
  return at
}

const isHead = (chunk: Chunk | undefined): boolean => chunk?.role === 'heading' || isName(chunk)

/** A few words that begin with a capital and end as no sentence does. */
function isName(chunk: Chunk | undefined): boolean {
  if (chunk?.role !== 'text') return false
  const { marker, text } = chunk
  return (
    (!marker || namedStep.test(text)) &&
    /^\p{Lu}/u.test(text) &&
    !endsSentence(text) &&
    !isQuestion(text) &&
    !endsInOneOf(text, ':;,') &&
    (namedStep.test(text) || !text.includes(': ')) &&
    wordCount(text, 7) <= 6 &&
    !isHalf(text)
  )
}
