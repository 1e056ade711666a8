import { automatedReadability } from './automated-readability.ts'
import { colemanLiau } from './coleman-liau.ts'
import { daleChallScore } from './dale-chall.ts'
import { fleschKincaid } from './flesch-kincaid.ts'
import { fleschReadingEase } from './flesch-reading-ease.ts'
import { smog } from './smog.ts'
import type { TextCounts } from './text-counts.ts'

/** What the formulas say; each has a function of its own that tells its source and scale. */
export interface Grades {
  fleschKincaid: number
  fleschReadingEase: number
  smog: number
  automatedReadability: number
  colemanLiau: number
  daleChall: number
}

/** All formulas on the same counts. */
export function grades(counts: TextCounts): Grades {
  return {
    fleschKincaid: fleschKincaid(counts),
    fleschReadingEase: fleschReadingEase(counts),
    smog: smog(counts),
    automatedReadability: automatedReadability(counts),
    colemanLiau: colemanLiau(counts),
    daleChall: daleChallScore(counts),
  }
}
