import {
  everydayWords,
  explicitSteps,
  familiarNumbers,
  hasCommand,
  limits,
  mainMessage,
  noSums,
  numbersInWords,
  quote,
  termsExplained,
} from './checks.ts'
import { forPerson, type IndexItem, judged, notApplicable } from './index-score.ts'
import { leadOf, type Material, tellsBenefits, tellsRisks, tellsUnknowns } from './material.ts'

const item = (
  number: number,
  how: IndexItem<Material>['how'],
  name: string,
  judge: IndexItem<Material>['judge'],
): IndexItem<Material> => ({ number, how, name, judge })

const noMessage = 'No section at the top sums up in one to three sentences'
const reason =
  /\b(?:because|so that|so (?:it|you|they|your)|to (?:avoid|check|cut|help|keep|lower|make sure|prevent|protect|stop)|(?:it|this|that|they) (?:can |may |will )?(?:helps?|keeps?|lowers?|prevents?|protects?|stops?)|otherwise|or (?:it|you|they) (?:can|may|could|will))\b/i

/**
 * The 20 items of the CDC Clear Communication Index (Baur and Prue 2014, https://www.cdc.gov/ccindex/), named in our
 * words. Items 2 and 3 are not met without a main message, as its guide says.
 */
export const clearCommunicationItems: readonly IndexItem<Material>[] = [
  item(1, 'check', 'One main message', (material) => {
    const message = mainMessage(material)
    return message ? judged(true, quote(message[0]!)) : judged(false, noMessage)
  }),
  item(2, 'check', 'The main message comes first', (material) =>
    mainMessage(material)
      ? judged(true, 'It opens the text')
      : judged(false, leadOf(material) ? noMessage : 'The text opens with something else'),
  ),
  item(3, 'check', 'The main message is set off', (material) => {
    const lead = mainMessage(material) ? leadOf(material) : undefined
    const cue =
      lead !== undefined &&
      (lead.heading !== '' ||
        lead.section.kind === 'keyPoints' ||
        lead.section.children.some(({ type }) => type === 'callout'))
    return judged(
      cue,
      cue ? 'A heading, list or box sets it off' : 'No heading, list or box sets it off',
    )
  }),
  item(4, 'person', 'A picture carries the main message', ({ count }) =>
    forPerson(
      count('figure') + count('image') === 0
        ? 'It has no picture'
        : 'Do its pictures show the main message?',
    ),
  ),
  item(5, 'check', 'A call to action', hasCommand),
  item(6, 'estimate', 'Main message and calls to action are active', (material) => {
    const message = mainMessage(material)
    // A command is active whatever else its sentence says.
    if (!message && hasCommand(material).verdict !== 'met') return judged(false, 'It has neither')
    const passive = message?.find((one) => one.passive)
    return passive
      ? judged(false, `Passive: ${quote(passive)}`)
      : judged(true, 'None of them is passive')
  }),
  item(7, 'check', 'Words that readers use', (material) => {
    const words = everydayWords(material)
    const terms = termsExplained(material)
    return judged(
      words.verdict === 'met' && terms.verdict === 'met',
      `${words.why}; ${terms.why.charAt(0).toLowerCase()}${terms.why.slice(1)}`,
    )
  }),
  item(8, 'check', 'Lists', ({ count }) =>
    judged(count('list') > 0, count('list') > 0 ? `${count('list')} lists` : 'It has no list'),
  ),
  item(9, 'check', 'Pieces with headings', ({ sections, measures }) => {
    const headed = sections.filter(({ heading }) => heading !== '').length
    const long = sections.find(({ words }) => words > limits.sectionWords)
    if (long)
      return judged(
        false,
        `Over ${limits.sectionWords} words ${long.heading ? `below "${long.heading}"` : 'below no heading'}`,
      )
    const enough = headed > 1 || measures.words < limits.veryShort
    return judged(enough, `${headed} headings`)
  }),
  item(10, 'estimate', 'The most important comes first', (material) =>
    judged(
      leadOf(material) !== undefined,
      leadOf(material)
        ? 'It opens with key points or an overview'
        : 'It opens with neither key points nor an overview',
    ),
  ),
  item(11, 'estimate', 'What is known and what is not', (material) =>
    judged(
      tellsUnknowns(material),
      tellsUnknowns(material) ? 'It says what is not known' : 'It does not say what is not known',
    ),
  ),
  item(12, 'estimate', 'A behaviour is recommended', hasCommand),
  item(13, 'estimate', 'Why it matters', ({ sentences }) => {
    const at = sentences.flatMap(({ command }, index) => (command ? [index] : []))
    if (at.length === 0) return notApplicable('It recommends nothing')
    const told = at
      .flatMap((index) => [sentences[index]!, sentences[index + 1]])
      .find((one) => one && reason.test(one.text))
    return told ? judged(true, quote(told)) : judged(false, 'No reason stands beside an action')
  }),
  item(14, 'estimate', 'Directions are specific', explicitSteps),
  item(15, 'check', 'Familiar numbers', familiarNumbers),
  item(16, 'estimate', 'Numbers are explained', numbersInWords),
  item(17, 'check', 'No sums for the reader', noSums),
  item(18, 'estimate', 'The risk is explained', (material) =>
    judged(
      tellsRisks(material),
      tellsRisks(material) ? 'It has a part on risks' : 'It has no part on risks',
    ),
  ),
  item(19, 'estimate', 'Risks and benefits', (material) => {
    const [risks, benefits] = [tellsRisks(material), tellsBenefits(material)]
    const missing = [!risks && 'risks', !benefits && 'benefits'].filter(Boolean).join(' and ')
    return judged(!missing, missing ? `Nothing on ${missing}` : 'It tells both')
  }),
  item(20, 'estimate', 'Chances in words too', numbersInWords),
]
