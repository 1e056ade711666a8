import { nounPhraseEnd } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'
import { withoutBrackets } from './researchers-object.ts'

/** What says of a thing what it is taken to be. */
const judging =
  /^(?:categori[sz]e|classify|code|consider|define|find|grade|group|judge|rank|rate|read|score|see|stage)$/u
/** What was looked for and may not have been there. */
const finding = /^(?:detect|find|identify|note|notice|observe|see)$/u
/** After `by`: how, and not who. */
const means =
  /(?:ing|[aeiou]scence|analys[ei]s|assays?|blots?|chance|checks?|chemistry|counts?|cultures?|exams?|examinations?|interviews?|logy|graphy|scopy|measurements?|metry|methods?|models?|procedures?|questionnaires?|regressions?|reports?|self-reports?|scales?|scores?|software|surveys?|systems?|techniques?|tests?|tools?|ultrasound|ways?|X-rays?|ANOVA|ELISA|HPLC|IHC|MRI|CT|(?:RT-)?q?PCR|RT-qPCR|phone|telephone|mail|email|post|hand|age|sex|gender|group|day|week|month|year|stage|country|region|site)$/iu

/** Whether what follows the verb is no clause of its own, and names nobody who did it; what stands in brackets is neither. */
export function isRest(all: readonly Token[], base: string, lead: string): boolean {
  const rest = withoutBrackets(all)
  if (rest.length === 0) return false
  // `We considered them group 2` and `We put people taking part to one group`: what they were held to be stays beside `were`.
  if (judging.test(base) && holdsTo(rest)) return false
  // `was made up of`, `was seen as`
  if (base === 'make' && rest[0]!.lower === 'up') return false
  if (base === 'see' && rest[0]!.lower === 'as') return false
  if (base === 'consider' && /^as$/u.test(rest[0]!.lower)) return false
  if (/^(?:randomi[sz]e|allocate)$/u.test(base) && rest[0]!.lower === 'to') return false
  const second = secondVerb(rest)
  if (finding.test(base) && /^(?:to|that|not)$/u.test(rest[0]!.lower)) return false
  // `no test was used`: nobody used it; `no rash was found`: they found none.
  if (/^no$/u.test(lead) && !finding.test(base)) return false
  // `put by chance into two groups`
  const chance = rest[0]!.lower === 'by' && rest[1]?.lower === 'chance'
  if (base === 'put' && !/^(?:in|into)$/u.test(rest[chance ? 2 : 0]?.lower ?? '')) return false
  if (base === 'subject' && rest[0]!.lower !== 'to') return false
  if (base === 'use' && /^(?:to|as|for|in|at|on|with|when)$|^\.$/u.test(rest[0]!.lower) === false)
    return false
  // `Three themes were found: …` and `were left out if they smoked`: what comes after stays as it is.
  const colon = rest.findIndex(({ text }) => text === ':')
  if (colon >= 0) return colon === 0 || isRest([...rest.slice(0, colon), rest.at(-1)!], base, lead)
  const tie = rest.findIndex(({ lower }) => /^(?:if|when|unless)$/u.test(lower))
  const own = tie < 0 || goesOn(rest.slice(tie))
  const told = own ? rest : rest.slice(0, tie)
  const examples = rest.findIndex(
    ({ lower }, at) => lower === 'including' && rest[at - 1]?.text === ',',
  )
  return told.every(({ tag, lower, text }, at) => {
    // `, including 9 children treated at home`
    if (examples > 0 && at > examples && tag === 'verb') return /(?:ed|en|ing|wn)$/u.test(lower)
    // `were reviewed to find and count the rashes`
    const aims = rest
      .slice(0, at)
      .some((one, by) => one.lower === 'to' && rest[by + 1]?.tag === 'verb')
    if (aims && tag === 'verb' && rest[at - 1]?.lower === 'and')
      return !/(?:ed|[^s]s)$/u.test(lower)
    if (
      /^[;:]$/u.test(text) ||
      /^(?:but|while|whereas|although|though|however|because|if|unless)$/u.test(lower)
    )
      return false
    if (lower === 'by') return isMeans(rest, at + 1)
    if (at === second) return true
    const near = rest[at - 1]
    if (tag === 'aux')
      return (
        (second !== undefined && at < second && at > second - 3) ||
        /^(?:who|which|that)$/u.test(near?.lower ?? '')
      )
    // After `and` or a comma a verb may have a subject of its own.
    const and = rest
      .slice(0, at)
      .some(({ lower: one, text: comma }) => one === 'and' || comma === ',')
    if (
      tag === 'verb' &&
      and &&
      second === undefined &&
      near?.tag === 'noun' &&
      !lower.endsWith('ing')
    )
      return false
    return !(tag === 'verb' && near?.lower === 'and' && !lower.endsWith('ing'))
  })
}

/** `were considered group 2`, `was judged safe`, `was coded 1`; not `were scored 3 times` or `was read twice`. */
function holdsTo([first, next]: readonly Token[]): boolean {
  return (
    /^(?:adj|det|name|noun|num)$/u.test(first!.tag) &&
    !/^(?:each|every|once|twice|weekly|daily|monthly|yearly)$/u.test(first!.lower) &&
    !/^(?:times?|days?|weeks?|months?|years?|hours?|minutes?)$/u.test(next?.lower ?? '')
  )
}

function isMeans(rest: readonly Token[], from: number): boolean {
  if (/ing$/u.test(rest[from]?.lower ?? '')) return true
  const end = nounPhraseEnd(rest, from)
  const phrase = rest.slice(from, end ?? from)
  const link = phrase.findIndex(({ tag }) => tag === 'prep')
  const head = phrase.slice(0, link < 0 ? phrase.length : link).at(-1)
  return head !== undefined && means.test(head.text)
}

/** Where a second verb stands after `and`, with `then`, `also` or `were` between; undefined where there is none. */
export function secondVerb(rest: readonly Token[]): number | undefined {
  const and = rest.findIndex(({ lower }) => lower === 'and')
  if (and < 0) return undefined
  let at = and + 1
  while (/^(?:then|also|later|were|was)$/u.test(rest[at]?.lower ?? '')) at += 1
  const found = rest[at]
  // `were reviewed and split into two groups`, whatever the tagger calls it.
  if (found?.lower === 'split' && rest[at + 1]?.lower === 'into') return at
  return found &&
    /^(?:verb|adj)$/u.test(found.tag) &&
    /(?:ed|en|wn)$/u.test(found.lower) &&
    rest[at + 1]?.tag !== 'noun'
    ? at
    : undefined
}

/** Whether after a condition the main clause may go on: `if it itched and was found to be red`. */
function goesOn(tied: readonly Token[]): boolean {
  return tied.some(
    ({ lower, text }, at) =>
      /^[;:]$/u.test(text) ||
      ((lower === 'and' || text === ',') && !/^(?:prep|conj|adj)$/u.test(tied[at + 1]?.tag ?? '')),
  )
}
