import type { Rule } from './rule.ts'

/** Nouns for what happens to a person: after `Following` they tell when, not what to do. */
const events =
  /^(?:surgery|treatment|therapy|session|sessions|operation|injury|exposure|birth|delivery|procedure|admission|discharge|stroke|infection|vaccination|transplant|transplantation|experience|accident|diagnosis|chemotherapy|radiotherapy|removal|trauma|death|establishment|introduction|completion|failure|release|onset|bypass|trial)$/u

/**
 * Plain words at the start of a sentence: `However, it` becomes `But it`, and `Following the operation,` `After the
 * operation,`. Rule `opening-plain`.
 */
export const plainOpening: Rule = {
  id: 'opening-plain',
  propose({ tokens }) {
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
