import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInOneOf, opensInLetter } from './edge-signs.ts'
import { isAllCaps } from './letter-case.ts'
import { sameKey } from './same-key.ts'

/** Words that have to stand between two numbers for them to count parts of a text and not items of a list. */
const least = 25
/** Fewer where each is a name of a few words with sentences below it, as exercises have them. */
const leastNamed = 12
/** What is asked is answered, in few words or many; what is in capitals is no item. */
const leastAnswer = 2

/** Letters of the alphabet count as numbers that no text reaches. */
const letters = 1000
/** Items of a list have no capital letters before them where anything stands between. */
const leastLettered = 6

interface Numbered {
  index: number
  value: number
  /** The one before it in its row, or -1. */
  from: number
  length: number
}

/**
 * Finds the numbered parts of a text: short lines that begin with a number, each one more than the last, with text at
 * their margin between them. The same numbers side by side are a list, or the contents of the text. Gives the indexes
 * of all lines in rows of three or more, and of two names with sentences right below them.
 */
export function findNumbered(chunks: readonly Chunk[]): Set<number> {
  const found: Numbered[] = []
  const last = new Map<number, number>()
  const words = between(chunks)
  // Alone, `I.` is a letter as well as a number.
  const roman = chunks.some(
    ({ text }) => text.startsWith('II') && /^II[.)]\s/u.test(text.slice(0, 5)),
  )
  const listed = new Set(
    chunks.filter(({ reason }) => reason === 'toc-widget').map(({ text }) => sameKey(text)),
  )
  const parts = new Set<number>()
  const isNamed = (index: number): boolean => named(chunks, index)
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const value = numberOf(chunk, roman)
    if (value === null) continue
    // What the contents of the text name is a part of it.
    if (listed.size >= 2 && listed.has(sameKey(chunk.text))) parts.add(index)
    const from = last.get(value - 1) ?? -1
    const before = found[from]
    const asked =
      before &&
      [isQuestion, isAllCaps].some((is) => is(chunks[before.index]!.text) && is(chunk.text))
    const told = before ? words(before.index, index) : 0
    const follows =
      before &&
      told >=
        (asked
          ? leastAnswer
          : value > letters
            ? leastLettered
            : isNamed(index) && isNamed(before.index)
              ? leastNamed
              : least) &&
      told <= 6000
    const length = follows ? before.length + 1 : 1
    last.set(value, found.length)
    found.push({ index, value, from: follows ? from : -1, length })
  }
  for (const end of found) {
    const two = end.length === 2 && [end.index, found[end.from]!.index].every(isNamed)
    if (end.length < 3 && !two) continue
    for (let one: Numbered | undefined = end; one; one = found[one.from]) {
      if (parts.has(one.index)) break
      parts.add(one.index)
    }
  }
  return parts
}

/** A small letter, or one behind another letter. */
const opensInWord = (text: string): boolean =>
  opensInLetter(text) && (text.charCodeAt(0) >= 97 || text.charCodeAt(1) >= 97)

/** The number that a line which may head a part begins with. */
function numberOf(chunk: Chunk, roman: boolean): number | null {
  if (chunk.role !== 'text' || chunk.text.length > 150 || opensInWord(chunk.text)) return null
  const [, number, letter] =
    /^(?:(\d{1,2})[.)]?|([A-Z]|[IVX]{1,5})[.)])\s+(?=["“‘¿¡]?\p{Lu})/u.exec(chunk.text) ?? []
  const mark = number ?? letter
  if (mark === undefined || wordCount(chunk.text) > 16) return null
  const plain = !endsSentence(chunk.text) || isQuestion(chunk.text) || chunk.text.endsWith('!')
  if (!plain || endsInOneOf(chunk.text, ',;:')) return null
  if (number) return Number(number)
  const count = roman ? romans.indexOf(mark) + 1 : 0
  if (count > 0) return 2 * letters + count
  return mark.length === 1 ? letters + mark.charCodeAt(0) : null
}

/** Whether a line is a name of a few words right above a sentence. */
function named(chunks: readonly Chunk[], index: number): boolean {
  const own = chunks[index]!
  const below = chunks[index + 1]
  return (
    below?.role === 'text' &&
    !below.marker &&
    below.lines[0] === own.lines.at(-1)! + 1 &&
    below.indent <= own.indent &&
    wordCount(own.text, 7) <= 6 &&
    wordCount(below.text, 6) > 5 &&
    endsSentence(below.text)
  )
}

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

/** Counts the words between two chunks that stand no further in than the first: an item's own paragraphs do not count. */
function between(chunks: readonly Chunk[]): (from: number, to: number) => number {
  const sums: number[] = []
  const count = (): void => {
    sums.push(0)
    for (const chunk of chunks)
      sums.push(sums.at(-1)! + (isContent(chunk) ? wordCount(chunk.text) : 0))
  }
  return (from, to) => {
    // Few texts have numbers that may be those of parts.
    if (sums.length === 0) count()
    const next = chunks.slice(from + 1, from + 6).find(isContent)
    const inside = next !== undefined && next.indent > chunks[from]!.indent + 1 && !next.marker
    return inside ? 0 : sums[to]! - sums[from + 1]!
  }
}
