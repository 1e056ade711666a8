import { isFaqName } from '../typing/type-kind.ts'
import {
  type Chunk,
  contentAfter,
  endsSentence,
  firstPages,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInOneOf, opensInSmall } from './edge-signs.ts'
import { drop } from './find-furniture.ts'
import { isAmongParts } from './is-among-parts.ts'
import { isVital } from './is-vital.ts'
import { isBody, leadsList } from './opening-body.ts'
import { partTitle, saysTitle } from './part-title.ts'
import { hasKey, sameKey } from './same-key.ts'
import { beginning, mostFrequent, shareOf, wordsOf } from './telling-words.ts'
import {
  genre,
  isHouse,
  isName,
  isPlain,
  isSubtitle,
  isTeam,
  noTitle,
  opensSection,
  opensText,
  place,
} from './title-words.ts'

interface Candidate {
  index: number
  chunk: Chunk
  /** The share of its telling words that the text uses too. */
  shared: number
  /** How many telling words it has. */
  telling: number
  /** Whether it has one of the words that the text uses most. */
  topical: boolean
  /** Whether the line below says who wrote it and when. */
  signed?: boolean
}

/** Nobody puts so many lines above a title; candidates are compared with each other, which of more would take time with their square. */
const mostLines = 1000

/**
 * Picks the title among what stands before the first paragraph: what the source marks as such, else the first line
 * that speaks of what the text speaks of, else the one that does most. Before many titles stand names, dates and menu
 * words, which do not; they are page furniture, and a later copy is a running title. On `printed` pages who gives the
 * text out stays.
 */
export function findTitle(chunks: readonly Chunk[], printed = false): Chunk[] {
  const firstBody = findBody(chunks)
  const opening = chunks.slice(0, firstBody < 0 ? chunks.length : firstBody)
  const rest = chunks.slice(opening.length).filter(isContent)
  const words = wordsOf(firstPages(rest))
  const vocabulary = new Set(words.flatMap((word) => [word, beginning(word)]))
  const topics = mostFrequent(words)
  const candidates = opening.slice(0, mostLines).flatMap((chunk, index): Candidate[] =>
    isCandidate(chunk) && !chunk.forced
      ? [
          {
            index,
            chunk,
            shared: shareOf(chunk, vocabulary),
            telling: wordsOf(chunk.text).length,
            topical: wordsOf(chunk.text).some((word) => topics.has(word.slice(0, 5))),
            signed: chunks[index + 1]?.reason === 'byline',
          },
        ]
      : [],
  )
  const told = chunks.findIndex((chunk) => chunk.role === 'title')
  const best =
    (told >= 0 && { index: told, chunk: chunks[told]!, shared: 1, telling: 1, topical: true }) ||
    candidates.find(({ chunk }) => chunk.level === 1 || saysTitle.test(chunk.text)) ||
    shortest(longest(above(choose(apart(candidates)), candidates, chunks), candidates), candidates)
  if (!best || opensSeries(chunks, best.index)) return [...chunks]
  const key = sameKey(best.chunk.text)
  const confidence = best.chunk.level === 1 ? 0.97 : Math.min(0.95, 0.55 + best.shared * 0.4)
  const out = chunks.map((chunk, index): Chunk => {
    if (index === best.index || (chunk.role !== 'text' && chunk.role !== 'heading')) return chunk
    // No title is a page long.
    if (key.length > 3 && chunk.text.length <= 2000 && hasKey(chunk.text, key))
      return drop(chunk, 'running-title', 0.9)
    if (index >= Math.min(best.index, opening.length)) return chunk
    const warns = isVital(chunk.text) && !place.test(chunk.text)
    if (warns || genre.test(chunk.text)) return { ...chunk, role: 'text' }
    // On paper who gives it out often stands above the title; on a page of the web that is the way home.
    if (printed && !chunk.edge && (isHouse(chunk.text) || isTeam(chunk.text)))
      return { ...chunk, role: 'settled', level: undefined, confidence: 0.6 }
    return chunk.edge ? drop(chunk, 'running-title', 0.9) : drop(chunk, 'navigation', 0.6)
  })
  const title: Chunk = { ...chunks[best.index]!, role: 'title', level: 1, confidence }
  out.splice(best.index, 1, ...partTitle(title, vocabulary))
  return out
}

