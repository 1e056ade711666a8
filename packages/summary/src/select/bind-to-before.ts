import { bindToAddend } from './bind-to-addend.ts'
import { bindToBearers } from './bind-to-bearers.ts'
import { bindToCondition } from './bind-to-condition.ts'
import { bindToContrast } from './bind-to-contrast.ts'
import { bindToOpening } from './bind-to-opening.ts'
import { bindToPause } from './bind-to-pause.ts'
import { bindToProcedure } from './bind-to-procedure.ts'
import { bindToSubstance } from './bind-to-substance.ts'
import { bindToTerm } from './bind-to-term.ts'
import { bindToTold } from './bind-to-told.ts'
import { bindToTreatment } from './bind-to-treatment.ts'
import { bindToVariants } from './bind-to-variants.ts'
import type { Candidate } from './candidate.ts'

/** Ties every sentence of an English text to what was said before it and without which it would be taken for something else. */
export function bindToBefore(all: readonly Candidate[], title: string, ofTreatment: boolean): void {
  bindToProcedure(all)
  bindToBearers(all, title)
  bindToTerm(all, title)
  bindToSubstance(all, ofTreatment)
  bindToAddend(all)
  bindToCondition(all)
  bindToContrast(all, title)
  bindToTreatment(all)
  bindToPause(all)
  bindToVariants(all)
  bindToTold(all)
  bindToOpening(all)
}
