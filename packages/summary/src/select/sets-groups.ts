/** A share with those whom it is of: `12% of men over 60`, `7 (6%) of 120 patients on the drug`, `in 3 of 8 people given a placebo`. */
const shareOf =
  /(?:\d ?%|\bper ?cent|\bpercent|\d (?:out of|of|in) (?:the )?\d{1,6})\)?,? (?:(?:of|in|among|for|with|on) )?(?:all |the )?((?:[a-zß-öø-ɏ\d-]+ ){0,3}?(?:adults|arm|babies|boys|children|controls|females|girls|groups?|infants|males|men|participants|patients|people|persons|placebo|recipients|subjects|those|volunteers|women)\b(?: (?:between|given|getting|in|on|receiving|taking|treated|under|who|with|without) [^,.;\d]{1,24})?)/giu

/** `48 (6%) of 787`: the share once more. */
const aside = / ?\([^()]{0,200}\)/gu

/** Whether a sentence tells shares of two groups, be it without a word that compares them: `in 12% of the gel group and 30% of the cream group`. */
export function setsGroups(text: string): boolean {
  const groups = [...text.replace(aside, '').matchAll(shareOf)].map(([, group]) =>
    group!.toLowerCase(),
  )
  return new Set(groups.filter((group) => !/^these\b/u.test(group))).size > 1
}
