import { everydayAdjectives } from './data/everyday-adjectives.ts'
import { everydayAdjectives2 } from './data/everyday-adjectives-2.ts'
import { everydayAdverbs } from './data/everyday-adverbs.ts'
import { everydayNouns } from './data/everyday-nouns.ts'
import { everydayNouns2 } from './data/everyday-nouns-2.ts'
import { everydayNouns3 } from './data/everyday-nouns-3.ts'
import { everydayPhrases } from './data/everyday-phrases.ts'
import { everydayPhrases2 } from './data/everyday-phrases-2.ts'
import { everydayPhrases3 } from './data/everyday-phrases-3.ts'
import { everydayShorter } from './data/everyday-shorter.ts'
import { everydayVerbs } from './data/everyday-verbs.ts'
import { everydayVerbs2 } from './data/everyday-verbs-2.ts'
import { everydayVerbs3 } from './data/everyday-verbs-3.ts'
import { everydayVerbs4 } from './data/everyday-verbs-4.ts'
import { feelingWords } from './data/feeling-words.ts'
import { healthPhrases } from './data/health-phrases.ts'
import { healthShorter } from './data/health-shorter.ts'
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
import { researchAbstracts } from './data/research-abstracts.ts'
import { researchEveryday } from './data/research-everyday.ts'
import { researchLinks } from './data/research-links.ts'
import { researchPhrases } from './data/research-phrases.ts'
import { researchPlainer } from './data/research-plainer.ts'
import { researchShorter } from './data/research-shorter.ts'
import { researchSignificant } from './data/research-significant.ts'
import { researchTold } from './data/research-told.ts'
import { researchWords } from './data/research-words.ts'

/** The data files of medical words, in the order in which their entries are tried. */
export const medicalEntries: readonly string[] = [
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
]

/** The data files of the lexicon, in the order in which their entries are tried. */
export const allEntries: readonly string[] = [
  ...medicalEntries,
  researchTold,
  researchLinks,
  researchAbstracts,
  researchEveryday,
  researchSignificant,
  researchPhrases,
  researchWords,
  researchShorter,
  researchPlainer,
  healthShorter,
  healthPhrases,
  feelingWords,
  everydayShorter,
  everydayAdjectives2,
  everydayAdjectives,
  everydayAdverbs,
  everydayNouns2,
  everydayNouns3,
  everydayNouns,
  everydayPhrases2,
  everydayPhrases3,
  everydayPhrases,
  everydayVerbs2,
  everydayVerbs3,
  everydayVerbs4,
  everydayVerbs,
]
