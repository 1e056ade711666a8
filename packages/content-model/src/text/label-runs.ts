import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { namedPart, namedStep } from './part-number.ts'

/** Whether a line names something and says it in a few words: `Warning sign: a rash`, the form of an item of a list. */
export const isLabelled = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  // The initial of a name looks like the letter of an item.
  (!marker || (marker.kind === 'letter' && initial.test(text))) &&
  text.includes(': ') &&
  labelled.test(text) &&
  // `7.5` is no sentence with the figure of a note.
  (!endsSentence(text) || /\d\.\d{1,2}$/u.test(text)) &&
  !namedPart.test(text) &&
  !fields.test(text) &&
  wordCount(text, 17) <= 16

/** `Example 2: …` counts parts. A label may hold the initial of a name, as of microbes, or be `pH`. */
const labelled =
  /^(?![^:]{1,40} \d{1,3}[a-z]?:)(?:[\p{Lu}\d]|\p{Ll}\p{Lu})(?:[^:.]|(?<=(?<!\p{L})\p{Lu})\.){0,60}: \S/u

/** `B. cereus` */
const initial = /^\p{Lu}\. \p{Ll}{3}/u

/** What a page, a letter or a form says of itself; the way there is another thing. */
const fields =
  /^(?:address|approved|author|by(?! (?:air|bicycle|bike|boat|bus|car|coach|cycle|ferry|foot|metro|plane|rail|road|taxi|train|tram|tube|underground)\b)|copyright|created|date|diagnosis|e-?mail|fax|issued|name|note|page|phone|published|reviewed|revised|source|status|subject|tel|telephone|title|updated|version|web ?site)\b[^:]{0,20}:/iu

/** Whether most of some lines have a label each: what a column is named needs none in its cells. */
export const areLabelled = (chunks: readonly Chunk[]): boolean =>
  chunks.filter((chunk) => isLabelled(chunk)).length * 2 > chunks.length

/** The lines of runs of three or more, or as many as one says, that each have a label of their own, none of them twice. */
export function labelRuns(chunks: readonly Chunk[], least = 3): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < chunks.length; from++) {
    // Most lines have no label.
    if (!isLabelled(chunks[from]!)) continue
    const labels = new Set<string>()
    let to = from
    while (to < chunks.length && isLabelled(chunks[to]!)) {
      const { text } = chunks[to]!
      labels.add(text.slice(0, text.indexOf(':')))
      to++
    }
    if (to - from >= least && labels.size === to - from)
      for (let at = from; at < to; at++) found.add(at)
    from = to
  }
  return found
}

/**
 * The lines that say one thing of several others, three times or more behind the same label: `Dose: one tablet`, `Dose:
 * two drops`. What is told of each is no part of the text, but for steps, and for what is counted or believed.
 */
export function labelledAgain(chunks: readonly Chunk[]): ReadonlySet<number> {
  const lines = new Map<string, number[]>()
  for (let index = 0; index < chunks.length; index++) {
    const { role, text } = chunks[index]!
    if (role !== 'text') continue
    // Most lines have no colon where a label may end.
    const colon = text.indexOf(':')
    const label = colon > 2 && colon <= 63 ? again.exec(text)?.[1] : undefined
    if (!label || heads.test(label) || namedPart.test(text) || namedStep.test(text)) continue
    const found = lines.get(label)
    if (found) found.push(index)
    else lines.set(label, [index])
  }
  return new Set([...lines.values()].filter(({ length }) => length >= 3).flat())
}

const again = /^(\p{Lu}\p{L}{2,20}(?: \p{L}{1,20}){0,2}): \S/u

/** `Myth: only children get it` */
const heads =
  /^(?:appendix|case|chapter|fact|lesson|module|myth|part|phase|rule|stage|step|tip|topic)s?$/iu
