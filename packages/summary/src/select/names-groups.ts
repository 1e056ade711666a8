import { type Candidate, orderOf } from './candidate.ts'
import { bringsInCount, bringsInPeople, countIn, speaksOfPeople } from './people-counted.ts'

/** `Group 1`, `arm B`: a name that says nothing by itself. */
const labelled = /(?<![\p{L}-])(?:group|arm|cohort)s? (\d|[A-H]|I{1,3}|IV)(?![\p{L}\d-])/giu
/** `both groups`, `between the groups`: of whom, is said where they are formed. */
const several =
  /\b(?:both|all|the (?:two|three|four|five|other|2|3|4|5)|(?:across|among|between) (?:all |the |these )*|each of the) ?(?:study |treatment )?(?:sub)?(?:groups|arms|cohorts)\b|\b(?:across|among|between|in|of) the subgroups\b/i
/** Where groups are formed: `split into two groups`, `three groups: …`, `compared with 40 others`. */
const forms =
  /\b(?:allocated|assigned|categori[sz]ed|classified|divided|grouped|put|randomi[sz]ed|split|stratified)\b.{0,80}\b(?:arms?|(?:sub)?groups?|into|to)\b|\b(?:two|three|four|five|[2-5]) (?:[a-z-]{2,20} ){0,3}(?:(?:sub)?groups|arms|cohorts)\b/i
const control = /\bcontrols?\b(?! (?:for|of|over|the)\b)/i

/** `the SOFT group`, `in the SOFT and HARD groups`: short names of groups. */
const coded =
  /\b(?:[Tt]he |[Ii]n )(\p{Lu}[\p{Lu}\d-]{1,9})(?:,? (?:and|or|than(?: in)?|versus|vs\.?) (?:the )?(\p{Lu}[\p{Lu}\d-]{1,9}))? (?:arms?|cohorts?|(?:sub)?groups?)(?![\p{L}])/gu

/** What a sentence calls people by that another has to explain. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(labelled)].map(([name]) => name.toLowerCase())
  if (several.test(text) && !forms.test(text)) names.push('groups')
  if (control.test(text)) names.push('control')
  if (speaksOfPeople(text)) names.push('people')
  const count = countIn(text)
  if (count !== undefined) names.push(`count ${count}`)
  for (const [, one, other] of text.matchAll(coded))
    for (const code of [one, other]) if (code) names.push(`code ${code}`)
  return names
}

function explains({ text }: Candidate, name: string): boolean {
  if (name === 'people') return bringsInPeople(text)
  if (name === 'groups') return forms.test(text)
  if (name.startsWith('count ')) return bringsInCount(text, Number(name.slice(6)))
  if (name.startsWith('code ')) return inBrackets(text, name.slice(5))
  return name === 'control' ? control.test(text) : text.toLowerCase().includes(name)
}

/** Whether a short name stands in a bracket behind its long form: `on a soft pillow (SOFT)`, `(n = 20; SOFT)`. */
function inBrackets(text: string, code: string): boolean {
  return [...text.matchAll(/\(([^()]{2,80})\)/gu)].some(([, inside]) =>
    inside!.split(/[^\p{Lu}\d-]+/u).includes(code),
  )
}

/**
 * Of a paper, the sentences that say who the groups are that chosen sentences name: the first that forms them, or that has the name.
 * None where that is chosen, or where it can stand in no summary.
 */
export function groupsOwed(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): Candidate[] {
  if (!candidates.some(({ method, found }) => method || found)) return []
  const inOrder = candidates.toSorted((a, b) => orderOf(a) - orderOf(b))
  const owed = new Set<Candidate>()
  for (const one of chosen)
    for (const name of namesIn(one.text)) {
      const first = inOrder.find((other) => explains(other, name))
      if (first && !chosen.has(first) && orderOf(first) < orderOf(one)) owed.add(first)
    }
  return [...owed].filter(({ unfit, unit }) => !unfit && !unit)
}
