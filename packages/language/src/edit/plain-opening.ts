import { articleFor } from '../inflect/article.ts'
import type { AnalysedSentence } from '../sentence/analyse.ts'
import { clauseVerbAt } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'
import { aimAsDeed } from './aim-as-deed.ts'
import type { Change } from './change.ts'
import type { Rule } from './rule.ts'

/** Nouns for what happens to a person: after `Following` they tell when, not what to do. */
const events =
  /^(?:surgery|treatment|therapy|session|sessions|operation|injury|exposure|birth|delivery|procedure|admission|discharge|stroke|infection|vaccination|transplant|transplantation|experience|accident|diagnosis|chemotherapy|radiotherapy|removal|trauma|death|establishment|introduction|completion|failure|release|onset|bypass|trial)$/u

/** What a study is done for; `To rest …` may be what a leaflet is for. */
const aims =
  /^(?:analy[sz]e|assess|check|compare|consider|describe|determine|estimate|evaluate|examine|explore|find|highlight|identify|investigate|learn|look|measure|point|report|show|study|test|understand|validate|verify)$/u

/** `To compare two creams in adults.`: an aim without a verb of its own, as abstracts have it; whether a text is one. */
export function isBareAim({ text, tokens }: AnalysedSentence): boolean {
  if (!/^To \p{Ll}/u.test(text) || !text.endsWith('.') || !aims.test(tokens[1]?.lower ?? ''))
    return false
  // `To learn more, go to the leaflet of the clinic and hospital.`
  if (/^To learn more\b/u.test(text)) return false
  if (tokens.length < 9 || tokens.some(({ lower }) => /^(?:you|your)$/u.test(lower))) return false
  // `To find the cause, tests (30 of them) were done`
  const comma = tokens.findIndex(({ text: sign }) => sign === ',')
  const tied = /^(?:how|if|than|that|what|when|where|whether|which|who|whom|whose|why)$/u
  const done = tokens.findIndex(({ lower }, at) => at > comma && /^(?:was|were)$/u.test(lower))
  if (comma > 0 && done > 0 && !tokens.slice(0, done).some(({ lower }) => tied.test(lower)))
    return false
  // `To find the cause, we looked at`: the aim of what comes after it.
  return !tokens.some(({ text: comma }, at) => {
    const order = tokens[at + 1]
    // `To learn more, call a nurse.`
    const told = !tokens.some(({ lower }, place) =>
      place > at ? lower === 'and' : place < at && lower === ',',
    )
    if (comma === ',' && told && order?.tag === 'verb' && !/(?:ed|ing)$/u.test(order.lower))
      return true
    const verb = /^[,;:]$/u.test(comma) ? clauseVerbAt(tokens, at + 1) : undefined
    if (verb === undefined) return false
    const next = tokens[at + 1]!.lower
    // `, a finding in scans made for pain,` describes; `, as surveys suggest` tells why.
    return next !== 'as' && !(/^an?$/u.test(next) && tokens[verb]!.lower.endsWith('ed'))
  })
}

const design =
  /^(?:analysis|analyses|audit|comparison|comparisons|evaluation|experiment|follow-up|review|reviews|series|study|studies|survey|surveys|trial|trials)$/u
const went =
  /^(?:across|among|at|based|between|by|carried|comparing|comprising|conducted|done|during|for|from|in|including|involving|of|on|over|performed|using|with|within)$/u

/** What a study does, and nothing that is done: `Analysis of the first sample showed improved readings`. */
const reported =
  /^(?:demonstrated|failed|indicated|led|remained|resulted|revealed|showed|suggested|yielded)$/u

/**
 * Where the noun is that `Survey of 40 homes in two towns.` is about, a design without a verb of its own, as abstracts have it; undefined for any other text.
 */
