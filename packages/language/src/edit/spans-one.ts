/** Names of ratios of which 1 says that there is no difference. */
const ratio =
  /\b(?:hazards?|odds|rate|risk) ratios?\b|\brelative risks?\b|(?<![\p{L}])a?(?:HR|OR|RR)(?![\p{L}])/iu
/** The bounds of an interval: `0.89-1.66`, `0.9 to 1.7`. */
const bounds = /(?<![\d.])(?=(\d?\.\d{1,3})\s?(?:[-–,;]|to)\s?(\d{1,3}\.\d{1,3})(?![\d.]|\s?%))/gu
/** Says in words that there is no difference. */
const denies = /\b(?:neither|no|nor|not|non-?significant(?:ly)?|similar|unrelated)\b/iu

/** What was found is said in shares, which the ratio only adds to. */
const share = /(?<!95 ?)%/u

/**
 * Whether what a bracket or clause holds is the interval of a ratio that reaches from below 1 to above it: the ratio may then say nothing, and
 * unless the sentence says so in words, a reader without the interval would take it for a finding.
 */
export function maySayNothing(text: string, inside: string): boolean {
  if (!ratio.test(text) || denies.test(text) || share.test(text.replace(inside, ''))) return false
  return [...inside.matchAll(bounds)].some(([, low, high]) => Number(low) < 1 && Number(high) > 1)
}
