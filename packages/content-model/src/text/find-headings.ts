import { namedKind } from '../typing/type-kind.ts'
import { asksOfSame } from './asks-of-same.ts'
import { callsForHelp } from './calls-for-help.ts'
import { cellZones } from './cell-zones.ts'
import {
  type Chunk,
  contentAfter,
  contentBefore,
  endsSentence,
  indexesOf,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isContactName } from './find-furniture.ts'
import { findNumbered } from './find-numbered.ts'
import { type HeadingStyle, headingStyle } from './heading-style.ts'
import {
  headsBlock,
  headsNext,
  headsSmall,
  isApart,
  leadsSmall,
  namesPart,
  stackedHeads,
} from './heads-block.ts'
import { headsFragments } from './heads-fragments.ts'
import { costOfTight, isTight } from './heads-tight.ts'
import { isNoHeading } from './is-no-heading.ts'
import { findLabelParts, findNamed } from './label-parts.ts'
import { labelledAgain } from './label-runs.ts'
import { isAllCaps, titleCase } from './letter-case.ts'
import { lowerInRuns } from './lower-in-runs.ts'
import { findNamedParts } from './named-parts.ts'
import { isAdvice, isHalf } from './part-blocks.ts'
import { headsStep, isNumberedSection, namedPart, numbering } from './part-number.ts'
import { tidyPiece } from './piece.ts'

/**
 * Finds headings: short, not ended as a sentence, set apart, and followed by text they can head. Precision comes
 * before recall, since a false heading breaks a page in two (see the confidence on each).
 */
export function findHeadings(chunks: readonly Chunk[], wrapped: boolean): Chunk[] {
  // Where the source marks its headings, only a number or a well-known name makes a heading of another line.
  const marked = chunks.filter((chunk) => chunk.role === 'heading' && !chunk.forced).length >= 2
  const numbered = findNumbered(chunks)
  const candidates = indexesOf(
    chunks,
    (chunk, index) =>
      isContent(chunk) &&
      (chunk.named || mayHead(chunks, index) || (numbered.has(index) && isSurePart(chunk))),
  )
  const style = headingStyle(chunks, candidates)
  // Where several stand right above their text, the next may have less of it.
  const tight = candidates.filter(
    (index) => isApart(chunks, index) && headsBlock(chunks, index, 6),
  ).length
  const least = tight >= 2 ? 4 : 6
  const stacked = wrapped ? new Set<number>() : stackedHeads(chunks)
  const parts = wrapped ? undefined : findNamedParts(chunks)
  const scores = chunks.map(() => 0)
  const cells = cellZones(chunks)
  const labels = labelledAgain(chunks)
  const asked = asksOfSame(chunks)
  const outline = findLabelParts(chunks)
  const told = findNamed(chunks, labels)
  for (const index of candidates) {
    if ((cells.has(index) || labels.has(index)) && !chunks[index]!.named && !numbered.has(index))
      continue
    if (chunks[index]!.named || numbered.has(index) || isNumberedSection(chunks, index))
      scores[index] = 0.9
    else if (outline.heads.has(index) || told.has(index)) scores[index] = 0.75
    else if (outline.items.has(index)) scores[index] = 0
    else if (asked.has(index)) scores[index] = 0.8
    else if (parts?.inside.has(index)) scores[index] = parts.heads.has(index) ? 0.75 : 0
    else if (stacked.has(index)) scores[index] = 0.72
    else if (!marked || isSectionName(chunks[index]!.text))
      scores[index] = Math.max(
        isApart(chunks, index) && callsForHelp(chunks, index) ? 0.75 : 0,
        score(chunks, index, wrapped, style, least),
      )
  }
  const lettered = [...numbered].some((index) => /^[A-H][.)]\s/u.test(chunks[index]!.text))
  const sure = lowerInRuns(
    chunks,
    scores,
    (index) => chunks[index]!.named === true || numbered.has(index) || style.wears(index),
  )
  return chunks.map((chunk, index): Chunk => {
    const confidence = sure[index]!
    if (confidence < 0.5 || chunk.role !== 'text') return chunk
    return {
      ...chunk,
      ...tidyPiece(chunk),
      role: 'heading',
      confidence,
      alternatives: ['text'],
      ...numbering(chunk, lettered),
    }
  })
}

