import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop, sameKey } from './find-furniture.ts'
import { remember } from './remember.ts'

/** Two lines may stand twice for any reason. */
const least = 3
/** What goes on longer is read in parts: a text that is there twice is a list of contents to its last line, or nearly. */
const longest = 300

/**
 * A list of contents with or without marks and numbers: three lines or more whose words return further down, in the same
 * order, with text between. What it names is a heading. The list goes where the page made it, since every output makes its
 * own; one with marks may be the author's.
 */
export function findContents(chunks: readonly Chunk[]): Chunk[] {
  const words = numberWords(chunks)
  const firstAfter = createFinder(words)
  const isApart = createApart(chunks, words)
  // Most lists prove to be none: all are read into one room.
  const named = new Int32Array(longest)
  const out = [...chunks]
  for (let from = 0; from < chunks.length; from++) {
    // Most lines begin no list, which shows at the first of them.
    if (isContent(chunks[from]!) && firstAfter(from, from) === undefined) continue
    const { to, count } = readRun(chunks, firstAfter, from, named)
    if (count < least || !isApart(named, count)) continue
    if (isWidget(chunks, from)) {
      // The first entries may be worded otherwise in the text.
      let first = from
      while (from - first < 2 && chunks[first - 1]?.marker && mayMiss(chunks, first)) first--
      if (contentsName.test(out[first - 1]?.text ?? '')) first--
      for (let at = first; at < to; at++)
        if (isContent(out[at]!)) out[at] = drop(out[at]!, 'toc-widget', 0.9)
    }
    for (const at of named.subarray(0, count))
      out[at] = { ...out[at]!, named: true, marker: undefined }
    from = to - 1
  }
  return out
}

/** Where a list of contents that may begin at `from` ends; puts the lines that it names into `named`, and counts them. */
function readRun(
  chunks: readonly Chunk[],
  firstAfter: Finder,
  from: number,
  named: Int32Array,
): { to: number; count: number } {
  let count = 0
  let to = from
  let missed = 0
  // The first that is named ends the list.
  let end = Math.min(chunks.length, from + longest)
  for (let at = from; at < end; at++) {
    const chunk = chunks[at]!
    if (!isContent(chunk)) continue
    if (chunk.role === 'heading') break
    const target = firstAfter(at, count === 0 ? at : Math.max(at, named[count - 1]!))
    if (target !== undefined) {
      if (count === 0) end = Math.min(end, target)
      named[count++] = target
      to = at + 1
    } else if (count === 0 || !mayMiss(chunks, at) || ++missed > count / 3) break
  }
  return { to, count }
}

/** Whether an entry may be one that is worded otherwise in the text: it stands among the others and looks as they do. */
function mayMiss(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]!
  const own = chunks[at]!
  return (
    own.role === 'text' &&
    before.group === own.group &&
    before.marker?.kind === own.marker?.kind &&
    wordCount(own.text, 17) <= 16 &&
    !endsSentence(own.text)
  )
}

/** Tells whether text stands below most lines that are named: in a menu, or in the head of a table, they follow each other. */
function createApart(
  chunks: readonly Chunk[],
  words: Int32Array,
): (named: Int32Array, count: number) => boolean {
  // For the words of each line, the last of the questions that named it.
  const asked = new Int32Array(words.length + 1)
  let question = 0
  return (named, count) => {
    question++
    for (let one = 0; one < count; one++) asked[words[named[one]!]!] = question
    let close = 0
    for (let one = 0; one < count; one++) {
      const at = named[one]!
      let next = at + 1
      while (next < at + 12 && next < chunks.length && !isContent(chunks[next]!)) next++
      const word = words[next]
      if (next === at + 12 || word === undefined || (word > 0 && asked[word] === question)) close++
    }
    return count - close >= count * 0.6
  }
}

/** Numbers the words of the lines that may be entries or be named by one; 0 for others. */
function numberWords(chunks: readonly Chunk[]): Int32Array {
  const numbers = new Map<string, number>()
  const keys = remember(keyOf)
  return Int32Array.from(chunks, (chunk) => {
    const { role, text, marker } = chunk
    if ((role !== 'text' && role !== 'heading') || text.length > 200) return 0
    if (marker?.kind === 'reference') return 0
    const key = keys(marker ? text.slice(marker.length) : text)
    if (key === '') return 0
    const known = numbers.get(key) ?? numbers.size + 1
    if (known > numbers.size) numbers.set(key, known)
    return known
  })
}

/** Words of a line without its number; empty for one that ends or begins as no entry does. */
function keyOf(text: string): string {
  if (/[,;]$/u.test(text) || /^\p{Ll}/u.test(text) || wordCount(text, 17) > 16) return ''
  if (endsSentence(text) && !/[?!؟？]$/u.test(text)) return ''
  const key = sameKey(
    text.replace(/^\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+|\s[.…·_\s]{2,200}\d{1,3}$/gu, ''),
  )
  return key.length >= 3 ? key : ''
}

/** Gives the first line behind a place that has the words of one; a long text has thousands with the same. */
type Finder = (line: number, place: number) => number | undefined

function createFinder(words: Int32Array): Finder {
  // The lines of the same words stand next to each other in `lines`, those of one number up to its end.
  const ends = new Int32Array(words.reduce((most, word) => Math.max(most, word), 0) + 1)
  for (const word of words) ends[word]!++
  for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!
  const lines = new Int32Array(words.length)
  const next = Int32Array.from(ends, (_, word) => (word === 0 ? 0 : ends[word - 1]!))
  for (let line = 0; line < words.length; line++) lines[next[words[line]!]!++] = line
  return (line, place) => {
    const word = words[line]!
    if (word === 0) return undefined
    let low = ends[word - 1]!
    let high = ends[word]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (lines[middle]! > place) high = middle
      else low = middle + 1
    }
    return low < ends[word]! ? lines[low] : undefined
  }
}

/** Whether a list of contents is one that a page makes of itself: without marks, or below a name for such. */
function isWidget(chunks: readonly Chunk[], from: number): boolean {
  const above = chunks.slice(Math.max(0, from - 3), from)
  const name = above.some(({ reason, text }) => reason === 'toc-widget' || contentsName.test(text))
  return name || (!chunks[from]!.marker && !above.some(({ text }) => /^contents:?$/iu.test(text)))
}

const contentsName =
  /^(?:in this (?:booklet|document|issue|guide|page|article)|on this page|inhalt|in dieser ausgabe|sommaire|contenido|índice|indice|inhoud)[:?]?$/iu