/** A running head that holds the title and more, as the name of the house, gives way to the title alone. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ chunk }) => {
    const key = sameKey(chunk.text)
    return (
      !chunk.edge ||
      !candidates.some((other) => !other.chunk.edge && key.includes(sameKey(other.chunk.text)))
    )
  })
}

/** The first with a word that the text uses most, or with most words from it, of which one or two prove little; else with words it uses at all; else of four words, or of all. */
function choose(candidates: readonly Candidate[]): Candidate | undefined {
  const plain = candidates.filter(
    ({ index, chunk }, place) =>
      isPlain(chunk.text) &&
      (index === 0 || !opensInSmall(chunk.text)) &&
      !((isHouse(chunk.text) || genre.test(chunk.text)) && place < candidates.length - 1) &&
      !(
        isTeam(chunk.text) &&
        candidates.some((other) => other.chunk !== chunk && isOwn(other.chunk.text))
      ) &&
      !(place > 0 && (opensText.test(chunk.text) || isSentence(chunk.text))),
  )
  const anyTopical = plain.some(({ topical }) => topical)
  return (
    plain.find(
      ({ signed, topical, shared, chunk }) =>
        signed && (topical || (shared >= 0.34 && !isName(chunk.text))),
    ) ??
    plain.find(
      (one, place) =>
        one.topical ||
        (one.shared >= (place === 0 ? 0.5 : 0.66) && (one.telling >= 3 || !anyTopical)) ||
        plain.some((other) => other !== one && holds(other, one)),
    ) ??
    plain.find(({ shared }) => shared >= 0.34) ??
    plain.find(({ chunk }) => wordCount(chunk.text) >= 4) ??
    plain[0] ??
    candidates[0]
  )
}

/**
 * A question or a numbered line right above the text heads its first part where another line stands before it that
 * speaks of the same: that one is the title. So does a line right above a table or a list, as no title does without a
 * word between, and one that reads as other headings do.
 */
function above(
  best: Candidate | undefined,
  candidates: readonly Candidate[],
  chunks: readonly Chunk[],
): Candidate | undefined {
  const at = best ? candidates.indexOf(best) : -1
  const over = candidates.slice(Math.max(0, at - 2), Math.max(0, at))
  // Below the name of questions stands the first of them, or the first of their groups.
  const faq = over.findLast(({ chunk }) => isFaqName(chunk.text))
  if (
    faq &&
    (isQuestion(best!.chunk.text) || isQuestion(contentAfter(chunks, best!.index)?.text ?? ''))
  )
    return faq
  if (!best || best.signed || best !== candidates.at(-1)) return best
  if (at > 1 && leads(candidates[0]!.chunk, best, contentAfter(chunks, candidates[0]!.index)?.text))
    return candidates[0]
  // A title stands by itself; what is right above a text heads it.
  const below = contentAfter(chunks, best.index)
  const tight = best.chunk.role === 'heading' && below?.lines[0] === best.chunk.lines.at(-1)! + 1
  const bare = at <= 2 && (below?.role === 'row' || below?.role === 'item')
  const series = at === 1 && isAmongParts(chunks, best.index)
  if (!tight && !bare && !series && !headsPart(best.chunk)) return best
  const own = new Set(wordsOf(best.chunk.text).map(singular))
  const first = candidates.find(
    ({ chunk, index, topical, shared }) =>
      index < best.index &&
      isPlain(chunk.text) &&
      !isHouse(chunk.text) &&
      !isTeam(chunk.text) &&
      !headsPart(chunk) &&
      !endsSentence(chunk.text) &&
      (isMarkedPart(best.chunk) ||
        /^\d{1,2}\.\d/u.test(best.chunk.text) ||
        (tight &&
          wordCount(chunk.text) >= 2 &&
          contentAfter(chunks, index)?.group !== chunk.group) ||
        topical ||
        shared > 0 ||
        bare ||
        (series && wordCount(chunk.text) >= 2) ||
        wordsOf(chunk.text).some((word) => own.has(singular(word)))),
  )
  return first ?? best
}

