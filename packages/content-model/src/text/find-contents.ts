import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop, sameKey } from './find-furniture.ts'
import { slicePiece } from './piece.ts'

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
  const keys = chunks.map(keyOf)
  const places = placesOf(keys)
  const out = [...chunks]
  for (let from = 0; from < chunks.length; from++) {
    const run = readRun(chunks, keys, places, from)
    if (!run) continue
    if (isWidget(chunks, from)) {
      for (let at = from; at < run.to; at++)
        if (isContent(out[at]!)) out[at] = drop(out[at]!, 'toc-widget', 0.9)
      if (contentsName.test(out[from - 1]?.text ?? ''))
        out[from - 1] = drop(out[from - 1]!, 'toc-widget', 0.9)
    }
    for (const at of run.named) out[at] = { ...out[at]!, named: true, marker: undefined }
    from = run.to - 1
  }
  return out
}

/** The lines of a list of contents that begins at `from`, and the lines that they name. */
function readRun(
  chunks: readonly Chunk[],
  keys: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  from: number,
): { to: number; named: number[] } | null {
  const named: number[] = []
  let to = from
  let missed = 0
  const end = Math.min(chunks.length, from + longest)
  for (let at = from; at < end && at < (named[0] ?? end); at++) {
    const chunk = chunks[at]!
    if (!isContent(chunk)) continue
    const target = firstAfter(places.get(keys[at]!), Math.max(at, named.at(-1) ?? 0))
    if (target !== undefined) {
      named.push(target)
      to = at + 1
    } else if (named.length === 0 || !mayMiss(chunks, at) || ++missed > named.length / 3) break
  }
  // The first that is named ends the list.
  const inside = named.filter((place) => place >= to)
  const fits =
    inside.length >= least && inside.length === named.length && isApart(chunks, keys, named)
  return fits ? { to, named } : null
}

/** The first of some ascending places that is above one; a long text has thousands of lines of the same words. */
function firstAfter(places: readonly number[] = [], place: number): number | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! > place) high = middle
    else low = middle + 1
  }
  return places[low]
}

/** Whether an entry may be one that is worded otherwise in the text: it stands among the others and looks as they do. */
function mayMiss(chunks: readonly Chunk[], at: number): boolean {
  const [before, own] = [chunks[at - 1]!, chunks[at]!]
  return (
    own.role === 'text' &&
    before.group === own.group &&
    before.marker?.kind === own.marker?.kind &&
    wordCount(own.text, 17) <= 16 &&
    !endsSentence(own.text)
  )
}

/** Whether text stands below most lines that are named: in a menu, or in the head of a table, they follow each other. */
function isApart(
  chunks: readonly Chunk[],
  keys: readonly string[],
  named: readonly number[],
): boolean {
  const all = new Set(named.map((at) => keys[at]))
  const apart = named.filter((at) => {
    const next = chunks.slice(at + 1, at + 12).find(isContent)
    const key = next && keys[chunks.indexOf(next, at + 1)]
    return next !== undefined && !(key && all.has(key))
  })
  return apart.length >= named.length * 0.6
}

/** Words of a line that may be an entry or be named by one, without its number; empty for others. */
function keyOf(chunk: Chunk): string {
  if (chunk.role !== 'text' || chunk.text.length > 200 || chunk.marker?.kind === 'reference')
    return ''
  const { text } = chunk.marker ? slicePiece(chunk, chunk.marker.length) : chunk
  if (/[,;]$/u.test(text) || /^\p{Ll}/u.test(text) || wordCount(text, 17) > 16) return ''
  if (endsSentence(text) && !/[?!؟？]$/u.test(text)) return ''
  const key = sameKey(
    text.replace(/^\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+|\s[.…·_\s]{2,200}\d{1,3}$/gu, ''),
  )
  return key.length >= 3 ? key : ''
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, key] of keys.entries()) {
    if (key === '') continue
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  return places
}

/** Whether a list of contents is one that a page makes of itself: without marks, or below a name for such. */
function isWidget(chunks: readonly Chunk[], from: number): boolean {
  const label = chunks[from - 1]
  return (
    !chunks[from]!.marker ||
    (label !== undefined && (label.reason === 'toc-widget' || contentsName.test(label.text)))
  )
}

const contentsName =
  /^(?:contents|in this (?:booklet|document|issue|guide|page|article)|on this page|inhalt|in dieser ausgabe|sommaire|contenido|índice|indice|inhoud)[:?]?$/iu
