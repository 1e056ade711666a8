import { askedIn, sharedWith } from './asked-in.ts'
import { type Candidate, orderOf } from './candidate.ts'
import { withAll } from './owed.ts'
import { isOpen, isUnknown } from './says.ts'

/** Asks for more studies, or praises this one. */
const asksOn =
  /\b(?:(?:are|is|seems?) (?:needed|required|warranted)|await\w*|call(?:s|ed)? for|(?:additional|further|future|larger|more) (?:[a-z]{3,20} )?(?:evidence|investigations?|research|studies|trials|work)|to (?:the best of )?our knowledge|(?:first|largest) (?:report|study|trial))\b/i
/** Says what should be done because of what was found. */
const advises = /\b(?:advis\w+|needs? to|must|ought|recommend\w*|should)\b/i
/** `Should all children be tested?`, `Can it be left out?` ask for advice. */
const asksAdvice = /\b(?:be|contraindication|must|necessary|need(?:ed|s)?|ought|should|worth\w*)\b/i
/** Says what was found. */
const finds =
  /\b(?:affects?|associat\w+|better|contribut\w+|correlat\w+|decreas\w+|demonstrat\w+|differ\w*|effective|found|higher|improv\w+|increas\w+|less|linked|lower|more|no|not|predict\w*|reduc\w+|safe\w*|show\w*|similar\w*|than|worse)\b/i
/** Only adds to what was found. */
const adds = /\b(?:also|other)\b/i
/** What a sentence is worth for the words of the title, and for standing first; and less for what else it says. */
const worth = { words: 1, first: 0.15, finds: 0.1, adds: 0.1, advice: 0.35, asksOn: 0.6, open: 0.2 }

/** How well a sentence of a conclusion answers what a title asks. */
function worthOf(
  { text, sources }: Candidate,
  asked: ReadonlyMap<string, number>,
  title: string,
): number {
  let sum = worth.words * sharedWith(text, asked)
  sum += sources[0]!.id.endsWith('.s1') ? worth.first : 0
  sum += finds.test(text) ? worth.finds : 0
  sum -= adds.test(text) ? worth.adds : 0
  sum -= advises.test(text) && !asksAdvice.test(title) ? worth.advice : 0
  sum -= asksOn.test(text) ? worth.asksOn : 0
  return sum - (isUnknown(text) || isOpen(text) ? worth.open : 0)
}

/** Less than this, and a sentence answers nothing. */
const least = 0.1

/**
 * Marks the sentence of a paper's conclusion that answers what its title asks, with its doubts: a reader who has the findings and not
 * that has not been told what they mean.
 */
export function markAnswer(candidates: readonly Candidate[], title: string): void {
  const asked = askedIn(title)
  const fit = candidates.filter(
    (one) =>
      one.concludes &&
      !one.unit &&
      withAll(one).every(({ concludes, unfit }) => concludes && !unfit),
  )
  const [best] = fit
    .map((one) => ({ one, sum: worthOf(one, asked, title) }))
    .filter(({ sum }) => sum > least)
    .toSorted((a, b) => b.sum - a.sum || orderOf(a.one) - orderOf(b.one))
  if (!best) return
  for (const one of withAll(best.one)) {
    one.slot = 'help'
    one.below = undefined
  }
  best.one.answers = true
}
