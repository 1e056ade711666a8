import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { contentsName, dropMenus } from './drop-menus.ts'
import { drop } from './find-furniture.ts'
import { isVital } from './is-vital.ts'

type Reason = NonNullable<Chunk['reason']>

/** What follows the question whether a page helped. */
const replies =
  /^(?:(?:yes|ja|oui|sí|si|sì|tak|sim) ?[/|]? ?(?:no|nein|non|nee|nie|não)|yes|no|ja|nein|oui|non|sí|si|sì|nee|tak|nie|sim|não|not (?:really|sure)|somewhat|thank(?:s| you)\b.{0,60}|submit|send)[.!]?$/iu
const asksReader =
  /\b(?:helpful|useful|feedback|looking for|think|rate|hilfreich|utile|aidée?|nuttig|pomocna|przydatna)\b|útil/iu

/**
 * What stands below the label of a widget goes with it: the links below "Related articles", the replies below "Was
 * this page helpful?", the entries of a list of contents that return as lines of the text, and the other links of a
 * menu. Nothing that warns or directs is taken, and no line that could be a sentence of the text.
 */
export function findWidgets(chunks: readonly Chunk[]): Chunk[] {
  let known: Map<string, number> | undefined
  const placeOf = (text: string): number => {
    known ??= placesOf(chunks)
    return known.get(entryKey(text)) ?? -1
  }
  const out = dropContents(chunks, placeOf)
  if (!out.some(({ role }) => role === 'dropped')) return out
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const reason = labelOf(chunk)
    if (!reason) continue
    const { run, own } =
      reason === 'toc-widget' ? entriesBelow(chunks, index, placeOf) : runBelow(chunks, index)
    if (run.length === 0) continue
    if (reason === 'toc-widget') endAtRepeat(chunks, run)
    const kept = run.map((at) => chunks[at]!)
    if (reason === 'other') {
      if (!asksReader.test(chunk.text)) continue
      for (const at of run) {
        if (!replies.test(chunks[at]!.text)) break
        out[at] = drop(chunks[at]!, reason, 0.9)
      }
      // Each reply may stand alone.
      for (let at = run.at(-1)! + 1; at <= index + 4 && isReply(chunks[at], out[at - 1]!); at++)
        out[at] = drop(chunks[at]!, reason, 0.9)
    } else if (reason === 'related-link') {
      const links = kept.every(isLink) && !kept.some(({ text }) => isVital(text))
      // Away from its label a list has to be the last of the page.
      if (!links || !(own || isLast(chunks, run.at(-1)!))) continue
      for (const at of run) out[at] = drop(chunks[at]!, reason, 0.75)
    } else {
      // A marked list of contents may be one that the author wrote, and shows the levels of the headings.
      if (kept.some(({ marker }) => marker !== undefined)) continue
      const again = kept.filter((one) => placeOf(one.text) > run.at(-1)!)
      const most = again.length >= Math.max(2, run.length * 0.6)
      // Where no blank line ends the contents, the first line that they name does.
      const isEntry = (at: number): boolean =>
        isLink(chunks[at]!) || (isQuestion(chunks[at]!.text) && placeOf(chunks[at]!.text) > at)
      const end = run.findIndex((at) => placeOf(chunks[at]!.text) <= at || !isEntry(at))
      const entries = most ? run : end >= 2 ? run.slice(0, end) : []
      for (const at of entries) if (isEntry(at)) out[at] = drop(chunks[at]!, reason, 0.9)
    }
  }
  return dropMenus(out, placeOf)
}

/**
 * A printed list of contents: two entries or more, each with the number of its page behind it, that return as lines of
 * the text. The numbers mean nothing on a page that has none.
 */
function dropContents(chunks: readonly Chunk[], placeOf: (text: string) => number): Chunk[] {
  const out = [...chunks]
  for (let from = 0; from < out.length; from++) {
    let to = from
    while (to < out.length && isEntry(out[to]!, to, placeOf)) to++
    if (to - from < 2) continue
    for (let at = from; at < to; at++) out[at] = drop(out[at]!, 'toc-widget', 0.9)
    const label = out[from - 1]
    if (label && contentsName.test(label.text)) out[from - 1] = drop(label, 'toc-widget', 0.9)
    from = to
  }
  return out
}

