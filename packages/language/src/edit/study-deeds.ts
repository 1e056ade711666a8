import { verbForms } from '../inflect/verb-forms.ts'

/** What nobody but the researchers does in the methods of their own study. Who gave a treatment is not told by this. */
export const deeds: ReadonlyMap<string, string> = formsOf(
  'access acquire adjust aggregate align analyse analyze apply ask assess bring assign assay audit build calculate categorise categorize chart check choose classify code ' +
    'collect combine compare compute consider construct contact correlate count create define derive design detect determine develop differentiate document ' +
    'digitise digitize divide enrol enroll establish estimate evaluate examine exclude explore extract find follow gather generate genotype ' +
    'grade group identify include interview investigate invite judge look mail match measure merge model monitor normalise normalize note notice observe obtain ' +
    'photograph pick plot pool present put quantify query randomise randomize rank rate read record recruit retrieve review sample scan score screen search see select set ' +
    'sequence sign simulate sort split stain stratify study subdivide subject summarise summarize survey tabulate take test track transcribe use validate vary verify view watch weigh work',
)
/** What is done to a study or a test, and not with a patient. */
export const works: ReadonlyMap<string, string> = formsOf(
  'carry complete conduct do make perform repeat run undertake',
)
/** Nouns for a part of a study. */
export const work: RegExp =
  /^(?:(?:sub)?analys[ei]s|assays?|assessments?|audits?|calculations?|checks?|comparisons?|correlations?|evaluations?|examinations?|exams?|experiments?|follow-up|genotyping|imaging|interviews?|look|measurements?|modell?ing|observations?|processing|readings?|recordings?|regressions?|reviews?|sampling|scans?|screening|search(?:es)?|sequencing|staining|stud(?:y|ies)|surveys?|tests?|testing|tracings?|trials?|ultrasounds?|visits?)$/u
/** Small words that belong to a verb. */
export const particles: Readonly<Record<string, RegExp>> = {
  carry: /^out$/u,
  work: /^out$/u,
  look: /^(?:at|into)$/u,
  sign: /^up$/u,
  follow: /^up$/u,
}

/** Bases by their past participles. */
function formsOf(bases: string): ReadonlyMap<string, string> {
  return new Map(bases.split(' ').map((base) => [verbForms(base).participle, base] as const))
}
