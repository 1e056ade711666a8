import { type Chunk, contentAfter, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { furniturePhrases } from './furniture-phrases.ts'
import { isVital } from './is-vital.ts'
import { slicePiece } from './piece.ts'

/** Names of a list of contents that may as well head a text. */
export const contentsName: RegExp = /^(?:contents|in this (?:booklet|document)):?$/iu

const home =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|página principal|strona główna|الرئيسية)$/iu

/**
 * A menu above the text, with list marks or without: a block of four short lines or more, two of which are known from
 * other sites, or one that begins at home. A line of it that stands by itself again further down may be the title.
 */
export function dropMenus(chunks: readonly Chunk[], placeOf: (text: string) => number): Chunk[] {
  const body = chunks.findIndex((chunk) => isContent(chunk) && !mayStandAbove(chunk))
  const out = [...chunks]
  for (let from = 0; from < body; ) {
    let to = from
    while (to < body && chunks[to]!.group === chunks[from]!.group) to++
    const block = chunks.slice(from, to)
    const rest = block.filter(isContent)
    const known = block.filter(
      (chunk) => chunk.reason === 'navigation' || (chunk.marker && isNavigation(wordsOf(chunk))),
    ).length
    // Entries of contents that nothing names.
    const again = rest.filter((one) => !one.marker && placeOf(one.text) >= to)
    if (again.length >= 3 && again.length >= block.length * 0.8 && block.every(isMenuLine)) {
      for (const at of [from - 1, from])
        if (contentsName.test(chunks[at]?.text ?? ''))
          out[at] = drop(chunks[at]!, 'toc-widget', 0.8)
      for (let at = from; at < to; at++)
        if (again.includes(chunks[at]!)) out[at] = drop(chunks[at]!, 'toc-widget', 0.8)
    }
    const closed = chunks[to]?.group !== chunks[from]!.group
    // The way to the page through its site begins at home.
    const way =
      closed && block.length >= 2 && home.test(wordsOf(rest[0]?.marker ? rest[0] : block[0]!))
    if ((way || (known >= 2 && block.length >= 4)) && (!closed || rest.every(isMenuLine))) {
      // Where the text begins without a blank line, its title may stand below the last entry that is sure.
      const end = closed
        ? to
        : chunks.slice(0, to).findLastIndex(({ reason }) => reason === 'navigation')
      for (let at = from; at < end; at++) {
        const chunk = chunks[at]!
        const returns = placeOf(chunk.text) >= (closed ? to : at + 1)
        // The last line may be the title.
        if (at === end - 1 && tells(chunk, contentAfter(chunks, at))) continue
        if (isContent(chunk) && isMenuLine(chunk) && !returns && !warns(chunk))
          out[at] = drop(chunk, 'navigation', 0.75)
      }
    }
    from = to
  }
  return out
}

/** Whether a line has a long word that the text right below it begins with. */
function tells(chunk: Chunk, next: Chunk | undefined): boolean {
  const begins = next?.text.slice(0, 80).toLowerCase() ?? ''
  return (
    !chunk.marker &&
    wordCount(next?.text ?? '', 7) > 6 &&
    (chunk.text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => begins.includes(word))
  )
}

/** The words of a line without its list mark. */
const wordsOf = (chunk: Chunk): string =>
  (chunk.marker ? slicePiece(chunk, chunk.marker.length) : chunk).text.trim()

/** A line that a menu may have, or that has nothing to say but where things are. */
const mayStandAbove = (chunk: Chunk): boolean =>
  (chunk.role === 'text' || chunk.role === 'row') &&
  wordCount(chunk.text, 12) <= 12 &&
  !endsSentence(chunk.text)

const isMenuLine = ({ text }: Chunk): boolean => wordCount(text) <= 5 && !endsSentence(text)

/** A menu leads to a page of contacts in two words; more may tell whom to call. */
const warns = (chunk: Chunk): boolean =>
  isVital(chunk.text) && (/\d/u.test(chunk.text) || wordCount(wordsOf(chunk)) > 2)

function isNavigation(text: string): boolean {
  const lower = text.toLowerCase()
  return furniturePhrases.some(
    ({ reason, pattern }) => reason === 'navigation' && pattern.test(lower),
  )
}
