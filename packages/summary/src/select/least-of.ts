import type { Candidate } from './candidate.ts'
import { isDefinition, isNaming } from './says.ts'

/** Gives a name where nobody asked what something is. */
export function onlyNames({ slot, text }: Candidate): boolean {
  return slot !== 'what' && isNaming(text)
}

/** What a sentence must be worth to stand alone below its question. */
export function leastOf({ slot, text }: Candidate): number {
  if (slot === 'other') return 1.6
  if (slot !== 'what') return 0.5
  return isDefinition(text) ? 0.5 : 1.6
}
