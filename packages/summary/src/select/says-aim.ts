import { toText } from '@plainleaf/content-model'
import { askedIn, sharedWith } from './asked-in.ts'
import { type Candidate, orderOf } from './candidate.ts'
import { mustKeep } from './must-keep.ts'
import { ofStudy } from './of-study.ts'
import { withAll } from './owed.ts'
import { gradeOf } from './score.ts'
import type { SectionSlot } from './section-slot.ts'

const doing =
  '(?:address|analy[sz]|ascertain|assess|ask|characteri[sz]|compar|describ|determin|establish|estimat|evaluat|examin|explor|find out|hypothesi[sz]|identify|investigat|look|present|report|review|stud(?:y|ied|ies)|test)'
const paper =
  '(?:analys[ei]s|article|audit|experiment|investigation|paper|report|research|review|study|survey|trial)'
/** `The aim was`, `We set out to`, `To find out whether`: what a study was for, in so many words. */
const plainAim: readonly RegExp[] = [
  /\b(?:aims?|goals?|intent(?:ion)?|objectives?|purposes?)(?: of [a-z-]+(?: [a-z-]+){0,4})? (?:is|are|was|were)\b/i,
  /\b(?:aim(?:s|ed)?|attempt(?:s|ed)|designed|seeks?|sought|set out|want(?:s|ed)|wish(?:es|ed)) to\b/i,
  new RegExp(`^to ${doing}`, 'i'),
  new RegExp(String.raw`\b${paper}(?: is| was)? to ${doing}`, 'i'),
  new RegExp(String.raw`\b(?:conducted|done|performed|undertaken) (?:in order )?to ${doing}`, 'i'),
  /^it (?:is|was) (?:our|the) (?:aim|goal|objective|purpose)\b/i,
  /\bhypothes[ei]s (?:is|was) (?:tested )?that\b|\bquestion(?: was|:)/i,
]
const tells = `(?: (?:also|have|has|here|then|therefore|thus|[a-z]+ly)){0,3} ${doing}`
/** `This study looks at`, `We compared`: what was done, and so what for. */
const looselyAim: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:we|the authors?|the (?:present|current) ${paper})${tells}`, 'i'),
  new RegExp(String.raw`\b(?:our|this)(?: [a-z-]+){0,3} ${paper}${tells}`, 'i'),
  /\b(?:was|were) (?:compared|examined|explored|investigated|studied)\b/i,
]
/** Headings below which papers say what they were for. */
const aimHeading =
  /^(?:(?:background|context|introduction) and )?(?:aims?|object(?:ives?)?|purpose)\b/i

/** Whether a heading of a paper says that what stands below it is what it was for. */
export function headsAim(heading: string): boolean {
  return aimHeading.test(heading.trim())
}

/** `A secondary aim was …`: what else it was for. */
const besides =
  /^(?:an?|one|our|the) (?:additional|further|other|second|secondary) (?:aim|goal|objective|purpose|question)\b|^another\b|^secondarily\b/i

/**
 * Marks an aim. What a study took for granted in front of it, below a heading that promises the aim alone, is nothing that was studied, and behind
 * the aim it would be read as what came of that.
 */
function markAs(aim: Candidate, candidates: readonly Candidate[]): void {
  aim.aim = true
  const { of } = aim.sources[0]!
  if (!headsAim(toText(of.heading))) return
  const led = new Set(withAll(aim))
  for (const one of candidates)
    if (one.sources[0]!.of === of && orderOf(one) < orderOf(aim) && !led.has(one))
      if (!saysAim(one.text) && mustKeep(one) < 3) one.unfit = true
}

/** How plainly a sentence says what a study was for: 0 for not at all. */
function plainness({ text, sources }: Candidate): number {
  if (besides.test(text)) return -0.6
  if (plainAim.some((one) => one.test(text))) return 1
  if (!looselyAim.some((one) => one.test(text))) return 0
  return headsAim(toText(sources[0]!.of.heading)) ? 0.8 : 0.4
}

/** Whether a sentence in front of the results says what the study was for. */
export function saysAim(text: string): boolean {
  return [...plainAim, ...looselyAim].some((one) => one.test(text))
}

/** A sentence as it is read in its part of a paper: what points to the paper itself there leans on nothing. */
export function readInPaper(text: string, { before, concludes }: SectionSlot): string {
  return concludes || (before && saysAim(text)) ? ofStudy(text) : text
}

const persons =
  '(?:adolescents|adults|animals|babies|boys|cases|children|doctors|eyes|families|females|girls|hospitals|individuals|infants|knees|males|men|mice|newborns|nurses|parents|participants|patients|people|physicians|pregnancies|rabbits|rats|records|residents|respondents|students|subjects|volunteers|women|workers)'
const number =
  '(?:\\d[\\d,]{0,8}|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:hundred|thousand))?)'
/** `Sixty adults who snore`: how many were studied, and who. */
const counted = new RegExp(String.raw`(?:^|[\s(])${number}(?:[- ][a-z]+){0,4} ${persons}\b`, 'i')
/** `A boy aged 4`, `a 45-year-old woman`: one case. */
const oneCase = /\b\d{1,3}[- ](?:day|month|week|year)s?[- ]old\b(?! or (?:older|younger))/iu

/** Whether a sentence says who was studied: how many of whom, or the one case that is told. */
export function saysWhom(text: string): boolean {
  return counted.test(text) || oneCase.test(text)
}

/** Whether a sentence brings in one person by an age: the case that a paper tells. */
export function saysOneCase(text: string): boolean {
  return oneCase.test(text)
}

/** The grades from which on nobody takes in what a sentence says of the study, the first of what it was for: nothing else stands in for that. */
const hardest = { aim: 18, whom: 15 }
/**
 * Marks the sentence in front of a paper's results that says what it was for, and the first that says who was studied: what a study
 * found says little to those who do not know of whom.
 */
export function markAim(candidates: readonly Candidate[], title: string): void {
  if (!candidates.some(({ method, concludes }) => method || concludes)) return
  const asked = askedIn(title)
  const fit = candidates.filter(
    (one) =>
      one.before &&
      !one.unit &&
      gradeOf(one) <= hardest.aim &&
      withAll(one).every(({ before, unfit }) => before && !unfit),
  )
  const [aim] = fit
    .map((one) => ({ one, plain: plainness(one), shared: sharedWith(one.text, asked) }))
    .filter(({ one, plain, shared }) => {
      const said = plain > (one.method ? 0.5 : 0.3)
      return said || (plain !== 0 && shared > 0.3)
    })
    .toSorted((a, b) => b.plain + b.shared - a.plain - a.shared || orderOf(a.one) - orderOf(b.one))
  for (const one of aim ? withAll(aim.one) : []) {
    one.slot = 'study'
    one.below = undefined
  }
  if (aim) markAs(aim.one, candidates)
  const whom = fit.find((one) => one.method && gradeOf(one) <= hardest.whom && saysWhom(one.text))
  if (whom) whom.whom = true
}
