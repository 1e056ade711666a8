import { type AnalysedSentence, analyse } from '../sentence/analyse.ts'
import { isHeld } from '../sentence/held-spans.ts'
import { applyChanges, type Change } from './change.ts'
import type { Rule } from './rule.ts'

const degree = '(?: (?<how>statistically significant|significant|clear|strong|close|marked))?'
const found = '(?:was|were) (?:found|seen|noted|observed|detected|shown)'
const noun = '(?<noun>differences?|links?|correlations?)'
const what = 'in (?<what>[^,;:()]{2,60})'
const things = 'between (?<things>[^,;:()]{5,90})'
const there = `There (?:was|were)(?: (?<no>no|an?))?${degree} ${noun}`
const none = `(?<no>No)${degree} ${noun}`
const patterns: readonly RegExp[] = [
  new RegExp(`^${there} ${things}\\.$`, 'u'),
  new RegExp(`^${there} ${what} ${things}\\.$`, 'u'),
  new RegExp(`^${none} ${found} ${things}\\.$`, 'u'),
  new RegExp(`^${none} ${found} ${what} ${things}\\.$`, 'u'),
  new RegExp(`^${none} ${what} ${found} ${things}\\.$`, 'u'),
]
const adverbs: Readonly<Record<string, string>> = {
  'statistically significant': 'significantly ',
  significant: 'significantly ',
  clear: 'clearly ',
  strong: 'strongly ',
  close: 'closely ',
  marked: 'markedly ',
}

/**
 * `There was no clear difference in pain between the two groups` as `Pain did not clearly differ between the two groups`, and
 * `There was a strong link between age and pain` as `Age and pain were strongly linked`: a verb is plainer than the noun
 * made of it (plainlanguage.gov, "avoid hidden verbs"). Only in the past, and for two things. Rule `noun-to-verb`.
 */
export const nounToVerb: Rule = {
  id: 'noun-to-verb',
  together: true,
  propose(sentence) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence.text)
      if (match) return turned(sentence, match)
    }
    return []
  },
}

/** The sentence as the rule has it, or undefined where it has nothing to change. */
export function turnNoun(text: string): string | undefined {
  const changes = nounToVerb.propose(analyse(text))
  return changes.length > 0 ? applyChanges(text, changes) : undefined
}

function turned({ text, tokens, held }: AnalysedSentence, match: RegExpExecArray): Change[] {
  const { no, how, noun, what, things } = match.groups as Record<string, string | undefined>
  const pair = text.length - 1 - things!.length
  const differs = noun!.startsWith('difference')
  const ands = things!.match(/\band\b/gu)?.length ?? 0
  // `groups`, `the two groups` are several; of more than one `and` nothing tells which parts the two.
  const several = /^(?:the )?(?:(?:two|three|four|both) )?(?:study )?(?:groups|arms|sexes)\b/u.test(
    things!,
  )
  if (ands > 1 || (ands === 0 && !several) || (what !== undefined && !differs)) return []
  if (/\b(?:who|which|that|whose|between)\b/u.test(`${what ?? ''} ${things}`)) return []
  // Between two prepositions a verb would part what belongs together.
  const inside = tokens.filter(({ start }) => start >= pair)
  if (inside.some(({ tag, lower }) => tag === 'aux' || /^(?:those|compared)$/u.test(lower)))
    return []
  const degreeWord = how ? adverbs[how]! : ''
  const deny = /^no$/i.test(no ?? '')
  const said = differs
    ? deny
      ? `did not ${degreeWord}differ`
      : `${degreeWord}differed`
    : deny
      ? `were not ${degreeWord}linked`
      : `were ${degreeWord}linked`
  const from = what === undefined ? pair : text.indexOf(` in ${what}`) + 4
  const place = what === undefined ? endOfPair(text, pair, things!) : from + what.length
  const until = what === undefined ? place : pair - 'between '.length
  const insert = what === undefined ? ` ${said}` : ` ${said} `
  // A name may stand at the place of the capital, and nothing else that is held be touched.
  if (isHeld(held, place, until) || isHeld(held, 0, 1)) return []
  const reason = 'A verb is plainer than a noun made of it'
  const capital = text.charAt(from).toUpperCase()
  return [
    { ruleId: 'noun-to-verb', start: 0, end: from + 1, insert: capital, reason },
    { ruleId: 'noun-to-verb', start: place, end: until, insert, reason },
  ]
}

/** Where the two things end: before what they differ in (`the two groups | in age`), or at the full stop. */
function endOfPair(text: string, pair: number, things: string): number {
  const and = things.search(/\band\b/u)
  const link = things
    .slice(Math.max(0, and))
    .search(/ (?:in|at|after|before|during|for|on|with regard to) /u)
  return link < 0 ? text.length - 1 : pair + Math.max(0, and) + link
}
