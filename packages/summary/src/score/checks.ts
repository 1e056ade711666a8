import type { Judgement } from './index-score.ts'
import { judged, notApplicable } from './index-score.ts'
import { leadOf, type Material, type MaterialSentence } from './material.ts'
import { bareRates, hardNumbers, sumsLeft, withNumbers } from './numbers.ts'

/** Limits of the checks. Rates are per 100 words, shares 0 to 1. */
export const limits = {
  /**
   * The best plain summaries of medical papers have 6.5 by a vocabulary of news, which holds a quarter fewer words than
   * that of `isRare`: raw health articles have 15 by that and 11 by this. 4 is a bit less than they have.
   */
  rareWords: 4,
  unexplainedTerms: 1,
  passive: 0.1,
  /** PEMAT asks for short chunks; a block has at most so many sentences or words, a section so many words. */
  blockSentences: 5,
  blockWords: 80,
  sectionWords: 250,
  /** Shorter than this is very short material, which needs no headings or summary. */
  veryShort: 150,
  /** The longest header cell that is read at a glance. */
  headerWords: 5,
} as const

const percentOf = (share: number): string => `${Math.round(1000 * share) / 10} in 100`

/** The first words of a sentence, for a person to find it. */
export function quote({ text }: { text: string }): string {
  const short = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
  return `"${short}"`
}

/** Whether words are those of everyday. */
export function everydayWords({ measures }: Material): Judgement {
  const { rareWords } = measures
  return judged(
    rareWords <= limits.rareWords,
    `${rareWords.toFixed(1)} rare words in 100; ${limits.rareWords} is the limit`,
  )
}

/** Whether medical terms are explained. */
export function termsExplained({ measures }: Material): Judgement {
  const { unexplainedTerms } = measures
  return judged(
    unexplainedTerms <= limits.unexplainedTerms,
    `${unexplainedTerms.toFixed(1)} medical terms in 100 words are not explained; ${limits.unexplainedTerms} is the limit`,
  )
}

/** Whether most sentences are active. */
export function mostlyActive({ measures }: Material): Judgement {
  return judged(
    measures.passive <= limits.passive,
    `${percentOf(measures.passive)} sentences are passive; ${percentOf(limits.passive)} is the limit`,
  )
}

/** Whether numbers are whole and natural. */
export function familiarNumbers(material: Material): Judgement {
  if (withNumbers(material).length === 0) return notApplicable('It has no numbers')
  const [first, ...more] = hardNumbers(material)
  return first
    ? judged(
        false,
        `Percent signs or decimals in ${1 + more.length} sentences, the first ${quote(first)}`,
      )
    : judged(true, 'No percentages and no decimals but doses')
}

/** Whether no sum is left to the reader. */
export function noSums(material: Material): Judgement {
  if (!material.sentences.some(({ rate }) => rate)) return notApplicable('It compares no shares')
  const [first] = sumsLeft(material)
  return first
    ? judged(false, `Shares of different wholes side by side at ${quote(first[0]!)}`)
    : judged(true, 'Shares that stand together are of one whole')
}

/** Whether a word says how much a figure is. */
export function numbersInWords(material: Material): Judgement {
  if (!material.sentences.some(({ rate }) => rate))
    return notApplicable('It gives no shares or risks in figures')
  const [first, ...more] = bareRates(material)
  return first
    ? judged(
        false,
        `No word says how much it is in ${1 + more.length} sentences, the first ${quote(first)}`,
      )
    : judged(true, 'Beside every figure a word says how much it is')
}

/** Whether the text is in short pieces. */
export function shortBlocks({ blocks, measures }: Material): Judgement {
  if (measures.words < limits.veryShort) return notApplicable('It is very short')
  const long = blocks.find(
    (block) => block.length > limits.blockSentences && wordsIn(block) > limits.blockWords,
  )
  return long
    ? judged(false, `${long.length} sentences in one piece from ${quote(long[0]!)}`)
    : judged(
        true,
        `No piece is over ${limits.blockSentences} sentences and ${limits.blockWords} words`,
      )
}

/** Whether there is something to do for the reader. */
export function hasCommand({ sentences }: Material): Judgement {
  const first = sentences.find(({ command }) => command)
  return first
    ? judged(true, `Such as ${quote(first)}`)
    : judged(false, 'No sentence tells the reader to do something')
}

/** Whether actions come in steps or with when, how often or how long. */
export function explicitSteps({ sections, sentences }: Material): Judgement {
  const commands = sentences.filter(({ command }) => command)
  if (commands.length === 0) return notApplicable('It has no action')
  const steps = sections.find(({ section }) => section.kind === 'procedure')
  if (steps) return judged(true, `Steps below "${steps.heading}"`)
  const exact = commands.find(({ text }) => directions.test(text))
  return exact
    ? judged(true, `Says when or how, such as ${quote(exact)}`)
    : judged(false, 'No numbered steps, and no action says when, how often or how long')
}

const directions =
  /^(?:if|when)\b|\b(?:\d+|once|twice|three times|daily|every|each|before|after|until|for (?:a|an|\d+|at least|up to)|times a day|at night|in the morning|right away|at once|straight away|within|as soon as)\b/i

/** The lead text, if it is one message of one to three sentences. */
export function mainMessage(material: Material): MaterialSentence[] | undefined {
  const lead = leadOf(material)
  if (!lead) return undefined
  const opening = lead.section.kind === 'keyPoints' ? lead.sentences : firstBlock(lead.sentences)
  return opening.length > 0 && opening.length <= 3 ? opening : undefined
}

/** The sentences before the second paragraph. */
function firstBlock(sentences: readonly MaterialSentence[]): MaterialSentence[] {
  const next = sentences.findIndex(({ opens }, at) => at > 0 && opens)
  return sentences.slice(0, next < 0 ? sentences.length : next)
}

function wordsIn(block: readonly MaterialSentence[]): number {
  return block.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
}
