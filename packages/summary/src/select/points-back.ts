import type { Topic } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'
import { namesTopic } from './defines-topic.ts'

const beside = /\bthe (?:day|evening|morning|night|week) (?:after|before)[.!]$/i
/** Whether a sentence ends `two hours later` or `the day before`: later than what, was said before. */
export function endsLater(text: string): boolean {
  if (beside.test(text)) return true
  return (
    /\b(?:minutes?|hours?|days?|weeks?|months?) later[.!]$/i.test(text) &&
    !/\b(?:after|first|if|once|then|until|when)\b/i.test(text)
  )
}

const sizes: readonly (readonly [RegExp, RegExp])[] = [
  [/\bsmaller\b/i, /\b(?:bigger|larger) than\b/i],
  [/\b(?:bigger|larger)\b/i, /\bsmaller than\b/i],
]
/** `It is not known of smaller moles`, after what holds of `moles larger than a pea`: than what, was said there. */
export function comparesBare(text: string, before: string): boolean {
  if (/\bthan\b/i.test(text)) return false
  return sizes.some(([one, other]) => one.test(text) && other.test(before))
}

const kinds =
  'antibiotics?|drops?|drugs?|injections?|medications?|medicines?|methods?|operations?|pills?|procedures?|shots?|surgery|tablets?|tests?|therap(?:y|ies)|treatments?|vaccines?'
const pointing = new RegExp(String.raw`\b(?:this|these) (?:${kinds})\b`, 'i')
const kind = new RegExp(String.raw`\b(?:creams?|devices?|inhalers?|scans?|${kinds})\b`, 'i')
const saysKind = new RegExp(
  String.raw`\b(?:are|is|means) (?:an?|one|the|used)\b[^.]{0,60}\b(?:${kinds})\b`,
  'i',
)
/** Sentences at the start of a text that may say what kind of thing it is about. */
const opening = 12

/** Whether `this medicine`, `this test` is what a text is about, wherever it says so: its title or its first sentences name it as one. */
export function isAboutTreatment({ title }: Topic, sentences: readonly ReadSentence[]): boolean {
  return (
    kind.test(title) ||
    sentences
      .slice(0, opening)
      .some(({ text }) => saysKind.test(text) && namesTopic(text, title)) ||
    sentences.filter(({ inPassage, text }) => inPassage === 0 && pointing.test(text)).length > 2
  )
}

/** Whether a sentence speaks of `this medicine`. */
export function pointsToTreatment(text: string): boolean {
  return pointing.test(text)
}
