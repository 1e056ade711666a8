import { everydayVerbs } from './data/everyday-verbs.ts'
import { everydayVerbs2 } from './data/everyday-verbs-2.ts'
import { everydayVerbs3 } from './data/everyday-verbs-3.ts'
import { everydayVerbs4 } from './data/everyday-verbs-4.ts'
import { medicalActions } from './data/medical-actions.ts'
import { medicalBody } from './data/medical-body.ts'
import { medicalCare } from './data/medical-care.ts'
import { medicalConditions } from './data/medical-conditions.ts'
import { medicalLife } from './data/medical-life.ts'
import { medicalMind } from './data/medical-mind.ts'
import { medicalResearch } from './data/medical-research.ts'
import { medicalSymptoms } from './data/medical-symptoms.ts'
import { medicalTests } from './data/medical-tests.ts'
import { medicalTreatments } from './data/medical-treatments.ts'

/** The data files of the lexicon, in the order in which their entries are tried. */
export const allEntries: readonly string[] = [
  medicalActions,
  medicalBody,
  medicalCare,
  medicalConditions,
  medicalLife,
  medicalMind,
  medicalResearch,
  medicalSymptoms,
  medicalTests,
  medicalTreatments,
  everydayVerbs2,
  everydayVerbs3,
  everydayVerbs4,
  everydayVerbs,
]
