import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInFigure, opensInLetter, opensInSmall } from './edge-signs.ts'
import { findLinkList } from './find-link-list.ts'
import { findPrints } from './find-prints.ts'
import { findStacked } from './find-stacked.ts'
import type { FurniturePhrase } from './furniture-phrase.ts'
import { isAmongAmounts } from './is-among-amounts.ts'
import { isHospitalFoot } from './is-hospital-foot.ts'
import { isVital } from './is-vital.ts'
import { pageLabel } from './page-label.ts'
import { createPhraseFinder } from './phrase-finder.ts'
import { tidyPiece } from './piece.ts'
import { remember } from './remember.ts'
import { lettersOf, sameKey } from './same-key.ts'

const address = /^[^\p{L}\p{N}]{0,4}(?:\\?\p{L}{1,12}\{)?(?:https?:\/\/|www\.)\S+$/u
const isAddress = (text: string): boolean =>
  (text.includes('www.') || text.includes('://')) && address.test(text)

/**
 * Marks what can be told by its own words or by repetition: image placeholders, page numbers, running heads and
 * feet, sharing and sign-up lines, bare addresses. Nothing is removed; the mark carries its reason.
 */
export function findFurniture(chunks: readonly Chunk[]): Chunk[] {
  const edges = findEdges(chunks)
  const repeats = countRepeats(chunks, edges)
  // A date between paragraphs may head what follows, which it may not before the first of them or after the last.
  const first = chunks.findIndex(isParagraph)
  const last = chunks.findLastIndex(isParagraph)
  const isInside = (index: number): boolean => first >= 0 && first < index && index < last
  const links = findLinkList(chunks)
  const prints = findPrints(chunks)
  // A figure in a table of one cell a line is no page number.
  const cells = new Uint8Array(chunks.length)
  for (const { from, to } of findStacked(chunks)) cells.fill(1, from, to)
  // Lines that occur again, as many short ones do, are looked at once.
  const said = remember(createPhraseFinder(), { longest: 300 })
  const marked = chunks.map((chunk, index): Chunk => {
    if (cells[index] === 1) return chunk
    if (prints.has(index)) return drop(chunk, 'page-number', 0.9)
    if (index >= links && chunk.role === 'text') return drop(chunk, 'site-link', 0.9)
    if (chunk.role !== 'text' || chunk.marker?.kind === 'reference') return chunk
    // Furniture is short; paragraphs need no look at all.
    if (chunk.text.length > 300) return chunk
    const text = unmarked(tidyPiece(chunk).text).toLowerCase()
    if (isAddress(chunk.text))
      return isListedAddress(chunks, index) ? chunk : drop(chunk, 'site-link', 0.85)
    if (chunk.marker) return chunk
    // Nothing but signs, or a list mark that has lost its item.
    if (!opensInLetter(text) && /^(?:[^\p{L}\p{N}]+|\d{1,2}[.)])$/u.test(text))
      return { ...chunk, role: 'rule' }
    const words = wordCount(text)
    if (words <= 14 && edges[index]) {
      const repeat = repeats.get(sameKey(chunk.text))
      if (repeat && runs(chunk, index, repeat, chunks))
        return drop(chunk, 'running-title', chunk.edge && repeat.count >= 3 ? 0.95 : 0.85)
    }
    // Nor is a form to fill in furniture.
    if (text.includes('____') && !text.startsWith('skip to')) return chunk
    for (const phrase of said(text)) {
      if (
        (isVital(text.replace(inMenu, '')) && !printed.test(text) && !isHospitalFoot(chunk.text)) ||
        (phrase.heading && (headsText(chunks, index) || tellsWhere(chunks, index))) ||
        ((phrase.reason === 'related-link' || ordinary.test(text)) &&
          headsSentence(chunks, index, said))
      )
        continue
      // A bare number may be a year that heads a list, or a page number: only the small ones are surely the latter.
      if (phrase.dated && isInside(index)) continue
      if (phrase.reason === 'page-number' && /^(?:19|20)\d\d$/u.test(text)) continue
      if (phrase.reason === 'page-number' && isAmongAmounts(chunks, index)) continue
      return drop(chunk, phrase.reason, phrase.confidence)
    }
    return chunk
  })
  return dropFootMenu(dropFeet(marked))
}

