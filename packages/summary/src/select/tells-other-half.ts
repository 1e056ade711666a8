/** Whom or what half of a sentence pair tells of: `Some people have no pain.` */
const some =
  /^(?:a few|in (?:many|most|some) (?:cases|children|men|people|women)|many|most|some)\b/iu
/** The other half: `Others are in bed for weeks.` */
const others =
  /^(?:in others?|others|other (?:adults|babies|cases|children|infants|men|patients|people|times|women))\b(?! (?:cause|examples?|include|signs?|symptoms?|treatments?)\b)/iu
/** `At the other end are children who walk at once` */
const otherEnd = /^(?:at|on) the other (?:end|hand)\b/iu
/** `Food has not been shown to play a role in it` */
const noPart =
  /\b(?:(?:do|does) not|has not been|have not been|is not|are not) (?:known to |proven to |shown to |thought to )?(?:affect|cause|have|help|play|prevent)\b/iu
/** Those who have it by then: `People who have it already should eat less salt` */
const having =
  /^(?:but |however, )?(?:for |in )?(?:anyone|patients|people|someone|those) (?:(?:already )?with|who (?:already |do |have |develop |develops |has |get |gets ))/iu

/**
 * Whether a sentence gives the other half of what the one before it tells: how it is for others, at the other end, or for those who have
 * it already. The first half alone comforts, or frightens, those whom it is not about.
 */
export function tellsOtherHalf(text: string, before: string): boolean {
  if (otherEnd.test(text)) return true
  if (others.test(text)) return some.test(before)
  return having.test(text) && noPart.test(before)
}
