/** Words for what is done, which have no plural: `MRIs` are scans, not imagings. */
const uncounted = /(?:ing|graphy|metry|oscopy)$/u

/** Whether a long form names what is done, of which there is neither one nor many: `magnetic resonance imaging`. */
export function isUncounted(long: string): boolean {
  return uncounted.test(long)
}

/** A noun phrase as one of many, by its last word; undefined where that is no plain word, or has no plural. */
function pluralOf(long: string): string | undefined {
  if (isUncounted(long)) return undefined
  if (/(?:s|x|z|ch|sh|is|us|um)$/u.test(long)) return undefined
  return /[^aeiou]y$/u.test(long) ? `${long.slice(0, -1)}ies` : `${long}s`
}

/** A noun phrase of many as of one; undefined where it is not of many. */
function singularOf(long: string): string | undefined {
  if (!isMany(long)) return undefined
  if (/[^aeiou]ies$/u.test(long)) return `${long.slice(0, -3)}y`
  return /(?:ss|x|z|ch|sh)es$/u.test(long) ? long.slice(0, -2) : long.slice(0, -1)
}

/** Whether a long form ends with a plural; `dissecans` and `elegans` are none. */
export function isMany(long: string): boolean {
  return /[^isu]s$/u.test(long) && !/\p{Ll}{4}(?:an|en)s$/u.test(long)
}

/**
 * A long form in the number that its short form has in a sentence: `CTHs` is of many, and so is not what stands before a noun
 * (`MACE patients`) or a verb of one (`the ICUR was`). Undefined where it cannot be told.
 */
export function inNumber(long: string, short: string, next = ''): string | undefined {
  if (/\p{Lu}s$/u.test(short)) return isMany(long) ? long : pluralOf(long)
  const one = next === 'noun' || /^(?:is|was|has|does)$/u.test(next)
  return one && isMany(long) ? singularOf(long) : long
}