/** What menus below a page lead to. */
const footLink =
  /^(?:contact(?: us)?|about(?: us)?|(?:privacy|cookies?)(?: (?:policy|notice|settings))?|terms(?: (?:of use|and conditions))?|accessibility(?: statement)?|site ?map|facebook|twitter|x|instagram|youtube|linkedin|tiktok|bluesky|newsletter(?: sign-?up)?|home|help|feedback|careers|jobs|press|copyright|disclaimer|kontakt|impressum|datenschutz(?:erklärung)?|barrierefreiheit|über uns|startseite|mentions légales|plan du site|accessibilité|accueil|aviso legal|contacto|accesibilidad|inicio|privacidad|contatti|note legali|cookies|polityka prywatności)$/iu

/** Drops two or more marked lines that end the page and lead to its own pages. */
function dropFootMenu(chunks: readonly Chunk[]): Chunk[] {
  const found = new Set<number>()
  for (let at = chunks.length - 1; at >= 0; at--) {
    const { role, marker, text } = chunks[at]!
    const link = role === 'text' && marker?.kind === 'bullet' && text.length <= 50
    if (link && footLink.test(text.slice(marker.length).trim())) found.add(at)
    else if (role !== 'dropped' && role !== 'rule') break
  }
  if (found.size < 2) return [...chunks]
  return chunks.map((chunk, at) => (found.has(at) ? drop(chunk, 'navigation', 0.85) : chunk))
}

/** A line without the stars that make all of it strong. */
const unmarked = (text: string): string =>
  !opensInLetter(text) && /^(?:\*{1,3}[^*]*\*{1,3}|_{1,3}[^_]*_{1,3})$/u.test(text)
    ? text.replace(/^[*_]{1,3}|[*_]{1,3}$/gu, '')
    : text

/** A page's foot may have a line or two more right above the page number, in a block of their own. */
function dropFeet(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  for (let index = 0; index < chunks.length; index++) {
    const { role, text, group } = chunks[index]!
    if (role !== 'dropped' || !isPageLabel(text) || chunks[index + 1]?.group === group) continue
    let from = index
    while (chunks[from - 1]?.group === group) from--
    const foot = chunks.slice(from, index)
    if (from === 0 || foot.length > 2 || !foot.every(mayRun)) continue
    for (let at = from; at < index; at++)
      if (isContent(out[at]!)) out[at] = drop(out[at]!, 'running-title', 0.8)
  }
  return out
}

const isPageLabel = (text: string): boolean =>
  text.length <= 40 && endsInFigure(text) && (pageNumber.test(text) || pageLabel.test(text))

const mayRun = ({ role, marker, text }: Chunk): boolean =>
  role === 'dropped' ||
  (role === 'text' && !marker && wordCount(text, 11) <= 10 && !endsSentence(text) && !isVital(text))

/** Who wrote a page and when, whatever the house is called, or when it was printed and from where. */
const printed =
  /^(?:©|\(c\)|copyright\b).{0,60}\b(?:19|20)\d\d\b|^(?:posted|published|written|updated) (?:by|on)\b.{0,80}\d{4}|^(?:\d[\d/.-]{5,9},? \d\d?[:.]\d\d|https?:)/u