/** A numbered question, or a part with a capital letter before it. */
const isSurePart = ({ text }: Chunk): boolean =>
  isQuestion(text) || /^(?:[A-Z]|[IVX]{1,5})[.)]/u.test(text)

/** Form alone: short, a capital or digit first, not ended as a sentence, not two sentences, something below. */
function mayHead(chunks: readonly Chunk[], index: number): boolean {
  const { role, marker, text } = chunks[index]!
  if (role !== 'text' || (marker && marker.kind !== 'number') || text.length > 150) return false
  const words = wordCount(text)
  if (words === 0 || words > 22) return false
  const asks = isQuestion(text)
  if (!asks && (/[,;]["”’)]?$/u.test(text) || (endsSentence(text) && !/!["”’)]?$/u.test(text))))
    return false
  if (isNoHeading(text)) return false
  if (/^[\p{Ll}(:]/u.test(text) && index > 0) return false
  return contentAfter(chunks, index) !== undefined
}

function score(
  chunks: readonly Chunk[],
  index: number,
  wrapped: boolean,
  style: HeadingStyle,
  least: number,
): number {
  const chunk = chunks[index]!
  const { text } = chunk
  const words = wordCount(text)
  const asks = isQuestion(text)
  const before = contentBefore(chunks, index)
  const after = contentAfter(chunks, index)
  const apart = !before || before.group !== chunk.group
  const above = after?.group === chunk.group
  // Lines that follow each other without a blank are a list or a table unless only the first is short.
  const below = wrapped && (endsSentence(before?.text ?? '') || isStacked(chunks, index))
  if (!apart && !below && !headsNext(chunks, index)) return 0
  // Short lines to the end of a block that a heading opens are its list.
  if (!apart && wrapped && headsFragments(chunks, index)) return 0
  // So are those below a question.
  if (
    apart &&
    above &&
    wrapped &&
    before &&
    isQuestion(before.text) &&
    headsFragments(chunks, index)
  )
    return 0
  // A question is answered by half a sentence, the other halves of which stand below.
  const answers = before !== undefined && isQuestion(before.text) && !asks && words >= 3
  if (apart && answers && leadsSmall(chunks, index)) return 0
  // The first line of where to find a clinic names it.
  if (before && isContactName(before.text) && after && /\d{3}|@/u.test(after.text)) return 0
  // Several with a label and a value are a list.
  const beside =
    (before && isTight(before, chunk) && label.test(before.text)) ||
    (after && isTight(chunk, after) && label.test(after.text))
  const step = headsStep(text, before, after)
  if (beside && label.test(text) && !step && !namedPart.test(text)) return 0
  const declared =
    isAllCaps(text) ||
    isSectionName(text) ||
    isAdvice(text) ||
    namedPart.test(text) ||
    isContactName(text)
  const tight = above && !wrapped && apart && headsBlock(chunks, index, least)
  const parted = apart && namesPart(chunks, index)
  if (above && !wrapped && !tight && !parted && !(apart && (endsInColon(text) || declared)))
    return 0
  if (chunk.marker && !step && !numberedHeading(chunks, index)) return 0
  const caps = titleCase(text)
  const colon = endsInColon(text)
  if (careCard.test(text)) return 0.9
  if (colon && caps < 0.75 && !style.wears(index) && !isAdvice(text)) return 0
  let value = 0.62
  if (asks) value += 0.12
  if (words <= 9) value += 0.1
  else if (words > 14 && !asks) value -= 0.15
  if (caps >= 0.8) value += 0.12
  else if (caps < 0.4 && !asks && words > 7) value -= 0.12
  if (chunk.indent > style.indent + 1 && index > 2 && !style.wears(index)) value -= 0.1
  value += style.weigh(index)
  if (declared) value += 0.1
  if (!/\p{L}/u.test(text)) value -= 0.25
  if (above && wrapped && wordCount(after?.text ?? '') < 8) value -= 0.2
  if (text.endsWith('!')) value -= 0.15
  // A sentence that leads in its own question is text.
  if (asks && wordCount(text.slice(0, Math.max(0, text.indexOf(': ')))) >= 6) value -= 0.4
  const open = openEnd.test(text) && !isGermanAn.test(text)
  if (open && !(isHalf(text) && headsSmall(chunks, index))) value -= 0.3
  if (caption.test(text)) value -= 0.4
  if (leadsIn.test(text) && words >= 5) value -= 0.4
  if (wrapped && before && isTight(before, chunk))
    value -= costOfTight(chunks, index, before, after)
  if (forbids.test(text) && words > 2 && !after?.marker && !colon && !style.wears(index))
    value -= 0.3
  if (link.test(text) && !style.wears(index)) value -= 0.25
  return Math.max(0, Math.min(0.97, value))
}

