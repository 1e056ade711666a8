/**
 * The direction of a language tag's usual script, as `directionOf` of `@plainleaf/content-model` says for the languages and
 * scripts named here; a test holds them together.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi|\w+-arab)\b(?!-latn)/i.test(lang) ? 'rtl' : 'ltr'
}
