import { type Figure, figuresIn } from './figures.ts'

/** Sets shares against each other wherever it stands: the words of studies. */
const against =
  /\b(?:compared|comparison|versus|vs|respectively|placebo|control|than (?:among|in|that|those|with|without))\b/iu
/** Only between figures: `antibodies against it`, `While asthma is common, …` set none apart. */
const apart = /\b(?:than|against|while|whereas|but)\b/iu
/** Between amounts that are no shares: what merely stands side by side is no comparison. */
const between = /\b(?:compared|comparison|versus|vs|than|against|while|whereas)\b/iu
/** `larger than 2 cm but not larger than 5 cm`, `20 % or more`: bounds of one figure, as stages and doses have them, and set against nothing. */
const limit =
  /\b(?:more|less|fewer|greater|higher|lower|larger|smaller|bigger|older|younger|longer|shorter|heavier|lighter|thicker|thinner|wider|earlier|later) than (?:or equal to )?(?=(?:about |around )?(?:\d|(?:one|two|three|half|four|five|six|seven|eight|nine|ten)\b))/giu
/** What is given, not who had it: `0.1% solution`, `5% cream`. */
const strength =
  /\d+(?:\.\d+)? ?%(?= (?:(?!(?:in|for|of|on|the|with)\b)[\p{L}\d-]+ ){0,2}(?:solution|cream|gel|lotion|ointment|drops|rinse|mouthwash|mouthrinse|saline|dextrose|glucose|\p{L}*caine)\b)/giu
/** How far values vary. */
const spread = /(?:±|\+\/[-–]|\bplus(?: or)? minus\b)\s?\d+(?:\.\d+)?/giu

/** The figures that a sentence sets against each other; years, test statistics and what stands in brackets are none. */
export function comparedIn(text: string): Figure[] {
  const bare = withoutAsides(text)
    .replace(/\b(?:p|CI|SD|OR|RR|HR)\b\s?[<=>:]?\s?\d*\.?\d+/giu, ' ')
    .replace(limit, '')
    .replace(strength, ' ')
    .replace(/\s+/gu, ' ')
  const figures = figuresIn(bare)
  const shares = figures.filter(({ unit }) => unit === 'share')
  if (shares.length > 1) {
    const middle = bare.slice(shares[0]!.end, shares.at(-1)!.start)
    // `67-71 %` and `60% to 80%` are one figure, and what falls in two halves is one whole.
    if (shares.length === 2 && isRange(bare.slice(0, shares[0]!.start), middle)) return []
    if (shares.every(({ value }) => value === 0.5) && !/%/u.test(bare)) return []
    return against.test(bare) || apart.test(middle) || ofGroups(bare, shares) ? shares : []
  }
  const units = Map.groupBy(figures.filter(isAmount), ({ unit }) => unit)
  return (
    [...units.values()].find(
      (own) => ofGroups(bare, own) || between.test(bare.slice(own[0]!.end, own.at(-1)!.start)),
    ) ?? []
  )
}

/** `60 to 80%`, `between 60% and 80%`; `60% and 80%` are two. */
function isRange(before: string, middle: string): boolean {
  return (
    /^%?\s?(?:[-–]|to)?\s?$/u.test(middle) ||
    (/\bbetween $/iu.test(before) && /^%? and $/u.test(middle))
  )
}

/** Whom a figure is of: `12% of men over 60`, `3 of 8 patients on placebo`, `35 inches for women`. */
const group =
  /^%?(?: ?percent| per cent| ?[\p{L}/]+(?= for ))?,? ?(?:(?:out )?of \d+ |(?:of|for|in|among) )(?!these\b)((?:[\p{L}\d-]+ ){0,3}?(?:adults?|arm|babies|boys|children|controls?|females?|girls|groups?|infants|males?|men|participants|patients|people|persons|placebo|recipients|smokers|subjects|teenagers|those|volunteers|women)\b(?: (?:aged|between|given|getting|in|on|older|over|receiving|taking|treated|under|who|with|without|younger) [^,.;]{1,24})?)/iu

/** Whether figures are each of another group of people. */
function ofGroups(text: string, figures: readonly Figure[]): boolean {
  const found = figures.flatMap(({ end }) => group.exec(text.slice(end))?.[1]?.toLowerCase() ?? [])
  return new Set(found).size > 1
}

function isAmount({ unit, value }: Figure): boolean {
  return (
    unit.length > 0 &&
    !/^(?:to|and|or|with|in|of|for|at|who|were|was|out)$/u.test(unit) &&
    value !== 100
  )
}

/** A text without what stands in brackets, and without how far its figures vary: `62 ± 13%` is 62%, `48 (6%) of 787` 48 of 787. */
export function withoutAsides(text: string): string {
  const aside = /\([^()]*\)|\[[^[\]]*\]/gu
  // Brackets within brackets.
  return text.replace(aside, ' ').replace(aside, ' ').replace(spread, ' ').replace(/\s+/gu, ' ')
}

/** A text without how far its figures vary. */
export function withoutSpread(text: string): string {
  return text.replace(spread, '')
}
