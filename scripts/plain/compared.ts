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
/** A percentage, and what stands right after it. */
const percentage = /\d{1,6}(?:\.\d{1,6})? ?%(?= ([^.,;%]{0,60}))/gu
const given =
  /^(?:solution|cream|gel|lotion|ointment|drops|rinse|mouthwash|mouthrinse|saline|dextrose|glucose|\p{L}{0,12}caine)$/iu

/** What is given, not who had it: `0.1% solution`, `5% steroid cream`. */
function isStrength(after: string): boolean {
  const words = after.split(' ').slice(0, 3)
  const at = words.findIndex((word) => given.test(word))
  return at >= 0 && !words.slice(0, at).some((word) => /^(?:in|for|of|on|the|with)$/iu.test(word))
}

/** How far values vary. */
const spread = /(?:±|\+\/[-–]|\bplus(?: or)? minus\b)\s?\d+(?:\.\d+)?/giu

/** The figures that a sentence sets against each other; years, test statistics and what stands in brackets are none. */
export function comparedIn(text: string): Figure[] {
  const bare = withoutAsides(text)
    .replace(/\b(?:p|CI|SD|OR|RR|HR)\b\s?[<=>:]?\s?\d*\.?\d+/giu, ' ')
    .replace(limit, '')
    .replace(percentage, (all, after: string) => (isStrength(after) ? ' ' : all))
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

/** Whom a figure is of stands behind it: `12% of men over 60`, `3 of 8 patients on placebo`, `35 inches for women`. */
const toGroup =
  /^%?(?: ?percent| per cent| ?[\p{L}/]{1,24}(?= for ))?,? ?(?:(?:out )?of \d{1,6}|of|for|in|among) (?!these\b)/iu
const people =
  /^(?:adults?|arm|babies|boys|children|controls?|females?|girls|groups?|infants|males?|men|participants|patients|people|persons|placebo|recipients|smokers|subjects|teenagers|those|volunteers|women)$/iu
const narrower =
  /^(?:aged|between|given|getting|in|on|older|over|receiving|taking|treated|under|who|with|without|younger)$/iu

/** The group that a figure is of, by the words behind it. */
function groupOf(after: string): string | undefined {
  const opens = toGroup.exec(after)?.[0]
  if (opens === undefined) return undefined
  const words = /^[^.,;]{0,90}/u.exec(after.slice(opens.length))![0].toLowerCase().split(' ')
  const head = words.slice(0, 4).findIndex((word) => people.test(word))
  if (head < 0) return undefined
  const tail = narrower.test(words[head + 1] ?? '') ? words.slice(head + 1, head + 5) : []
  return [...words.slice(0, head + 1), ...tail].join(' ')
}

/** Whether figures are each of another group of people. */
function ofGroups(text: string, figures: readonly Figure[]): boolean {
  const found = figures.flatMap(({ end }) => groupOf(text.slice(end)) ?? [])
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
