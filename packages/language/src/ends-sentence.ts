import {
  alwaysFollowed,
  beforeNumber,
  clockFollowers,
  endsBeforeCapital,
  labelled,
  mayEnd,
  openers,
} from './abbreviations.ts'

/** What numbers an item of a list. */
const itemMark = /^[([•⁃]*(?:\d{1,3}|[a-z]|[ivx]{1,4})$/iu
/** How far back the word before a stop, and how far on the word after it, are looked for. */
const reach = 48

/**
 * Whether the stop at `from`…`to` (closing marks included) ends the sentence that began at `start`; if so, where
 * the sentence ends. It can be past the stop (a footnote mark belongs to it: `placebo.5 In`) or before it
 * (`… dry them. 2. Rinse`: the number opens the next sentence).
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
  const before = /\S*$/u.exec(text.slice(Math.max(start, from - reach), from))![0]
  if (!/^\s/u.test(after)) return glued(before, after, to, stop)
  const next = /^\s+[“"‘'«([*•¿¡–—-]*\s*(\S*)/u.exec(after)![1]!
  if (/[。！？]/u.test(stop)) return to
  const small = /^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)
  if (/^[!?]/u.test(stop)) return small && (stop.length > 1 || stop === '!') ? undefined : to
  if (/^(?:…|\.\s?\.)/u.test(stop))
    return small || !/^[\p{L}\d]/u.test(next) || /\s/u.test(text.charAt(from - 1) || 'x')
      ? undefined
      : to
  if (small) return undefined
  return afterStop(text, start, from, to, stop, before.replace(/^[“"‘'«([]+/u, ''), next)
}

/** No space after the stop: a footnote number, a missing space, or the inside of a word. */
function glued(before: string, after: string, to: number, stop: string): number | undefined {
  if (/[@/\\]|^www\.|^\d/u.test(before)) return undefined
  const word = /(?:\p{Ll}{2}|\p{Lu}{3}|[)\]”"%])$/u.test(before) || /[)\]”"]$/u.test(stop)
  if (!word || beforeNumber.has(plain(before)) || alwaysFollowed.has(plain(before)))
    return undefined
  const note = /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁴-⁹⁰]+)(?=\s+["“(]?\p{Lu}|\s*$)/u.exec(after)
  if (note) return to + note[0].length
  return /^["“(]?(?:\p{Lu}\p{Ll}*[\s,’']|\p{Lu}{2,}\s)/u.test(after) ? to : undefined
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
  const opener = openers.has(next.replace(/[^\p{L}'’].*$/u, ''))
  const lead = text.slice(start, Math.min(from - before.length, start + reach))
  const firstWord = /^[\s•▪‣◦⁃*–"“'‘«([-]*$/u.test(lead)
  // `3. Rinse`: the number of a step belongs to the step …
  if (firstWord && /^\.\)?$/u.test(stop) && itemMark.test(before) && !/^\d/u.test(next))
    return before === 'I' ? to : undefined
  // … and ends the step before it.
  const count = /^[•⁃]?(\d{1,2})$/u.exec(before)?.[1]
  const first = count && /^[•⁃]?\s?(\d{1,2})\./u.exec(text.slice(start, start + 8).trimStart())
  if (first && Number(count) === Number(first[1]) + 1 && /^\p{Lu}/u.test(next))
    return from - before.length
  if (closed) return to
  if (alwaysFollowed.has(key) && !/^\p{Lu}$/u.test(before)) return undefined
  if (beforeNumber.has(key)) {
    const answer = firstWord && /\?["”’)]*\s*$/u.test(text.slice(Math.max(0, start - 4), start))
    return /^[#\d]/u.test(next) && !answer ? undefined : to
  }
  if (endsBeforeCapital.has(key))
    return clockFollowers.has(next.replace(/\W+$/u, '')) ? undefined : to
  if (mayEnd.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return opener ? to : undefined
  if (/^\p{Lu}$/u.test(before)) {
    if (opener) return to
    const label = /([\p{L}-]+)\s+$/u.exec(text.slice(Math.max(start, from - reach), from - 1))?.[1]
    return label && labelled.has(label.toLowerCase()) ? to : undefined
  }
  return to
}

function plain(word: string): string {
  return word.toLowerCase().replace(/^.*[—–/([“"]/u, '')
}
