import {
  analyse,
  countText,
  findPassive,
  fleschKincaid,
  rareWords,
  smog,
  splitSentences,
  type TextCounts,
  words,
} from '@plainleaf/language'
import type { Candidate } from './candidate.ts'

/**
 * What a summary aims at: the Flesch-Kincaid grade that AHRQ and the AMA ask for (6, met by 6.9), the share of sentences over 20
 * words and of passives (plainlanguage.gov), rare words in 100, and the SMOG grade (plain-language note, section 10).
 */
const bars = { grade: 6.9, longShare: 0.05, longWords: 20, passive: 0.1, rare: 5, smog: 9.5 }
/** What a text would count, in grades, of which all sentences are too long or passive; and what one rare word in 100 and one grade of SMOG do. */
const weights = { long: 6, passive: 3, rare: 0.06, smog: 0.3 }

/** What is counted of sentences, to be added up. */
export interface Weight extends TextCounts {
  long: number
  passive: number
  rare: number
}

const known = new WeakMap<Candidate, Weight>()

/** The counts of what the reader gets of a candidate; the items of a list are sentences, cells and bare items are words of one. */
export function weigh(one: Candidate): Weight {
  const before = known.get(one)
  if (before) return before
  const parts = one.sources.length > 1 ? one.plain.split(/(?<=[;:]) /u) : [one.plain]
  const texts = parts.flatMap((part) => splitSentences(part).map((sentence) => sentence.text))
  const long = texts.filter((text) => words(text).length > bars.longWords).length
  const counts = countText(texts)
  const bare = one.unit !== undefined && !/[.!?:]["”’)]*$/u.test(one.plain)
  const passive = texts.filter((text) => findPassive(analyse(text).tokens)).length
  const rare = texts.reduce((sum, text) => sum + rareWords(words(text)).length, 0)
  const made = { ...counts, long, passive, rare, sentences: bare ? 0 : counts.sentences }
  known.set(one, made)
  return made
}

/** Lets go of what was counted of a candidate whose words have changed. */
export function forget(one: Candidate): void {
  known.delete(one)
}

/** Two texts as one. */
export function add(a: Weight, b: Weight): Weight {
  return combine(a, b, 1)
}

/** A text without a part of it. */
export function take(a: Weight, b: Weight): Weight {
  return combine(a, b, -1)
}

/** All candidates as one text. */
export function sumOf(all: Iterable<Candidate>): Weight {
  return [...all].reduce((sum, one) => add(sum, weigh(one)), empty)
}

/** How far a text is above the bars, in grades; 0 for one that meets them. */
export function difficulty(text: Weight): number {
  if (text.sentences === 0) return 0
  const over = (value: number, bar: number): number => Math.max(0, value - bar)
  return (
    over(fleschKincaid(text), bars.grade) +
    weights.smog * over(smog(text), bars.smog) +
    weights.long * over(text.long / text.sentences, bars.longShare) +
    weights.passive * over(text.passive / text.sentences, bars.passive) +
    weights.rare * over((100 * text.rare) / Math.max(1, text.words), bars.rare)
  )
}

/** Whether a text is as easy as it should be. */
export function meetsBars(text: Weight): boolean {
  return difficulty(text) === 0
}

const empty: Weight = {
  sentences: 0,
  words: 0,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  unfamiliar: 0,
  long: 0,
  passive: 0,
  rare: 0,
}

function combine(a: Weight, b: Weight, sign: 1 | -1): Weight {
  return {
    sentences: a.sentences + sign * b.sentences,
    words: a.words + sign * b.words,
    letters: a.letters + sign * b.letters,
    syllables: a.syllables + sign * b.syllables,
    polysyllables: a.polysyllables + sign * b.polysyllables,
    unfamiliar: a.unfamiliar + sign * b.unfamiliar,
    long: a.long + sign * b.long,
    passive: a.passive + sign * b.passive,
    rare: a.rare + sign * b.rare,
  }
}