/** Whether a line stands right below a heading that stands apart. */
function isStacked(chunks: readonly Chunk[], index: number): boolean {
  const above = chunks[index - 1]
  return (
    above?.group === chunks[index]!.group &&
    chunks[index - 2]?.group !== above.group &&
    mayHead(chunks, index - 1) &&
    !endsInColon(above.text)
  )
}

/** `3. Results` is a heading where text at the same margin follows it, and a list item otherwise. */
function numberedHeading(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!
  const after = contentAfter(chunks, index)
  const before = contentBefore(chunks, index)
  const numbered = (other: Chunk | undefined): boolean => other?.marker?.kind === 'number'
  const body = after !== undefined && after.indent <= chunk.indent && wordCount(after.text) > 12
  return body && !numbered(after) && !numbered(before) && wordCount(chunk.text) <= 16
}

/** No heading ends with such a word: the rest of the sentence must follow. */
const openEnd =
  /(?<!\p{L})(?:a|an|and|as|because|but|if|includ(?:e|es|ing)|or|such as|than|that|the|these|this|when|which|your)$/u

/** Of German verbs `an` is the last part: `So wenden Sie die Salbe an`. */
const isGermanAn = /(?<!\p{L})(?:der|die|das|den|dem|man|Sie|sich)(?!\p{L}).{0,80} an$/u

/** What the boxes of public health pages are headed by: how soon to get which help, and when. */
const careCard =
  /^(?:(?:non-?)?urgent advice|immediate action(?: required)?|emergency action|get (?:immediate|urgent|emergency) (?:medical )?(?:help|advice|care))(?:: \S.{2,100})?(?: (?:if|when))?:?$/iu

/** What tells readers not to do something, or always to, is an instruction and no name for one, unless a list follows. */
const forbids = /^(?:do not|don['’]t|never|always|avoid|stop)(?!\p{L})/iu

/** What leads in a list, with or without a colon. */
const leadsIn = /(?<!\p{L})(?:the following|as follows|these things)(?!\p{L})/iu

/** What stands below pictures and tables. */
const caption =
  /^(?:image|photo|picture|figure|fig\.?|table|box|chart|source|credit|video|tabelle|tableau|tabla|tabella|tabel|tabela|tabell|abbildung|abb\.?|figura|rysunek|afbeelding|рис\.?|таблица|جدول)s?(?: (?:source|credit|caption|by))?(?: \d{1,3}[a-z]?)?[:.] |(?<!\p{L})(?:logo|photo|photograph|image|illustration|screenshot)$/iu

/** What a page prints on a link that stands by itself. */
const link =
  /^(?:apply (?:online|for|here)|book (?:an?|your)|download|find (?:an?|your|the nearest|out (?:about|how|more))|learn (?:about|how|more)|listen to|more (?:about|information (?:about|on)|on)|order (?:an?|your)|read (?:about|more|our|the)|search|see (?:all|full|more|our)|view|visit|watch)(?!\p{L})/iu

/** A name and its value: `Dose: one tablet`, `Olive oil – 5 days`. */
const label = /^(?:[^:]{2,60}: {1,9}|[^=]{2,60} = |[^\d–—-]{2,60} [–—-] (?=.{0,30}\d))\S/u

/** A heading by its name alone: "References", "Key points", "FAQ". */
function isSectionName(text: string): boolean {
  if (text.length > 100) return false
  return namedKind(text) !== undefined
}
