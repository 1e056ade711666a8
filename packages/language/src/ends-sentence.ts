import {
  alwaysFollowed,
  beforeNumber,
  clockFollowers,
  endsBeforeCapital,
  labelled,
  mayEnd,
  openers,
} from './abbreviations.ts'
import { endsGlued, plain } from './ends-glued.ts'

/** What numbers an item of a list. */
const itemMark = /^[([•⁃]*(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i
/** How far back the word before a stop, and how far on the word after it, are looked for. */
const reach = 48

/**
 * Whether the stop at `from`…`to` (closing marks included) ends the sentence that began at `start`; if so, where
 * the sentence ends. It can be past the stop (a footnote mark belongs to it: `placebo.5 In`) or inside it (the marks of
 * an omission open the next sentence: `in compounds. . . . The practice`).
 */
export function endsSentence(
  text: string,
  start: number,
  from: number,
  to: number,
  stop: string,
): number | undefined {
  const after = text.slice(to, to + reach)
  if (after.trim() === '') return to
  const before = /(?<!\S)\S*$/u.exec(text.slice(Math.max(start, from - reach), from))![0]
  if (!/^\s/u.test(after)) {
    const lead = text.slice(start, from - before.length)
    return endsGlued({ lead: lead.slice(-reach), before, after, to, stop })
  }
  const next = /^\s+[“"‘'«([*•¿¡–—-]*\s*(\S*)/u.exec(after)![1]!
  if (/[。！？]/u.test(stop)) return to
  // `mRNA` and `p53` open sentences as they are.
  const gene = /^\p{Ll}\d{2}/u.test(next) && /\p{Ll}{4}$/u.test(before)
  const small = /^\p{Ll}/u.test(next) && !gene && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)
  if (/^[!?]/u.test(stop)) return small && (stop.length > 1 || stop === '!') ? undefined : to
  if (/^(?:…|\.\s?\.)/u.test(stop)) return afterDots(text, from, to, stop, next, small)
  if (small) return undefined
  return afterStop(text, start, from, to, stop, before.replace(/^[“"‘'«([]+/u, ''), next)
}

/**
 * Dots that leave words out. `I waited... Then`: the end. ` . . . ` stands for words inside a sentence, and `[...]`
 * too; a fourth dot ends it (Chicago Manual of Style, 13.53), and stands first where it touches the word.
 */
function afterDots(
  text: string,
  from: number,
  to: number,
  stop: string,
  next: string,
  small: boolean,
): number | undefined {
  if (small || !/^[\p{L}\d]/u.test(next) || text.charAt(from - 1) === '[') return undefined
  const spaced = /^\.(?:\s\.)+/u.exec(stop)?.[0].length
  if (/\s/u.test(text.charAt(from - 1) || 'x')) return spaced && spaced >= 7 ? to : undefined
  return spaced && spaced >= 7 ? from + 1 : to
}

/** A full stop, a space and something that could open a sentence. */
function afterStop(
  text: string,
  start: number,
  from: number,
  to: number,
  stop: string,
  before: string,
  next: string,
): number | undefined {
  const closed = stop.length > 1
  const key = plain(before)
  const opener = openers.has(/^[\p{L}'’]*/u.exec(next)![0])
  const lead = text.slice(start, Math.min(from - before.length, start + reach))
  const firstWord = /^[\s•▪‣◦⁃*–"“'‘«([-]*$/u.test(lead)
  // `3. Rinse`: the number of a step belongs to the step.
  if (firstWord && /^\.\)?$/u.test(stop) && itemMark.test(before) && !/^\d/u.test(next))
    return before === 'I' ? to : undefined
  if (closed) return to
  if (alwaysFollowed.has(key) && !/^\p{Lu}$/u.test(before)) return undefined
  if (beforeNumber.has(key)) {
    const answer = firstWord && /\?["”’)]*\s*$/u.test(text.slice(Math.max(0, start - 4), start))
    return /^[#\d]/u.test(next) && !answer ? undefined : to
  }
  // `At 5 a.m. Mr. Smith left`: a clock time that opens a sentence does not end it.
  const opening = /^\s*(?:at|by|from|until|around|about|before|after)\s\S{1,5}\s?$/i
  if (endsBeforeCapital.has(key) && opening.test(lead)) return undefined
  if (endsBeforeCapital.has(key))
    return clockFollowers.has(next.replace(/(?<!\W)\W+$/u, '')) ? undefined : to
  if (mayEnd.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return opener ? to : undefined
  if (/^\p{Lu}$/u.test(before)) {
    if (opener) return to
    const label = /(?<![\p{L}-])([\p{L}-]+)\s+$/u.exec(
      text.slice(Math.max(start, from - reach), from - 1),
    )?.[1]
    return label && labelled.has(label.toLowerCase()) ? to : undefined
  }
  return to
}
