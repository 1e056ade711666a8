import type { HealthAspect } from '../tree/health-aspect.ts'
import { createTopicMask } from '../typing/mask-topic.ts'
import { headingAspect } from '../typing/type-aspect.ts'
import { asks, isFaqName, namedKind } from '../typing/type-kind.ts'
import { asksOfSame } from './asks-of-same.ts'
import { turnsToHelp } from './calls-for-help.ts'
import { type Chunk, contentAfter, indexesOf, isContent, isQuestion } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { insideParts } from './inside-parts.ts'
import { isAllCaps, titleCase } from './letter-case.ts'
import { listedParts } from './listed-parts.ts'
import { numberedBelow } from './numbered-below.ts'
import { isAdvice } from './part-blocks.ts'
import { headingWords, readContents } from './read-contents.ts'
import { remember } from './remember.ts'
import { sameKey } from './same-key.ts'
import { addSister, likelySister, type Sisters } from './sister-headings.ts'

/** Aspects that a section on risks has among its parts. */
const riskFamily: ReadonlySet<HealthAspect> = new Set([
  'RisksOrComplicationsHealthAspect',
  'SafetyHealthAspect',
  'SideEffectsHealthAspect',
  'AllergiesHealthAspect',
  'PregnancyHealthAspect',
])

/**
 * Gives every heading a level from evidence of the whole document: levels the source shows (marks, numbering,
 * indent), questions below an FAQ heading, and headings that follow a paragraph ending in a colon.
 */
export function setLevels(chunks: readonly Chunk[]): Chunk[] {
  const title = chunks.find((chunk) => chunk.role === 'title')?.text ?? ''
  const mask = createTopicMask(
    title,
    chunks.filter(isContent).map((chunk) => chunk.text),
  )
  const aspects = remember((text) => headingAspect(text, mask))
  const aspectOf = (chunk: Chunk): HealthAspect | null => aspects(chunk.text)
  // What the whole text is about tells no two headings apart.
  const topic = new Set(stemsOf(title))
  const stems = remember((text) => stemsOf(text).filter((stem) => !topic.has(stem)))
  const known = { aspectOf, stems }
  const isSpecial = remember(hasOwnKind)
  const whole = asksOfSame(chunks, title)
  const indents = indentLevels(chunks)
  const lower = lowerStyle(chunks, isSpecial)
  const contents = readContents(chunks)
  const listed = listedParts(chunks)
  const counted = numberedBelow(chunks)
  const inPart = counted.size > 0 ? () => false : insideParts(chunks, isSpecial)
  let faq = false
  let asked = false
  let parent: Chunk | null = null
  let colon = false
  let last: Chunk | null = null
  let right: Chunk | null = null
  let child: Chunk | null = null
  let sisters: Sisters | null = null
  let before: Chunk | null = null
  let highAsks = false
  // Below parts that do not ask, what asks stands beside the questions before them.
  const asksAgain = ({ text }: Chunk): boolean =>
    highAsks && asks(text) && before?.level === 3 && !asks(before.text)
  return chunks.map((chunk, index): Chunk => {
    if (chunk.role !== 'heading') {
      if (isContent(chunk)) right = null
      if (isContent(chunk) && chunk.role !== 'title')
        colon = chunk.role === 'text' && endsInColon(chunk.text)
      return chunk
    }
    const shown =
      (counted.has(index) ? 3 : chunk.level) ??
      (contents.size > 0 ? contents.get(sameKey(headingWords(chunk.text))) : undefined) ??
      (listed.has(index) ? 2 : undefined) ??
      indents.get(chunk.indent)
    const special = whole.has(index) || isSpecial(chunk.text)
    if (faq && !asks(chunk.text)) faq = false
    if (special) parent = null
    else if (colon && last && !faq) parent = last
    // A heading right below another, with no text between, is part of it.
    else if (parent && (asksAgain(chunk) || !belongs(chunk, parent, aspectOf))) parent = null
    // A heading right below another, with no text between, is part of it; so is one that repeats its words.
    const below = !special && last !== null && isPart(chunk, { right, last, child }, stems)
    const likely =
      special || !sisters || below
        ? 0
        : likelySister(chunk, sisters, contentAfter(chunks, index)?.role === 'heading', known)
    const sister = likely >= 0.5
    // Questions right below a name are parts of it, up to the next name.
    if (!asks(chunk.text)) asked = false
    else if (!special && right && (right.level ?? 2) === 2 && !asks(right.text)) asked = true
    // What is in capitals as the one above stands beside it.
    const beside = last !== null && isAllCaps(last.text) && isAllCaps(chunk.text)
    const ledList =
      endsInColon(chunk.text) &&
      chunks[index + 1]?.group === chunk.group &&
      !beside &&
      !turnsToHelp(chunk.text)
    const level = Math.max(
      2,
      shown ??
        (faq ||
        asked ||
        parent ||
        below ||
        sister ||
        ((ledList || (!whole.has(index) && lower(index, special)) || inPart(index)) && last)
          ? 3
          : 2),
    ) as 2 | 3
    if (!faq && isFaqName(chunk.text)) faq = true
    colon = false
    const levelDoubt = shown === undefined && likely > 0.3 && likely < 0.7 && sister === level > 2
    const leveled: Chunk = levelDoubt ? { ...chunk, level, levelDoubt } : { ...chunk, level }
    if (level === 2) sisters = null
    else if (right && (right.level ?? 2) === 2)
      sisters = { above: right, first: leveled, count: 1, alike: false }
    else if (sisters) sisters = addSister(sisters, leveled, known)
    if (!parent && !faq) last = leveled
    else if (level === 2) last = leveled
    right = leveled
    before = leveled
    highAsks ||= level === 2 && asks(chunk.text)
    child = below && level > 2 ? leveled : null
    return leveled
  })
}

