import { acronyms } from './data/acronyms.ts'
import { glossesBody } from './data/glosses-body.ts'
import { glossesChemistry } from './data/glosses-chemistry.ts'
import { glossesConditions } from './data/glosses-conditions.ts'
import { glossesConditions2 } from './data/glosses-conditions-2.ts'
import { glossesLaw } from './data/glosses-law.ts'
import { glossesLife } from './data/glosses-life.ts'
import { glossesMind } from './data/glosses-mind.ts'
import { glossesProcedures } from './data/glosses-procedures.ts'
import { glossesResearch } from './data/glosses-research.ts'
import { glossesSymptoms } from './data/glosses-symptoms.ts'
import { glossesTests } from './data/glosses-tests.ts'
import { glossesTreatments } from './data/glosses-treatments.ts'

/** The data files of acronyms, with their long forms and glosses. */
export const allAcronyms: readonly string[] = [acronyms]

/** The data files of glosses. */
export const allGlosses: readonly string[] = [
  glossesBody,
  glossesChemistry,
  glossesConditions2,
  glossesConditions,
  glossesLaw,
  glossesLife,
  glossesMind,
  glossesProcedures,
  glossesResearch,
  glossesSymptoms,
  glossesTests,
  glossesTreatments,
]
