import { medicalBody } from './data/medical-body.ts'
import { medicalConditions } from './data/medical-conditions.ts'
import { medicalSymptoms } from './data/medical-symptoms.ts'
import { medicalTreatments } from './data/medical-treatments.ts'

/** The data files of the lexicon, in the order in which their entries are tried. */
export const allEntries: readonly string[] = [
  medicalBody,
  medicalConditions,
  medicalSymptoms,
  medicalTreatments,
]
