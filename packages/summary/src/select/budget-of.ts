/** A source of so many words is short: a summary of it tells nearly all. */
const short = 450

/** Whether a source is so short that what is left out of its summary is missed more than it is not read. */
export function isShort(sourceWords: number): boolean {
  return sourceWords <= short
}

/**
 * Words a summary aims at: 40 of 100 of the source, up to 430, and of a source of up to 450 words 85 of 100, as nobody is helped by
 * less. A source of 160 words is a summary already.
 */
export function budgetOf(sourceWords: number): number {
  const nearly = 0.85 * Math.min(short, sourceWords)
  return Math.min(430, Math.max(0.4 * sourceWords, nearly, Math.min(160, sourceWords)))
}