export function bareDesign({ text, tokens }: AnalysedSentence): Token | undefined {
  if (!text.endsWith('.') || tokens.length < 7) return undefined
  const noun = tokens.findIndex(
    // The tagger takes `analyses` for a verb; `12-month (2012) survey and review`.
    ({ tag, lower, text: word }, at) =>
      !/^(?:adj|adv|noun|det|num|sign)$/u.test(tag) &&
      !/^(?:analyses|based)$/u.test(lower) &&
      !(/^[()]$/u.test(word) && at < 5) &&
      // `A small, quiet survey`
      !(word === ',' && at < 6 && /^(?:adj|adv|noun)$/u.test(tokens[at + 1]?.tag ?? '')) &&
      !(lower === 'and' && joins(tokens, at)),
  )
  const head = tokens[noun - 1]
  if (noun < 1 || noun > 9 || !head || !design.test(head.lower)) return undefined
  // `Survey, comparing two towns`
  const follows = tokens[tokens[noun]!.text === ',' ? noun + 1 : noun]!.lower
  const goesOn = went.test(follows) || /^(?:assessing|examining|exploring|looking)$/u.test(follows)
  if (!goesOn || /^(?:the|this|these|our|all|no)$/u.test(tokens[0]!.lower)) return undefined
  // `Book a review with the nurse.`, `Plan yearly reviews with your nurse.`: an order, and nothing of a study.
  if (tokens.slice(1, noun).some(({ tag }) => tag === 'det')) return undefined
  if (tokens.some(({ lower }) => /^(?:you|your)$/u.test(lower))) return undefined
  // `carried out` is no verb of its own here; any other could be.
  const verbs = tokens.some(
    ({ tag, lower }, at) =>
      at > noun &&
      (tag === 'aux' ||
        (tag === 'verb' && !/(?:ed|ing|en|wn)$/u.test(lower)) ||
        /^(?:we|they|it|that|who|which)$/u.test(lower)),
  )
  const own = tokens.some(
    ({ tag, lower }, at) =>
      (at > noun && reported.test(lower)) ||
      (at > noun &&
        tag === 'verb' &&
        lower.endsWith('ed') &&
        /^(?:noun|name)$/u.test(tokens[at - 1]!.tag) &&
        tokens.slice(at + 1, at + 2).every((next) => /^(?:det|adj|noun|num)$/u.test(next.tag))),
  )
  return verbs || own ? undefined : head
}

/** `survey and review`, `a small and quiet survey`: whether `and` joins what a study is or is like. */
function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return design.test(next?.lower ?? '') || (next?.tag === 'adj' && tokens[at - 1]?.tag === 'adj')
}

/** What opens the sentence that a bare aim becomes. */
export const aimOpening = 'The aim was to '

/**
 * Plain words at the start of a sentence: `However, it` becomes `But it`, and `Following the operation,` `After the
 * operation,`; `To compare two creams.` is a sentence as `The aim was to compare two creams.`, and `Survey of 40 homes.` as `This was a survey of 40 homes.` Rule `opening-plain`.
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
    const deed = aimAsDeed(sentence)
    if (deed) return [deed]
    const noun = bareDesign(sentence)
    if (noun) return [named(sentence, noun)]
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

/** `Survey of 40 homes.` as `This was a survey of 40 homes.` */
function named({ text, tokens }: AnalysedSentence, head: Token): Change {
  const first = tokens[0]!
  const many = /(?:[^si]s|yses|ies)$/u.test(head.lower) && head.lower !== 'series'
  const word = /\p{Lu}.*\p{Lu}/u.test(first.text)
    ? text.slice(0, 1)
    : text.slice(0, 1).toLowerCase()
  const article = many || /^(?:det|num)$/u.test(first.tag) ? '' : `${articleFor(first.lower)} `
  return {
    ruleId: 'opening-plain',
    start: first.start,
    end: first.start + 1,
    insert: `${many ? 'These were' : 'This was'} ${article}${word}`,
    reason: 'A sentence has a verb of its own',
  }
}