/** What stands before a heading: one right above it, the last of level 2, and the last one if that is part of it. */
interface Above {
  right: Chunk | null
  last: Chunk
  child: Chunk | null
}

function isPart(
  chunk: Chunk,
  { right, last, child }: Above,
  stems: (text: string) => string[],
): boolean {
  if (right && (right.level ?? 2) === 2) return true
  // What not to do stands beside what to do, wherever that is.
  if (isAdvice(chunk.text)) return !isAdvice(last.text) || (last.level ?? 2) > 2
  // `The day before`, `The day of your test`.
  if (openAlike(chunk.text, last.text)) return false
  const own = stems(chunk.text)
  const theirs = stems(last.text)
  if (own.length > 1 && own.length < theirs.length && own.every((stem) => theirs.includes(stem)))
    return true
  // Two whole questions share a word and nothing else.
  const asked = isQuestion(chunk.text) && isQuestion(last.text)
  if (
    theirs.length === 1 &&
    own.length > 1 &&
    !asked &&
    (own.at(-1) === theirs[0] || own[0] === theirs[0])
  )
    return true
  // Parts of one thing are named alike: signs of this, signs of that.
  const sister = child && asks(child.text) === asks(chunk.text) ? stems(child.text) : []
  return (
    sister.length > 1 && own.length > 1 && (own[0] === sister[0] || own.at(-1) === sister.at(-1))
  )
}

/** Whether two headings begin with the same two words. */
function openAlike(one: string, other: string): boolean {
  const opening = /^\S+ \S+ (?=\S)/u.exec(one.toLowerCase())?.[0]
  return opening !== undefined && other.toLowerCase().startsWith(opening)
}

const untelling = new Set(
  'about after and any are before but can did does during for from get had has have her his how its may not off our out she should that the their them then they this until was were what when where which who why will with you your'.split(
    ' ',
  ),
)

/** The telling words of a heading, without their endings. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{N}+|[\p{L}\p{N}]{3,}/gu) ?? []
  return words.filter((word) => !untelling.has(word)).map((word) => word.slice(0, 5))
}

/** A heading stays below another while it speaks of the same family of things or shares a telling word with it. */
function belongs(
  chunk: Chunk,
  parent: Chunk,
  aspectOf: (chunk: Chunk) => HealthAspect | null,
): boolean {
  const own = aspectOf(chunk)
  const above = aspectOf(parent)
  if (own === null || own === above) return true
  if (above && riskFamily.has(above) && riskFamily.has(own)) return true
  const words = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
  const theirs = words(parent.text)
  return [...words(chunk.text)].some((word) => theirs.has(word))
}

function hasOwnKind(text: string): boolean {
  const kind = namedKind(text)
  return (kind !== undefined && kind !== 'keyPoints') || /^(conclusions?|summary|key )/iu.test(text)
}

