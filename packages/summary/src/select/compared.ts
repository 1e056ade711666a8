const compares = /\b(?:against|compared|comparison|than|versus|vs|whereas|while)\b/iu
const amount = /(?<![\p{L}\d.,-])\d[\d,]{0,12}(?:\.\d{1,6})?[\s-]?(\p{L}{1,20}|°)/giu
/** What stands behind a number and is no unit. */
const small =
  /^(?:after|and|are|at|before|by|for|from|had|have|in|is|of|on|or|out|than|the|to|vs|was|were|who|with)$/iu
const wordShare = /\b(?:half|(?:one|two|three)[- ](?:thirds?|quarters?))\b/giu

/**
 * Whether a sentence sets figures of one kind apart, without a share in digits: amounts of one unit with a comparing word
 * between them (`over 35 inches for women or more than 40 inches for men`), shares in words, or figures told `respectively`.
 */
export function setsFigures(text: string): boolean {
  const bare = text
    .replace(/\([^()]{0,200}\)/gu, ' ')
    .replace(/ ?(?:±|\+\/[-–]) ?\d[\d.]{0,8}/gu, '')
    // `12 (±4) ml`: its unit stands behind the bracket.
    .replace(/ {2,9}/gu, ' ')
  if (/\d and (?:\d[\d.]{0,8})[^.;]{0,80}\brespectively\b/iu.test(bare)) return true
  if (!compares.test(bare)) return false
  const shares = [...bare.matchAll(wordShare)]
  if (shares.length > 1) return true
  const units = Map.groupBy(
    [...bare.matchAll(amount)].filter(([, unit]) => !small.test(unit!)),
    ([, unit]) => unit!.toLowerCase().replace(/(?<=\p{L}{3})s$/u, ''),
  )
  return [...units.values()].some(
    (own) =>
      own.length > 1 &&
      compares.test(bare.slice(own[0]!.index + own[0]![0].length, own.at(-1)!.index)),
  )
}