const singular = (word: string): string => word.replace(/(?<=\w{3})s$/u, '')

/** Whether between the first line and the name of the first part stands what the leaflet is, or who gives it out. */
function leads({ text }: Chunk, best: Candidate, below = ''): boolean {
  const part = opensSection.test(best.chunk.text)
  const under =
    (part && (isSubtitle(below) || isTeam(below))) || (isTeam(below) && wordCount(text) > 3)
  return under && isOwn(text) && !isName(text)
}

const headsPart = ({ text, role, level }: Chunk): boolean =>
  /^\d/u.test(text) || isQuestion(text) || isMarkedPart({ text, role, level })

/** Whether the source marks a line as the heading of a part. */
const isMarkedPart = ({ text, role, level }: Pick<Chunk, 'text' | 'role' | 'level'>): boolean =>
  role === 'heading' && (level ?? 1) > 1 && !/^\d/u.test(text) && !isQuestion(text)

/** Whether a line is the first of the numbered parts of a text, which then has no title. */
function opensSeries(chunks: readonly Chunk[], index: number): boolean {
  const { role, text } = chunks[index]!
  return (
    role === 'heading' &&
    /^1[.)]?\s/u.test(text) &&
    chunks.some(
      (other, at) => at > index && other.role === 'heading' && /^2[.)]?\s/u.test(other.text),
    )
  )
}

/** Whether a line names neither a house nor a kind of leaflet. */
const isOwn = (text: string): boolean =>
  isPlain(text) && !isHouse(text) && !isTeam(text) && !isSubtitle(text) && !isQuestion(text)

/** No title ends with a stop where another line may be one. */
const isSentence = (text: string): boolean =>
  (text.endsWith('.') && wordCount(text) >= 4) || goesOn.test(text)

/** A sentence of six words or more, and the start of another. */
const goesOn = /^(?:[^\s.!?]+\s+){5,40}[^\s.!?]+[.!?]\s+\p{Lu}/u

/** A page's own title holds the heading of its text, and the name of the site before or after it. */
function longest(
  best: Candidate | undefined,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!best) return undefined
  return candidates.find((one) => one.index > best.index && holds(one, best)) ?? best
}

/** The name of a site behind the title goes where the title stands alone below. */
function shortest(
  best: Candidate | undefined,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!best || !/ [|·»] /u.test(best.chunk.text)) return best
  const below = candidates.filter((one) => one.index > best.index && holds(best, one))
  return (
    below.find(({ chunk }) => best.chunk.text.startsWith(chunk.text)) ??
    below.find(({ topical }) => topical) ??
    best
  )
}

function holds(one: Candidate, other: Candidate): boolean {
  const [long, short] = [one.chunk.text, other.chunk.text]
  if (long.length < short.length + 4) return false
  const after = long.startsWith(short) && /^ [|–—:·-] /u.test(long.slice(short.length))
  return after || (long.endsWith(short) && / [|–—:·-] $/u.test(long.slice(0, -short.length)))
}

/**
 * Where the text itself begins. A sentence or two above the first heading, as a site greets with, is no text where no
 * title could stand before it.
 */
function findBody(chunks: readonly Chunk[]): number {
  const first = chunks.findIndex((chunk, index) => isBody(chunk) || leadsList(chunks, index))
  const greeting = first >= 0 && !chunks.slice(0, first).some(isCandidate)
  if (!greeting || wordCount(chunks[first]!.text) > 14 || chunks[first]!.role !== 'text')
    return first
  const next = chunks.findIndex((chunk, index) => index > first && isBody(chunk))
  return chunks.slice(first + 1, next < 0 ? undefined : next).some(({ role }) => role === 'heading')
    ? next
    : first
}

function isCandidate(chunk: Chunk): boolean {
  const words = wordCount(chunk.text)
  return (
    (chunk.role === 'heading' || chunk.role === 'text') &&
    !chunk.marker &&
    words > 0 &&
    words <= 30 &&
    !endsInOneOf(chunk.text, ',;') &&
    !noTitle.test(chunk.text) &&
    !/\S {2,}\S+(?: \S+)? {2,}\S+(?: \S+)? {2,}\S/u.test(chunk.text.slice(0, 300))
  )
}
