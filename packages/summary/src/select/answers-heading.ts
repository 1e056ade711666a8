import { toText } from '@plainleaf/content-model'
import { answersSlot } from './answers-slot.ts'
import { type Candidate, orderOf } from './candidate.ts'
import { namesTopic } from './defines-topic.ts'
import { saysLittle } from './says-little.ts'
import { gradeOf } from './score.ts'

/** What the words of an answer hold, by what the heading above them asks of an illness. */
const asked: readonly [heading: RegExp, answer: RegExp][] = [
  [
    /\b(?:at risk|risk factors?|who (?:gets|has|is))\b/iu,
    /\b(?:anyone|at (?:greater |high(?:er)? |increased )?risk|(?:common|frequent|likely|often|rare)|men|women|people (?:who|with)|risk factors?)\b/iu,
  ],
  [
    /\bcauses?\b/iu,
    /\b(?:because|caus(?:e|es|ed)|due to|genetic|inherited|passed (?:down|from|on)|results? (?:from|in|when)|result of|trigger(?:s|ed)?|(?:comes?|develops?|happens?|occurs?|starts?) (?:after|as|because|from|if|when))\b/iu,
  ],
  [/\b(?:signs?|symptoms?)\b/iu, /\b(?:feel|feels|notice|signs?|symptoms?)\b/iu],
  [
    /\b(?:diagnos\w+|found|tested)\b/iu,
    /\b(?:blood tests?|check(?:s|ed)?|diagnos\w+|exams?|finds?|found|looks? for|medical history|scans?|tests?|x[ -]rays?)\b/iu,
  ],
  [
    /\btreat(?:ed|ment|ments)?\b/iu,
    /\b(?:drugs?|medicines?|medications?|surgery|therap(?:y|ies)|treat(?:ed|ment|ments|s)?)\b/iu,
  ],
  [
    /\bprevent/iu,
    /\b(?:avoid\w*|keep(?:s|ing)?|lower(?:s|ing)?|prevent\w*|protect\w*|reduc\w+|vaccin\w+)\b/iu,
  ],
  [
    /\bcomplications?\b|\bproblems\b/iu,
    /\b(?:can|complications?|could|leads?|may|might|problems?)\b/iu,
  ],
]
/** What is asked of illnesses only: a heading of a treatment's own page may have the same words in it. */
const ofIllness = new Set(['causes', 'symptoms', 'tests', 'treatment', 'prevention', 'risks'])
/** Adds to an answer or takes from it: `Genes may also play a part`, `But not in children`. */
const adds =
  /\b(?:also|another|besides|in addition|too)\b|^(?:but|even|except|in (?:other|rare|some) |less commonly|not all|other|rarely|sometimes|unless)\b/iu

/**
 * Whether a sentence says what the heading of its section asks of an illness: what causes it, how it is found or treated; not what only
 * adds to an answer, as `Genes may also play a part` does. `undefined` below any other heading.
 */
export function answersHeading({ slot, sources: [first], text }: Candidate): boolean | undefined {
  if (!ofIllness.has(slot)) return undefined
  const heading = toText(first!.of.heading)
  const found = asked.find(([pattern]) => pattern.test(heading))
  return found === undefined
    ? undefined
    : found[1].test(text) && !adds.test(text) && !saysLittle(text)
}

/** Whether a sentence says what the question asks that it is told below; of an illness, by its name or as the first of its section. */
export function answersPlainly(one: Candidate, title: string): boolean {
  if (answersSlot(one)) return true
  const named = one.sources[0]!.id.endsWith('.s1') || namesTopic(one.text, title)
  return named && answersHeading(one) === true
}

/** The grade of an answer that may stand however many others are easier, and the words up to which one is short enough at any grade. */
const most = { grade: 13, words: 12 }

/** Whether a sentence says what its question asks, in words that a reader can take in. */
export function answersWell(one: Candidate, title: string): boolean {
  return (gradeOf(one) <= most.grade || one.words <= most.words) && answersPlainly(one, title)
}

/** Sentences that answer what a heading asks of an illness, as they stand: the first one is the answer, others add to it. */
export function inOrderOf(all: readonly Candidate[]): Candidate[] {
  return all.every(answersHeading) ? all.toSorted((a, b) => orderOf(a) - orderOf(b)) : [...all]
}
