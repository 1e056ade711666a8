/** A share: `12%`, `7 (6%) of 120`, `in 3 of 8`. */
const share =
  /(?:\d ?%|\bper ?cent|\bpercent|\d (?:out of|of|in) (?:the )?\d{1,6})\)?,? (?=([^.,;]{0,90}))/giu
const opening = /^(?:of|in|among|for|with|on|all|the)$/u
const people =
  /^(?:adults|arm|babies|boys|children|controls|females|girls|groups?|infants|males|men|participants|patients|people|persons|placebo|recipients|subjects|those|volunteers|women)$/u
const narrower =
  /^(?:between|given|getting|in|on|receiving|taking|treated|under|who|with|without)$/u

/** What a group had, or had not. */
const having = /\b(?:with|without) (?:(?:an?|any|the) )?\p{L}+/u

/** `48 (6%) of 787`: the share once more. */
const aside = / ?\([^()]{0,200}\)/gu

/** Whether a sentence tells shares of two groups, be it without a word that compares them: `in 12% of the gel group and 30% of the cream group`. */
export function setsGroups(text: string): boolean {
  const shares = [...text.replace(aside, '').matchAll(share)].map(([, after]) =>
    after!.toLowerCase(),
  )
  const parts = shares.map((after) => having.exec(after)?.[0])
  // `5 in 100 fell without it, and 2 in 100 with it`: what they had tells them apart.
  if (parts.some((one) => one?.startsWith('without')) && new Set(parts).size > 1)
    return parts.filter(Boolean).length > 1
  const groups = shares.flatMap((after) => groupOf(after) ?? [])
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
