import type { Candidate } from './candidate.ts'

/** A source of so many words is short: a summary of it tells nearly all. */
const short = 450

/** Whether a source is so short that what is left out of its summary is missed more than it is not read. */
export function isShort(sourceWords: number): boolean {
  return sourceWords <= short
}

/** Words up to which what must be kept is taken, whatever the budget. */
export const mostKept = 430

/**
 * Words a summary aims at: 40 of 100 of the source, up to 430, and of a source of up to 450 words 85 of 100, as nobody is helped by
 * less; the rest is room for explanations, of which only English has any. A source of 160 words is a summary already. Tables that are
 * owed and looked through come on top, if there is room.
 */
export function budgetOf(sourceWords: number, glances: number, explained: boolean): number {
  const nearly = (explained ? 0.85 : 1) * Math.min(short, sourceWords)
  const plain = Math.min(430, Math.max(0.4 * sourceWords, nearly, Math.min(160, sourceWords)))
  return Math.max(plain, Math.min(plain + glances, mostKept, 0.7 * sourceWords))
}

/** Questions whose answers are missed most: what can go wrong, and what to do about it. */
const care: ReadonlySet<string> = new Set(['exclusions', 'help-now', 'next', 'risks', 'self-care'])

/** How a medicine is taken, told to the one who takes it: `Take it once a day`, `Your dose depends on …` */
const taking =
  /^(?:(?:always|please) )?(?:apply|inject|swallow|take|use)\b|^(?:the|your) (?:[a-zß-öø-ɏ]+ )?dose\b/i

/** Whether a sentence says what can go wrong or what to do: of a short leaflet that comes first, and takes room from explanations. */
export function isCare({ slot, keyPoint, text }: Candidate): boolean {
  return (care.has(slot) || (slot === 'steps' && taking.test(text))) && !keyPoint
}

/** Whether a list or table would be most of a summary; a small one may be, as a leaflet may be one and little else. */
export function fillsMost(words: number, budget: number): boolean {
  return words >= Math.max(60, 0.5 * budget)
}
