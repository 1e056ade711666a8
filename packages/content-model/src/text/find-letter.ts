import {
  type Chunk,
  contentAfter,
  endsSentence,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { drop } from './find-furniture.ts'
import { findMailEnd, isClosing } from './find-mail-end.ts'
import { slicePiece, tidyPiece } from './piece.ts'
import { stackLines } from './stack-lines.ts'
import { isHouse } from './title-words.ts'

/** How letters greet, in the languages of many. */
const greets =
  /^(?:(?:dear|sehr geehrte[rs]?|estimad[oa]s?|apreciad[oa]s?|egregi[oa]|szanown[aeiy])(?!\p{L})[^.:!?]{0,80}[,:!]?|(?:liebe[rs]?|guten (?:tag|morgen)|chers?|chères?|(?:madame|monsieur|mesdames|messieurs)(?=[,\s])|bonjour|querid[oa]s?|gentil[ei]|car[aeio]|beste|geachte|drodzy)(?!\p{L})[^.:!?]{0,80}[,:!])$/iu

/** What a letter says it is about. */
const subject =
  /^(?:re|subject|betreff|betrifft|betr\.?|objet|concerne|asunto|oggetto|betreft|onderwerp|dotyczy)\s?:\s*(?=\S)/iu

/** The most words of a line above the greeting: of an address, a date, a reference. */
const longest = 14

/**
 * Reads what stands round the text of a letter on paper: above the greeting who writes, when, under which number and to
 * whom, a paragraph for each block, since readers may have to call, come or quote it; what it is about, which is its
 * title; the greeting, and the signature below how it closes, none of them a heading. Needs a greeting, and what it is
 * about or how it closes.
 */
export function findLetter(chunks: readonly Chunk[]): Chunk[] {
  const greeting = findGreeting(chunks)
  if (greeting < 0) return isSigned(chunks) ? findMailEnd(chunks) : [...chunks]
  const about = chunks.findIndex(
    (chunk, index) => index <= greeting + 2 && isLine(chunk) && subject.test(chunk.text),
  )
  const closes = chunks.findLastIndex(isClosing) > greeting
  if (about < 0 && !closes) return [...chunks]
  // What stands above the greeting without a date or an address may be the title itself.
  const above = chunks.slice(0, greeting).filter(isContent)
  const headed = above.length === 0 || above.some(({ text }) => /\d/u.test(text))
  const named = about < 0 && headed ? findName(chunks, greeting) : about
  const letterhead = named < 0 ? findLetterhead(chunks, greeting) : new Set<number>()
  const out = chunks.flatMap((chunk, index): Chunk[] => {
    if (!isContent(chunk)) return [chunk]
    if (index === named) return toTitle(chunk)
    if (index === greeting) return [{ ...chunk, role: 'settled', confidence: 0.8 }]
    if (index > greeting || (named < 0 && !letterhead.has(index))) return [chunk]
    return [{ ...chunk, role: 'settled', marker: undefined, confidence: 0.75 }]
  })
  // What the letter is about may have become two chunks.
  const head = stackLines(out.slice(0, greeting + 2))
  const whole = [...head, ...out.slice(greeting + 2)]
  return closes ? findMailEnd(whole) : whole
}

/** Whether a text closes as letters do, with a name or two below. */
function isSigned(chunks: readonly Chunk[]): boolean {
  const end = chunks.findLastIndex(isClosing)
  return (
    end > 0 &&
    !/^(?:many )?thank/iu.test(chunks[end]!.text) &&
    chunks.slice(end).filter(isContent).length <= 8
  )
}

/** Somebody who is written to. */
const person =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|mme|madame|monsieur|sra?|señora?)\.? \p{Lu}/iu
const dated =
  /^(?:\p{L}+, )?(?:\p{L}+ )?\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}$|^\p{L}+ \d{1,2}, \d{4}$/u

/** Blocks above the greeting with an address, a reference or a name, where nothing says what the letter is about. */
function findLetterhead(chunks: readonly Chunk[], greeting: number): Set<number> {
  const told = (text: string): boolean =>
    isHouse(text) || person.test(text) || (/\d/u.test(text) && !dated.test(text))
  const groups = new Set(
    chunks
      .slice(0, greeting)
      .filter((one) => isContent(one) && told(one.text))
      .map(({ group }) => group),
  )
  const lines = Array.from({ length: greeting }, (_, index) => index)
  return new Set(
    lines.filter((at) => groups.has(chunks[at]!.group) || dated.test(chunks[at]!.text)),
  )
}

/** The greeting: the last line near the top that may be one, with nothing but short lines above. */
function findGreeting(chunks: readonly Chunk[]): number {
  let found = -1
  for (let index = 0, seen = 0; index < chunks.length && seen < 30; index++) {
    const chunk = chunks[index]!
    if (!isContent(chunk)) continue
    seen++
    if (chunk.role === 'title') return -1
    if (isLine(chunk) && chunk.text.length <= 100 && greets.test(chunk.text)) found = index
    else if (wordCount(chunk.text, longest + 1) > longest || chunk.role === 'item') return found
  }
  return found
}

/** The line between the greeting and the text, which says what the letter is about where no other does. */
function findName(chunks: readonly Chunk[], greeting: number): number {
  const name = contentAfter(chunks, greeting)
  const index = name ? chunks.indexOf(name, greeting) : -1
  const text = contentAfter(chunks, index)
  const stands =
    name !== undefined &&
    isLine(name) &&
    !name.marker &&
    name.group !== chunks[greeting]!.group &&
    name.group !== text?.group &&
    wordCount(name.text, 13) <= 12 &&
    wordCount(name.text) >= 2 &&
    /^[^\p{Ll}]/u.test(name.text) &&
    !endsSentence(name.text) &&
    !isQuestion(name.text) &&
    !/[,;:]$/u.test(name.text)
  return stands && text !== undefined && wordCount(text.text, 13) > 12 ? index : -1
}

const isLine = ({ role, forced }: Chunk): boolean =>
  (role === 'text' || role === 'heading') && !forced

/** What a letter is about is the best title it has; the word that says so is not part of it. */
function toTitle(chunk: Chunk): Chunk[] {
  const length = subject.exec(chunk.text)?.[0].length ?? 0
  const title: Chunk = {
    ...chunk,
    ...tidyPiece(slicePiece(chunk, length)),
    role: 'title',
    level: 1,
    marker: undefined,
    confidence: 0.7,
    alternatives: ['text'],
  }
  return length === 0
    ? [title]
    : [drop({ ...chunk, ...slicePiece(chunk, 0, length) }, 'byline', 0.9), title]
}
