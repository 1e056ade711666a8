import { type Candidate, orderOf } from './candidate.ts'

/** `Group 1`, `arm B`: a name that says nothing by itself. */
const labelled = /(?<![\p{L}-])(?:group|arm|cohort)s? (\d|[A-H]|I{1,3}|IV)(?![\p{L}\d-])/giu
/** `both groups`, `between the groups`: of whom, is said where they are formed. */
const several =
  /\b(?:both|all|the (?:two|three|four|five|other|2|3|4|5)|(?:across|among|between) (?:all |the |these )*|each of the) ?(?:study |treatment )?(?:sub)?(?:groups|arms|cohorts)\b|\b(?:across|among|between|in|of) the subgroups\b/i
/** Where groups are formed: `split into two groups`, `three groups: …`, `compared with 40 others`. */
const forms =
  /\b(?:allocated|assigned|categori[sz]ed|classified|divided|grouped|put|randomi[sz]ed|split|stratified)\b.{0,80}\b(?:arms?|(?:sub)?groups?|into|to)\b|\b(?:two|three|four|five|[2-5]) (?:[a-z-]{2,20} ){0,3}(?:(?:sub)?groups|arms|cohorts)\b/i
const control = /\bcontrols?\b(?! (?:for|of|over|the)\b)/i

const persons =
  '(?:adolescents|adults|boys|cases|children|girls|individuals|infants|men|newborns|participants|patients|people|residents|students|volunteers|women)'
const numbers = String.raw`(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
/** `the 16 patients`, `all these 40 women`: who they are was said with their number. */
const counted = new RegExp(
  String.raw`\b(?:all|of|the|these|those) ${numbers} (?:other )?${persons}\b(?! (?:aged|from|who|whose|with|without)\b)`,
  'iu',
)
/** `40 women`, `three of our patients`: people by their number. */
const numbered = new RegExp(
  String.raw`(?:^|[\s(])${numbers}(?= (?:[\p{L}-]{2,20} ){0,4}${persons}\b)`,
  'giu',
)

/** Whether a sentence brings in people by a number, and does not only speak of them. */
function bringsIn(text: string, number: string): boolean {
  const has = [...text.matchAll(numbered)].some(([, found]) => found!.toLowerCase() === number)
  return has && counted.exec(text)?.[1]?.toLowerCase() !== number
}

/** What a sentence calls people by that another has to explain. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(labelled)].map(([name]) => name.toLowerCase())
  if (several.test(text) && !forms.test(text)) names.push('groups')
  if (control.test(text)) names.push('control')
  const number = counted.exec(text)?.[1]
  if (number !== undefined) names.push(`count ${number.toLowerCase()}`)
  return names
}

function explains({ text }: Candidate, name: string): boolean {
  if (name === 'groups') return forms.test(text)
  if (name.startsWith('count ')) return bringsIn(text, name.slice(6))
  return name === 'control' ? control.test(text) : text.toLowerCase().includes(name)
}

/**
 * Of a paper, the sentences that say who the groups are that chosen sentences name: the first that forms them, or that has the name.
 * None where that is chosen, or where it can stand in no summary.
 */
export function groupsOwed(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): Candidate[] {
  if (!candidates.some(({ method }) => method)) return []
  const inOrder = candidates.toSorted((a, b) => orderOf(a) - orderOf(b))
  const owed = new Set<Candidate>()
  for (const one of chosen)
    for (const name of namesIn(one.text)) {
      const first = inOrder.find((other) => explains(other, name))
      if (first && !chosen.has(first) && orderOf(first) < orderOf(one)) owed.add(first)
    }
  return [...owed].filter(({ unfit, unit }) => !unfit && !unit)
}
