import { askedIn, sharedWith } from './asked-in.ts'
import { bindToTurn } from './bind-to-turn.ts'
import { type Candidate, orderOf } from './candidate.ts'
import { withAll } from './owed.ts'
import { isOpen, isUnknown } from './says.ts'

/** Asks for more studies, or praises this one. */
const asksOn =
  /\b(?:(?:are|is|seems?) (?:needed|required|warranted)|await\w*|call(?:s|ed)? for|questions (?:remain|(?:will|would) have to be)|(?:additional|further|future|larger|more) (?:[a-z]{3,20} )?(?:evidence|investigations?|research|studies|trials|work)|to (?:the best of )?our knowledge|(?:first|largest) (?:report|study|trial))\b/i
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

/** Less than this, and a sentence answers nothing, or adds nothing to what does. */
const least = { first: 0.1, other: 0.3 }
/** How many of the last sentences of a paper may hold its conclusion where the last alone says nothing of that. */
const last = 3

/**
 * Marks the sentence of a paper's conclusion that answers what its title asks, with its doubts: a reader who has the findings and not
 * that has not been told what they mean. What the next sentence sets against it is told with it.
 */
export function markAnswer(candidates: readonly Candidate[], title: string): void {
  const asked = askedIn(title)
  const rankedOf = (fit: readonly Candidate[]): Ranked[] =>
    fit
      .filter(({ unit }) => !unit)
      .map((one) => ({ one, sum: worthOf(one, asked, title) }))
      .filter(({ sum }) => sum > least.first)
      .toSorted((a, b) => b.sum - a.sum || orderOf(a.one) - orderOf(b.one))
  const fit = candidates.filter((one) =>
    withAll(one).every(({ concludes, unfit }) => concludes && !unfit),
  )
  const found = candidates.filter((one) => one.found)
  const concluding = rankedOf(fit)
  const ranked = concluding.length > 0 ? concluding : rankedOf(found.slice(-last).filter(isFit))
  const best = ranked[0]?.one
  if (!best) return
  bindToTurn(best, candidates, asksOn)
  mark(best)
  const other = ranked.find(({ one, sum }) => sum > least.other && turnsFrom(one, best))
  if (other) mark(other.one)
}

/** A sentence, and how well it answers what a title asks. */
interface Ranked {
  one: Candidate
  sum: number
}

function mark(answer: Candidate): void {
  for (const one of withAll(answer)) {
    one.slot = 'help'
    one.below = undefined
  }
  answer.answers = true
}

/** Says that something is not so. */
const denies = /\b(?:cannot|fail(?:ed|s)?|lack(?:ed|s)?|neither|no|not|unaffected|unchanged)\b/i

/** Whether one of two says what is so and the other what is not: half an answer each. */
function turnsFrom(one: Candidate, best: Candidate): boolean {
  return (
    !asksOn.test(one.text) &&
    !withAll(best).includes(one) &&
    denies.test(one.text) !== denies.test(best.text)
  )
}

function isFit(one: Candidate): boolean {
  return withAll(one).every(({ found, unfit }) => found && !unfit)
}