/** Ends a list of contents before the line that says again what an entry did: that is the first heading of the text. */
function endAtRepeat(chunks: readonly Chunk[], run: number[]): void {
  const seen = new Set<string>()
  const again = run.findIndex((at) => {
    const key = entryKey(chunks[at]!.text)
    const known = seen.has(key)
    seen.add(key)
    return known
  })
  if (again >= 2) run.splice(again)
}

/** What an entry has behind its words: leaders or a gap, and the number of its page. */
function isEntry({ role, text }: Chunk, at: number, placeOf: (text: string) => number): boolean {
  if ((role !== 'row' && role !== 'text') || text.length > 300) return false
  const number = /\d{1,3}$/u.exec(text)
  let end = number?.index ?? 0
  while (end > 0 && /[.…·_\s]/u.test(text[end - 1]!)) end--
  const gap = text.slice(end, number?.index)
  return end > 1 && (gap.length >= 3 || gap.includes('\t')) && placeOf(text.slice(0, end)) > at
}

/** Whether a line is one more of the replies of which the one above was dropped. */
const isReply = (chunk: Chunk | undefined, before: Chunk): boolean =>
  chunk?.role === 'text' && !chunk.forced && before.role === 'dropped' && replies.test(chunk.text)

function labelOf(chunk: Chunk): Reason | null {
  const { role, reason } = chunk
  const labels = reason === 'toc-widget' || reason === 'related-link' || reason === 'other'
  return role === 'dropped' && labels ? reason : null
}

/** The lines below a label up to the next blank one, or up to the one after that where it stands alone. */
function runBelow(chunks: readonly Chunk[], index: number): { run: number[]; own: boolean } {
  const { group } = chunks[index]!
  const first = chunks[index + 1]
  const own = first?.group === group
  const run: number[] = []
  for (let at = index + 1; at < chunks.length && run.length < 200; at++) {
    const chunk = chunks[at]!
    if (chunk.group !== (own ? group : first!.group) || !isContent(chunk)) break
    run.push(at)
  }
  return { run, own }
}

/** The entries of a list of contents; where blank lines part them, those that return further down. */
function entriesBelow(
  chunks: readonly Chunk[],
  index: number,
  placeOf: (text: string) => number,
): { run: number[]; own: boolean } {
  const block = runBelow(chunks, index)
  if (block.own || block.run.length > 1) return block
  let to = index + 1
  while (chunks[to] && isContent(chunks[to]!) && !chunks[to]!.marker) {
    if (placeOf(chunks[to]!.text) <= to) break
    to++
  }
  const run = Array.from({ length: to - index - 1 }, (_, at) => index + 1 + at)
  // The last may be the first that they name.
  return run.length >= 2 ? { run, own: false } : block
}

const isLink = (chunk: Chunk): boolean =>
  (chunk.role === 'text' || chunk.role === 'row') &&
  wordCount(chunk.text, 12) <= 12 &&
  !endsSentence(chunk.text)

/** Whether nothing but furniture and short lines follows. */
function isLast(chunks: readonly Chunk[], index: number): boolean {
  return chunks.slice(index + 1, index + 60).every((chunk) => !isContent(chunk) || isLink(chunk))
}

/** Where the words of a line last stand by themselves. */
function placesOf(chunks: readonly Chunk[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let index = 0; index < chunks.length; index++) {
    const { text } = chunks[index]!
    if (text.length <= 200) places.set(entryKey(text), index)
  }
  return places
}

/** An entry without case, and without the link that some headings have behind them. */
function entryKey(text: string): string {
  const key = text.slice(0, 200).toLowerCase()
  return key.endsWith(']') ? key.replace(/\s?\[[\p{Ll} |]{3,20}\]$/u, '') : key
}