/**
 * Tells subheadings by their look: a heading printed several times stands under several others; and where a document
 * writes some headings In Title Case, the first among them, and some as sentences or questions, the latter are lower.
 */
function lowerStyle(
  chunks: readonly Chunk[],
  isSpecial: (text: string) => boolean,
): (index: number, special: boolean) => boolean {
  const all = chunks.filter((chunk) => chunk.role === 'heading')
  const headings = all.filter((chunk) => !isSpecial(chunk.text))
  const count = new Map<string, number>()
  // One that only stands twice in a row has nothing else above it the second time.
  for (const [at, { text }] of all.entries())
    if (all[at - 1]?.text !== text) count.set(text, (count.get(text) ?? 0) + 1)
  const again = (chunk: Chunk): boolean => (count.get(chunk.text) ?? 0) > 1
  const capitals = remember((text) => titleCase(headingWords(text)) >= 0.8)
  const capital = (chunk: Chunk): boolean => capitals(chunk.text)
  const shouted = headings.filter((chunk) => isAllCaps(chunk.text)).length
  // Where the first heading and two more are in capitals, the others are lower.
  if (shouted >= 3 && shouted < headings.length && isAllCaps(headings[0]!.text))
    return (index, special) =>
      again(chunks[index]!) || (!special && !isAllCaps(chunks[index]!.text))
  // A single word is written the same in both ways.
  const high = headings.filter((chunk) => capital(chunk) && /\S\s+\S/u.test(chunk.text)).length
  const plain = headings.filter((chunk) => !capital(chunk))
  // A question about the topic has a capital where the topic has one: it stands beside the other questions.
  const asking = headings[0] !== undefined && asks(headings[0].text)
  const mixed =
    high >= 3 &&
    plain.length >= 3 &&
    headings[0] !== undefined &&
    capital(headings[0]) &&
    !(asking && plain.filter(({ text }) => asks(text)).length >= plain.length * 0.5)
  const close = closeHeadings(chunks)
  return (index, special) =>
    again(chunks[index]!) || (!special && (close.has(index) || (mixed && !capital(chunks[index]!))))
}

/**
 * Where some headings have a blank line below them, the first and two more, and others stand right above their text, two
 * or more, the latter are lower.
 */
function closeHeadings(chunks: readonly Chunk[]): ReadonlySet<number> {
  const heads = indexesOf(chunks, ({ role }) => role === 'heading')
  const close = heads.filter((index) => {
    const after = chunks.slice(index + 1, index + 4).find(isContent)
    return after?.lines[0] === chunks[index]!.lines.at(-1)! + 1
  })
  const mixed = close.length >= 2 && heads.length - close.length >= 3 && close[0] !== heads[0]
  return new Set(mixed ? close : [])
}

/** Whether the text below most headings at a margin stands at it too. */
function isMargin(chunks: readonly Chunk[], margin: number): boolean {
  const below = chunks.flatMap(({ role, indent }, index) => {
    const after = role === 'heading' && indent === margin && contentAfter(chunks, index)
    return after && after.role === 'text' ? [after.indent === margin] : []
  })
  return below.length >= 3 && below.filter(Boolean).length >= below.length * 0.8
}

/** Where headings stand at two or three margins, each used at least twice or by most, the margins are levels. */
function indentLevels(chunks: readonly Chunk[]): Map<number, number> {
  const margins = new Map<number, number>()
  chunks.forEach(({ role, level, indent }) => {
    if (role === 'heading' && level === undefined)
      margins.set(indent, (margins.get(indent) ?? 0) + 1)
  })
  const used = [...margins.keys()].sort((one, other) => one - other)
  if (used.length < 2 || used.length > 3) return new Map()
  // One alone that is further in as its text is stands in a box.
  const [first, second] = used
  if (used.length === 2 && margins.get(second!) === 1 && margins.get(first!)! >= 4) {
    const box = chunks.findIndex(({ role, indent }) => role === 'heading' && indent === second)
    const inside = contentAfter(chunks, box)?.indent ?? 0
    if (inside === second || (inside > second! && isMargin(chunks, first!))) return new Map()
  }
  return new Map(used.map((margin, index) => [margin, index + 2]))
}
