import { type Chunk, contentAfter, endsSentence, isContent, wordCount } from './chunk.ts'
import { endsInOneOf, opensInSmall } from './edge-signs.ts'
import { gluing, vocabularyOf } from './gluing.ts'
import { endOf, type Growing, grow, growing, grown } from './growing.ts'

/** Words no paragraph or heading ends with: the rest must follow. */
const openEnd = new Set(
  'a about across after against although among an and are as at be because before below between beyond both but by despite during for from had has have if in inside into is may near nor of off on onto or our outside over since such than that the their these this through to toward towards under until upon was were whether which while who whose with within without your'.split(
    ' ',
  ),
)

const surelyOpen = /\s(?:a|an|and|his|her|my|of|or|our|the|their|your)$/u
/** Words that open the rest of a sentence, and hardly ever a line of their own. */
const openStart = /^(?:and|as|because|by|for|from|of|or|than|that|to|when|which|who|with)\s/u

const asksOpen =
  /^(?:are|can|could|did|do|does|has|have|how|is|may|must|should|what|when|where|which|who|why|will|would)\b[^?]*$/iu

/**
 * Makes a paragraph or heading whole again that a page break or a stray blank line cut in two: the first part
 * does not end as a sentence, the next starts in lower case, and either the first part cannot end there or it is
 * as long as a line of prose. Furniture between the parts stays where it is, dropped.
 */
export function joinContinuations(chunks: readonly Chunk[]): Chunk[] {
  const vocabulary = vocabularyOf(chunks.map((chunk) => chunk.text))
  const torn = chunks.some((chunk, index) => isTorn(chunk, chunks[index + 1]))
  const out: Chunk[] = []
  let at = -1
  let text: Growing | undefined
  const close = (): void => {
    if (text) Object.assign(out[at]!, grown(text))
    text = undefined
  }
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const head = out[at]
    // A page foot parts a paragraph where no blank line does.
    const parted = at >= 0 && at < out.length - 1
    const next = (): Chunk | undefined => contentAfter(chunks, index)
    if (
      !head ||
      !mayContinue(head, chunk, parted) ||
      !(
        continues(head, edgeOf(text ?? head), chunk, next) ||
        (torn && isBetween(head, chunk, next()))
      )
    ) {
      if (isContent(chunk)) {
        close()
        at = out.length
      }
      out.push(chunk)
      continue
    }
    if (!text) {
      text = growing(head)
      const confidence = Math.min(head.confidence, 0.9)
      out[at] = { ...head, lines: [...head.lines], confidence }
    }
    grow(text, chunk, gluing(endOf(text), chunk.text, vocabulary))
    for (const line of chunk.lines) out[at]!.lines.push(line)
  }
  close()
  return out
}

/** A text as `continues` looks at it. */
interface Edge {
  end: string
  length: number
}

const edgeOf = (own: Chunk | Growing): Edge =>
  'text' in own
    ? { end: own.text.slice(-200), length: own.text.length }
    : { end: endOf(own), length: own.length }

/** The word that a text ends with, in small letters; none where it ends with a figure or a bracket. */
const lastWord = (text: string): string =>
  /(?<!\p{L})\p{L}{1,40}$/u.exec(text.slice(-40))?.[0].toLowerCase() ?? ''

/** Whether two chunks are such that one may go on with the other, whatever they say. */
const mayContinue = (head: Chunk, tail: Chunk, parted: boolean): boolean =>
  tail.role === 'text' &&
  !tail.marker &&
  head.role === 'text' &&
  (head.group !== tail.group || parted)

/** Whether a blank line parts an item from the rest of its sentence, as some tools have it where a line hangs. */
const isTorn = (head: Chunk, tail: Chunk | undefined): boolean =>
  head.marker !== undefined &&
  head.role === 'text' &&
  tail?.role === 'text' &&
  tail.group !== head.group &&
  tail.indent >= head.indent &&
  opensInSmall(tail.text) &&
  endsSentence(tail.text) &&
  !endsSentence(head.text) &&
  !endsInOneOf(head.text, ':;|') &&
  wordCount(head.text, 5) >= 5

/** Where it does so in one item, a few words between two numbers are the rest of another, German nouns too. */
const isBetween = (
  { marker, text, indent }: Chunk,
  tail: Chunk,
  after: Chunk | undefined,
): boolean =>
  marker?.kind === 'number' &&
  after?.marker?.kind === 'number' &&
  after.marker.value === marker.value + 1 &&
  tail.indent >= indent &&
  tail.text.length <= 60 &&
  endsSentence(tail.text) &&
  !endsSentence(text) &&
  !endsInOneOf(text, ':;|') &&
  wordCount(text, 5) >= 5

function continues(
  head: Chunk,
  { end, length }: Edge,
  tail: Chunk,
  next: () => Chunk | undefined,
): boolean {
  if (endsSentence(end) || /[:;|]["”)]?$/u.test(end) || tail.indent > head.indent + 8) return false
  if (isTorn(head, tail)) return true
  // After such a word a name may follow, or a number.
  if (/^[\p{Lu}\p{N}]/u.test(tail.text)) return surelyOpen.test(end.slice(-40)) && length > 12
  if (!opensInSmall(tail.text)) return false
  if (/[,-]$/u.test(end) && length > 12) return true
  // Short lines in lower case, one after another, are a list that lost its marks.
  const after = next()
  const small = after?.role === 'text' && opensInSmall(after.text) && !endsSentence(tail.text)
  if (small && after.group === tail.group && length <= 60) return false
  // So are several below half a sentence, each an end of it, the last with a stop.
  if (
    after?.role === 'text' &&
    after.group === tail.group &&
    opensInSmall(after.text) &&
    /[,;]$|[,;] (?:and|or)$/u.test(tail.text)
  )
    return false
  if (openEnd.has(lastWord(end))) return true
  // Half a question: it opens as one, and its mark stands at the end of the other half.
  if (length <= 200 && asksOpen.test(end) && /\?$/u.test(tail.text)) return true
  if (small || opensInSmall(head.text)) return false
  const words = wordCount(head.text.slice(0, 200))
  const linked = openStart.test(tail.text.slice(0, 12)) && words >= 3
  return length >= 60 || linked || (words >= 5 && /^\p{Ll}+$/u.test(tail.text))
}
