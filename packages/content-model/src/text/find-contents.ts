import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { endsInFigure, endsInOneOf, opensInLetter, opensInSmall } from './edge-signs.ts'
import { drop } from './find-furniture.ts'
import { remember } from './remember.ts'
import { sameKey } from './same-key.ts'

/** Two lines may stand twice for any reason. */
const least = 3
/** What goes on longer is read in parts: a text that is there twice is a list of contents to its last line, or nearly. */
const longest = 300
/** The share of the lines that are named which text stands below. */
const apart = 0.6

/**
 * A list of contents with or without marks and numbers: three lines or more whose words return further down, in the same
 * order, with text between. What it names is a heading. The list goes where the page made it, since every output makes its
 * own; one with marks may be the author's.
 */
export function findContents(chunks: readonly Chunk[]): Chunk[] {
  const words = numberWords(chunks)
  const firstAfter = createFinder(words)
  const again = findAgain(words)
  const isApart = createApart(chunks, words)
  // Most lists prove to be none: all are read into one room.
  const named = new Int32Array(longest)
  const out = [...chunks]
  for (let from = 0; from < chunks.length; from++) {
    // Most lines begin no list, which shows at the first of them.
    if (isContent(chunks[from]!) && !mayOpen(from, again)) continue
    const { to, count } = readRun(chunks, firstAfter, from, named)
    if (count < least || !isApart(named, count)) continue
    const copied = isCopied(chunks, from, to)
    if (copied || isWidget(chunks, from)) {
      // The first entries may be worded otherwise in the text.
      let first = from
      while (from - first < 2 && chunks[first - 1]?.marker && mayMiss(chunks, first)) first--
      if (copied || contentsName.test(out[first - 1]?.text ?? '')) first--
      for (let at = first; at < to; at++)
        if (isContent(out[at]!)) out[at] = drop(out[at]!, 'toc-widget', 0.9)
    }
    for (let one = 0; one < count; one++) {
      const chunk = out[named[one]!]!
      // Many lists may name one line.
      if (!chunk.named || chunk.marker)
        out[named[one]!] = { ...chunk, named: true, marker: undefined }
    }
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
  // Lines that are named right below each other: with so many, whatever follows, too few have text below.
  let close = 0
  // The first that is named ends the list.
  let end = Math.min(chunks.length, from + longest)
  for (let at = from; at < end; at++) {
    const chunk = chunks[at]!
    if (!isContent(chunk)) continue
    if (chunk.role === 'heading') break
    const target = firstAfter(at, count === 0 ? at : Math.max(at, named[count - 1]!))
    if (target !== undefined) {
      if (count === 0) end = Math.min(end, target)
      else if (target === named[count - 1]! + 1 && ++close > (1 - apart) * (end - from))
        return { to, count: 0 }
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
    return count - close >= count * apart
  }
}

/** Numbers the words of the lines that may be entries or be named by one; 0 for others. */
function numberWords(chunks: readonly Chunk[]): Int32Array {
  const numbers = new Map<string, number>()
  const keys = remember(keyOf)
  const words = new Int32Array(chunks.length)
  for (let at = 0; at < chunks.length; at++) {
    const { role, text, marker } = chunks[at]!
    if ((role !== 'text' && role !== 'heading') || text.length > 200) continue
    if (marker?.kind === 'reference') continue
    const key = keys(marker ? text.slice(marker.length) : text)
    if (key === '') continue
    const known = numbers.get(key) ?? numbers.size + 1
    if (known > numbers.size) numbers.set(key, known)
    words[at] = known
  }
  return words
}

/** Words of a line without its number; empty for one that ends or begins as no entry does. */
function keyOf(text: string): string {
  if (endsInOneOf(text, ',;') || opensInSmall(text) || wordCount(text, 17) > 16) return ''
  if (endsSentence(text) && !endsInOneOf(text, '?!؟？')) return ''
  const key = sameKey(opensInLetter(text) && !endsInFigure(text) ? text : text.replace(number, ''))
  return key.length >= 3 ? key : ''
}

/** The number of an entry, and that of its page. */
const number = /^\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+|\s[.…·_\s]{2,200}\d{1,3}$/gu

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
    if (words[place + 1] === word) return place + 1
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

/** Where the words of each line stand next, 0 for nowhere, and how many lines below it stand there too, right below each other. */
interface Again {
  next: Int32Array
  alike: Int32Array
}

function findAgain(words: Int32Array): Again {
  const next = new Int32Array(words.length)
  const alike = new Int32Array(words.length)
  const last = new Int32Array(words.reduce((most, word) => Math.max(most, word), 0) + 1)
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!
    if (word === 0) continue
    next[at] = last[word]!
    last[word] = at
    if (next[at]! > 0 && next[at + 1] === next[at]! + 1) alike[at] = alike[at + 1]! + 1
  }
  return { next, alike }
}

/**
 * Whether a line may be the first of a list of contents: its words return further down, and not with so many of the lines
 * below it that too few of them had text below. Of a text that is there twice this spares reading each part.
 */
function mayOpen(from: number, { next, alike }: Again): boolean {
  return next[from]! > 0 && alike[from]! <= (1 - apart) * Math.min(longest, next[from]! - from)
}

/** Whether a list of contents is one that a page makes of itself: without marks, or below a name for such. */
function isWidget(chunks: readonly Chunk[], from: number): boolean {
  const above = chunks.slice(Math.max(0, from - 3), from)
  const name = above.some(({ reason, text }) => reason === 'toc-widget' || contentsName.test(text))
  return name || (!chunks[from]!.marker && !above.some(({ text }) => /^contents:?$/iu.test(text)))
}

/** Whether such a list and its name stand in one block with the text, as they come when a web page is copied. */
const isCopied = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  !chunks[from]!.marker &&
  /^(?:page )?contents:?$/iu.test(chunks[from - 1]?.text ?? '') &&
  chunks[from - 1]!.group === chunks[to]?.group

const contentsName =
  /^(?:in this (?:booklet|document|issue|guide|page|article)|on this page|inhalt|in dieser ausgabe|sommaire|contenido|índice|indice|inhoud)[:?]?$/iu
