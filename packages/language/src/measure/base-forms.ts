/** Endings of English inflection with what stood in their place, tried in this order. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/'s?$/u, ''],
  [/ies$|ied$|ier$|iest$|ily$/u, 'y'],
  [/([bdgklmnprtv])\1(?:ed|ing|er|est)$/u, '$1'],
  [/s$/u, ''],
  [/(?:ed|ing|er|est|es|ly)$/u, ''],
  [/(?:ing|er)s$/u, ''],
  [/(?:ed|ing|er|est)$/u, 'e'],
  [/(?<=l)y$/u, 'e'],
]

/**
 * A word in lower case and what is left of it without an ending of number, tense, comparison or possession, or `-ly`:
 * `sneezing`, `sneez`, `sneeze`. Some are no words; they are there to be looked up.
 */
export function baseForms(word: string): string[] {
  const whole = word.toLowerCase().replaceAll('’', "'")
  const forms = [whole]
  for (const [ending, instead] of endings) {
    const base = whole.replace(ending, instead)
    // Two letters are no base: `as` is not `a`.
    if (base !== whole && base.length > 2) forms.push(base)
  }
  return forms
}

/**
 * Whether a word is known by any of its base forms. Each part of a hyphenated word must be; numbers are. A possessive
 * of a plural, and a contraction such as `they'll`, is known by what stands before the apostrophe.
 */
export function knownBy(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word.toLowerCase())) return true
  return word.split(/[-‑–]/u).every((part) => {
    if (part === '' || /^\d/u.test(part)) return true
    if (baseForms(part).some((form) => list.has(form))) return true
    const stem = /^(.+?)(?:n['’]t|['’](?:ll|re|ve|d|m|s)?)$/u.exec(part.toLowerCase())?.[1]
    return stem !== undefined && baseForms(stem).some((form) => list.has(form))
  })
}