/** What menus call the page that tells where the house is, and how a site asks for a subscription: neither warns of anything. */
const inMenu =
  /(?<=[|·•>] ?)contact us|contact us(?= ?[|·•>])|^(?:don['’]t|do not|never) miss (?=an? (?:thing|update|story|issue|article|post|episode|newsletter)\b)/gu

/** A line that tells readers where to look further. */
const leadsOn =
  /\b(?:web ?sites?|links|resources|(?:more|further|useful) (?:information|reading|help|addresses|contacts)|support|help|contacts?|find out more|online|en savoir plus|(?:weitere|mehr) informationen|más información|per saperne di più|meer informatie|więcej informacji)(?!\p{L})|:$/u

/** Whether an address stands in a list of them that a short line above leads in. */
function isListedAddress(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1
  while (at > index - 12 && chunks[at] && isAddress(chunks[at]!.text)) at--
  const lead = chunks[at]
  if (!lead || lead.marker || chunks[index]!.group - lead.group > 2) return false
  return wordCount(lead.text) <= 8 && leadsOn.test(lead.text.toLowerCase())
}

/** A head in two or three parts, set at both margins, names the house and the leaflet: no title is set so. */
const isParted = (text: string): boolean => /\S(?: {4,}|\t)\S/u.test(text)

/** An address of a page, or what a hospital files a patient under. */
const recorded =
  /https?:\/\/|(?<!\p{L})(?:mrn|dob|nhs (?:no|number)|hospital (?:no|number)|printed|ref)\.?: ?\S/iu

/**
 * Whether a line is a running head or foot: one of three like it, or of two that stand at the same edge of their
 * pages. The first of all is kept where it may be the title, or where it warns; so is one that differs in a number.
 */
function runs(
  chunk: Chunk,
  index: number,
  { count, first }: Repeat,
  chunks: readonly Chunk[],
): boolean {
  // Most lines stand once, and none that does runs unless its page says so.
  if (count < 2 && !chunk.edge) return false
  // The name of a hospital alone tells nobody what to do, nor does that of a page before its address, or of a patient.
  const head = isParted(chunk.text) && (!/\d/u.test(chunk.text) || recorded.test(chunk.text))
  if (isVital(chunk.text) && !head && !isHospitalFoot(chunk.text))
    return first !== index && count >= 2 && standsAgain(chunk, chunks[first]!, count)
  if (first === index)
    return chunk.edge === true && count >= 2 && (index > 3 || isParted(chunk.text))
  // Two documents in one file may ask the same below their titles.
  const asks = count === 2 && !chunk.pageBreak && isQuestion(chunk.text) && headsText(chunks, index)
  return !asks && (count >= 3 || chunk.edge === true)
}

/** Whether a line that warns is one copy more of a running line: what a list of contents names, or leads in a list, is none. */
const standsAgain = (chunk: Chunk, first: Chunk, count: number): boolean =>
  first.text === chunk.text && !chunk.text.endsWith(':') && (count >= 3 || first.edge === true)

/** The name of the part that tells where and when to find or to call a house. */
const contact =
  /^(?:contact(?: us| details)?|how to contact us|kontakt|contacts?|contacto|contatti|contatto|contato|contactez-nous|nous contacter|contacter|ansprechpartner|contactgegevens):?$/u

/** Whether a line is such a name. */
export const isContactName = (text: string): boolean =>
  text.length <= 30 && contact.test(text.toLowerCase())

/** Whether such a name stands apart, right above lines with numbers to call, an address or hours. */
function tellsWhere(chunks: readonly Chunk[], index: number): boolean {
  const { text, group } = chunks[index]!
  if (!isContactName(text)) return false
  const [before, below] = [chunks[index - 1], chunks[index + 1]]
  // Without blank lines it stands below a text.
  const tight = before?.group === group
  if (!below || (tight && !(endsSentence(before.text) && wordCount(before.text, 6) > 5)))
    return false
  const block = chunks.slice(index + 1, index + 5).filter((one) => one.group === below.group)
  const number = block.some(({ text }) => /\d[\d ()/-]{4,20}\d|\S@\S/u.test(text))
  return number && !block.some((one) => /©|\b(?:19|20)\d\d\b/u.test(one.text))
}

/** Whether a line could head what follows it: it stands apart and a paragraph or a list comes next. */
function headsText(chunks: readonly Chunk[], index: number): boolean {
  const after = chunks[index + 1]
  if (!after || after.group === chunks[index]!.group) return false
  return after.marker !== undefined || wordCount(after.text) > 12
}

/** What leaflets call parts of theirs too. */
const ordinary =
  /^(?:(?:your )?(?:feedback|comments)|accessibility|other languages|privacy(?: notice)?|about us|register|(?:back|return) to (?:main|all) .*|sponsored .*|volunteer|get involved|for (?:patients|visitors))$/u

/** Whether a whole sentence that is no furniture stands right below a line: links end without a stop. */
function headsSentence(
  chunks: readonly Chunk[],
  index: number,
  said: (text: string) => readonly FurniturePhrase[],
): boolean {
  const after = chunks[index + 1]
  if (after?.role !== 'text' || after.marker || chunks[index]!.text.endsWith(':')) return false
  const { text } = after
  // Where to write to or to ring may stand at the end instead of a stop.
  const ends = text.endsWith('.') || /: [^\s\d@]{0,40}[@\d]\S{0,60}$/u.test(text.slice(-80))
  return ends && wordCount(text, 6) > 5 && said(text.toLowerCase()).length === 0
}

/** Marks a chunk as page furniture. */
export function drop(
  chunk: Chunk,
  reason: NonNullable<Chunk['reason']>,
  confidence: number,
): Chunk {
  return { ...chunk, role: 'dropped', reason, confidence, alternatives: ['text'] }
}

/**
 * Tells for each line whether a page ends near it: a form feed or a page number stands beside it, or it parts a
 * sentence in two. A line that is merely repeated is more likely the same subheading under several headings.
 */
function findEdges(chunks: readonly Chunk[]): boolean[] {
  const ends = chunks.map(
    ({ pageBreak, text }) => pageBreak || (endsInFigure(text) && pageNumber.test(text)),
  )
  return chunks.map(({ edge }, index) => {
    if (edge) return true
    for (let at = Math.max(0, index - 2); at < index + 3; at++) if (ends[at]) return true
    const before = chunks[index - 1]
    const after = chunks[index + 1]
    return before !== undefined && opensInSmall(after?.text ?? '') && !endsSentence(before.text)
  })
}

const isParagraph = (chunk: Chunk): boolean =>
  wordCount(chunk.text, 14) > 14 || chunk.marker !== undefined

const pageNumber = /^(?:page )?\d{1,4}$/iu

/** How often the words of a line occur, and where they first do. */
interface Repeat {
  count: number
  first: number
}

/** Repeats of the lines at edges. Keys that most other lines cannot have need not be made for them. */
function countRepeats(
  chunks: readonly Chunk[],
  edges: readonly boolean[],
): ReadonlyMap<string, Repeat> {
  const repeats = new Map<string, Repeat>()
  const asked = new Set<number>()
  const letters = new Int32Array(chunks.length)
  for (let index = 0; index < chunks.length; index++) {
    const { role, marker, text } = chunks[index]!
    // Of rows, headings and items nobody asks whether they stand again.
    const may = edges[index] && role === 'text' && !marker && text.length <= 300
    if (!may) continue
    letters[index] = lettersOf(text)
    asked.add(letters[index]!)
  }
  for (let index = 0; asked.size > 0 && index < chunks.length; index++) {
    const chunk = chunks[index]!
    if (chunk.text.length > 200 || chunk.marker) continue
    if (!asked.has(letters[index] || lettersOf(chunk.text))) continue
    const key = sameKey(chunk.text)
    if (key.length < 4) continue
    const known = repeats.get(key)
    if (known) known.count++
    else repeats.set(key, { count: 1, first: index })
  }
  return repeats
}
