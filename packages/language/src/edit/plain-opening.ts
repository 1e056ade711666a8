import type { AnalysedSentence } from '../sentence/analyse.ts'
import { clauseStartsAt } from '../sentence/clause.ts'
import type { Rule } from './rule.ts'

/** Nouns for what happens to a person: after `Following` they tell when, not what to do. */
const events =
  /^(?:surgery|treatment|therapy|session|sessions|operation|injury|exposure|birth|delivery|procedure|admission|discharge|stroke|infection|vaccination|transplant|transplantation|experience|accident|diagnosis|chemotherapy|radiotherapy|removal|trauma|death|establishment|introduction|completion|failure|release|onset|bypass|trial)$/u

/** What a study is done for; `To rest …` may be what a leaflet is for. */
const aims =
  /^(?:analy[sz]e|assess|check|compare|describe|determine|estimate|evaluate|examine|explore|find|identify|investigate|learn|look|measure|report|show|study|test|understand|validate|verify)$/u

/** `To compare two creams in adults.`: an aim without a verb of its own, as abstracts have it; whether a text is one. */
export function isBareAim({ text, tokens }: AnalysedSentence): boolean {
  if (!/^To \p{Ll}/u.test(text) || !text.endsWith('.') || !aims.test(tokens[1]?.lower ?? ''))
    return false
  if (tokens.length < 9 || tokens.some(({ lower }) => /^(?:you|your)$/u.test(lower))) return false
  // `To find the cause, we looked at`: the aim of what comes after it.
  return !tokens.some(
    ({ text: comma }, at) => /^[,;:]$/u.test(comma) && clauseStartsAt(tokens, at + 1),
  )
}

/** What opens the sentence that a bare aim becomes. */
export const aimOpening = 'The aim was to '

/**
 * Plain words at the start of a sentence: `However, it` becomes `But it`, and `Following the operation,` `After the
 * operation,`; `To compare two creams.` is a sentence as `The aim was to compare two creams.` Rule `opening-plain`.
 */
export const plainOpening: Rule = {
  id: 'opening-plain',
  propose(sentence) {
    const { tokens } = sentence
    if (isBareAim(sentence))
      return [
        {
          ruleId: 'opening-plain',
          start: 0,
          end: 'To '.length,
          insert: aimOpening,
          reason: 'A sentence has a verb of its own',
        },
      ]
    // A label may stand before: `Rest: Following the operation, …`.
    const from = tokens.slice(0, 6).findLastIndex(({ text }) => text === ':') + 1
    const [first, comma, next] = tokens.slice(from)
    if (
      first?.lower === 'however' &&
      comma?.text === ',' &&
      next &&
      !/^(?:conj|subord)$/u.test(next.tag)
    ) {
      return [
        {
          ruleId: 'opening-plain',
          start: first.start,
          end: next.start,
          insert: 'But ',
          reason: '"But" is plainer than "However"',
        },
      ]
    }
    if (first?.text !== 'Following') return []
    const rest = tokens.slice(from)
    const stop = rest.findIndex(({ text }) => text === ',')
    const phrase = rest.slice(1, stop)
    const link = phrase.findIndex(({ tag }) => tag === 'prep')
    const head = (link < 0 ? phrase : phrase.slice(0, link)).at(-1)
    if (stop < 2 || stop > 9 || !head || !events.test(head.lower)) return []
    return [
      {
        ruleId: 'opening-plain',
        start: first.start,
        end: first.end,
        insert: 'After',
        reason: '"After" is plainer than "Following"',
      },
    ]
  },
}
