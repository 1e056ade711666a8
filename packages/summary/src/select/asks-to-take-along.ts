import { type Section, toText } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'

/** Headings of questions to take along; those of questions that readers often ask are no such (`Preguntas frecuentes`). */
const headings = [
  /\bask\b|\bquestions to\b/iu,
  /(?<!\p{L})(?:preguntar(?:le|les)?|preguntas (?:para|que|puedo|debo|al?))(?!\p{L})/iu,
  /(?<!\p{L})(?:questions? .{0,30}poser|demander (?:à|au|aux))(?!\p{L})/iu,
  /(?<!\p{L})(?:fragen (?:an|für) |fragen .{0,40}stellen|(?:was|wonach|was alles) .{1,50} fragen\b)/iu,
  /(?:^|[\s؟])(?:أسأل|اسأل|تسأل|نسأل|أسئلة (?=[لتأي]))/u,
]

/** Whether a sentence stands in a list of questions to ask at a visit: something to take along, not a question to the reader. */
export function asksToTakeAlong({ block, of }: ReadSentence): boolean {
  return block === 'list item' && asksOthers(of)
}

/** Whether a section is a list of questions to ask at a visit. */
export function isToTakeAlong(section: Section): boolean {
  return (
    asksOthers(section) &&
    section.children.some(
      (child) =>
        child.type === 'list' && child.children.every((item) => /[?؟]\s*$/u.test(toText(item))),
    )
  )
}

function asksOthers({ heading }: Section): boolean {
  const words = toText(heading)
  return headings.some((pattern) => pattern.test(words))
}
