import type { SectionSlot } from './section-slot.ts'

/** `You also may cough`, `A cold can also do it`: what that adds to is another sentence. */
export const adding: RegExp =
  /^(?!.{0,60}\b(?:and|both|but|not only|or|than|while)\b.{0,60}\balso\b)(?:[\p{L}\d’'-]+,? ){1,7}?(also )(?!(?:called|know|known|named|referred)\b)/u

/**
 * Whether a sentence of a paper only adds to the one before it: `We also counted the coughs` tells neither what a study was first for nor where
 * most of it comes from.
 */
export function addsInPaper(text: string, { slot, before, found }: SectionSlot): boolean {
  return (slot === 'study' || before === true || found === true) && adding.test(text)
}
