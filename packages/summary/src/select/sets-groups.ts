/** A share: `12%`, `7 (6%) of 120`, `in 3 of 8`. */
const share =
  /(?:\d ?%|\bper ?cent|\bpercent|\d (?:out of|of|in) (?:the )?\d{1,6})\)?,? (?=([^.,;]{0,90}))/giu
const opening = /^(?:of|in|among|for|with|on|all|the)$/u
const people =
  /^(?:adults|arm|babies|boys|children|controls|females|girls|groups?|infants|males|men|participants|patients|people|persons|placebo|recipients|subjects|those|volunteers|women)$/u
const narrower =
  /^(?:between|given|getting|in|on|receiving|taking|treated|under|who|with|without)$/u

/** `48 (6%) of 787`: the share once more. */
const aside = / ?\([^()]{0,200}\)/gu

/** Whether a sentence tells shares of two groups, be it without a word that compares them: `in 12% of the gel group and 30% of the cream group`. */
export function setsGroups(text: string): boolean {
  const groups = [...text.replace(aside, '').matchAll(share)].flatMap(
    ([, after]) => groupOf(after!.toLowerCase()) ?? [],
  )
  return new Set(groups.filter((group) => !/^these\b/u.test(group))).size > 1
}

/** Those whom a share is of, with what narrows them: `men over 60`, `patients on the drug`. */
function groupOf(after: string): string | undefined {
  const all = after.split(' ')
  const words = all.slice(all.findIndex((word) => !opening.test(word)))
  const head = words.slice(0, 4).findIndex((word) => people.test(word))
  if (head < 0) return undefined
  const tail = narrower.test(words[head + 1] ?? '') ? words.slice(head + 1, head + 4) : []
  return [...words.slice(0, head + 1), ...tail.filter((word) => !/\d/u.test(word))].join(' ')
}
