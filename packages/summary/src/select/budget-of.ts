/**
 * Words a summary aims at: 40 of 100 of the source, between 260 and 430, and never more than 70 of 100. A source of
 * 120 words is a summary already.
 */
export function budgetOf(sourceWords: number): number {
  if (sourceWords <= 120) return sourceWords
  return Math.min(430, Math.max(0.4 * sourceWords, 260), Math.max(120, 0.7 * sourceWords))
}
